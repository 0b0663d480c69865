import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/values/nearest.ts';

describe('nearest', () => {
  const ids = ['charita-brno', 'diakonie-brno', 'podane-ruce', 'seniori'];

  test.each([
    ['charitaa-brno', 'charita-brno'],
    ['chartia-brno', 'charita-brno'],
    ['Seniori', 'seniori'],
    ['senioři', 'seniori'],
    ['podaneruce', 'podane-ruce'],
  ])('%s was meant to be %s', (value, meant) => {
    expect(nearest(value, ids)).toBe(meant);
  });

  test.each(['kosmonauti', '', 'x'])('guesses nothing for %j', (value) => {
    expect(nearest(value, ids)).toBeUndefined();
  });

  test('guesses nothing where there is nothing', () => {
    expect(nearest('cokoli', [])).toBeUndefined();
  });
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'xabc', 1],
    ['plan', 'pln', 1],
    ['kolo', 'lokomotiva', 7],
  ])('from %j to %j it is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same in both directions, zero only for equal texts, and at most the longer length', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
