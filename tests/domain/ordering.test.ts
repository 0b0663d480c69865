import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDate, byName, byOrder, byPeriod, compareCzech, initialOf } from '../../src/domain/ordering.ts';

describe('compareCzech', () => {
  test('ch is a letter after h, and letters with háček stand after those without', () => {
    const words = ['zima', 'žena', 'chata', 'cesta', 'čáp', 'hora', 'ivan', 'řeka', 'rok', 'Šárka', 'sever'];
    expect(words.toSorted(compareCzech)).toEqual([
      'cesta',
      'čáp',
      'hora',
      'chata',
      'ivan',
      'rok',
      'řeka',
      'sever',
      'Šárka',
      'zima',
      'žena',
    ]);
  });

  test('long vowels stand with the short ones', () => {
    expect(['pás', 'past', 'pasa'].toSorted(compareCzech)).toEqual(['pás', 'pasa', 'past']);
  });

  test('numbers stand by their value', () => {
    expect(['10. plán', '9. plán', '1. plán'].toSorted(compareCzech)).toEqual(['1. plán', '9. plán', '10. plán']);
  });

  test('is antisymmetric', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => compareCzech(a, b) + compareCzech(b, a) === 0));
  });
});

test('things of one name stand by their ids', () => {
  const things = ['b', 'a', 'c'].map((id) => ({ id, name: 'Dům' }));
  expect(things.toSorted(byName).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('dates and periods stand from the earliest, orders from the lowest', () => {
  expect([{ date: '2009' }, { date: '2005-21' }].toSorted(byDate)[0]?.date).toBe('2005-21');
  expect([{ period: '2023/2026' }, { period: '2020/2022' }].toSorted(byPeriod)[0]?.period).toBe('2020/2022');
  expect([{ order: 20 }, { order: 3 }].toSorted(byOrder)[0]?.order).toBe(3);
});

test.each([
  ['Chaloupka', 'Ch'],
  ['chráněné bydlení', 'Ch'],
  ['Cesta', 'C'],
  ['Člověk', 'Č'],
  ['Domov', 'D'],
  ['Ďáblík', 'D'],
  ['Éčko', 'E'],
  ['Řeka', 'Ř'],
  ['šance', 'Š'],
  ['Žabák', 'Ž'],
  ['Úřad', 'U'],
  ['7 schodů', '0–9'],
  ['„Dům“', 'D'],
  ['  Azyl', 'A'],
])('%s is listed under %s', (name, initial) => {
  expect(initialOf(name)).toBe(initial);
});
