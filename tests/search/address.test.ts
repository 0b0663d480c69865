import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleaned, hashOf, LONGEST_QUERY, namesPlace, stateOf } from '../../src/search/address.ts';

const none: ReadonlyMap<string, string> = new Map();

describe('what stands behind #', () => {
  test.each([
    ['', ''],
    ['#', ''],
    ['#q=', ''],
    ['#q=azyl', 'azyl'],
    ['#q=azylov%C3%BD%20d%C5%AFm', 'azylový dům'],
    ['#q=azylový+dům', 'azylový dům'],
    ['#q=%20azyl%20', 'azyl'],
    ['#q=100%', '100%'],
    ['#q=a=b', 'a=b'],
    ['#situace', ''],
  ])('%s asks for „%s“', (hash, query) => {
    expect(stateOf(hash).query).toBe(query);
  });

  test('says facets and whether exactly those words are meant', () => {
    const { isExact, facets } = stateOf('#q=azyl&presne=1&komu=Senio%C5%99i&forma=');
    expect({ isExact, facets: [...facets] }).toEqual({ isExact: true, facets: [['komu', 'Senioři']] });
  });

  test('a query of endless length is cut', () => {
    expect(stateOf(`#q=${'a'.repeat(1000)}`).query).toHaveLength(LONGEST_QUERY);
  });

  test('letters of two characters are one', () => {
    expect(stateOf(`#q=${'člověk'.normalize('NFD')}`).query).toBe('člověk');
  });
});

test('what is written behind # is read the same', () => {
  const query = fc.string({ maxLength: 50, unit: 'binary' }).map(cleaned);
  fc.assert(
    fc.property(query, fc.boolean(), (text, isExact) => {
      expect(stateOf(hashOf({ query: text, isExact, facets: none }))).toEqual({ query: text, isExact, facets: none });
    }),
  );
});

test.each([
  ['', false],
  ['#', false],
  ['#obsah', true],
  ['#q=', false],
  ['#pro=seniori&vek=deti', false],
])('%s names a place on the page: %s', (hash, isPlace) => {
  expect(namesPlace(hash)).toBe(isPlace);
});
