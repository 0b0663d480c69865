import { describe, expect, test } from 'vitest';
import { mergeHits } from '../../src/search/merge.ts';

/** How many pages the site has; a word on two of them then has the score 7 for its rarity, so that 20 is telling and 5 is in passing. */
const PAGES = 3000;
const TOLD = 20;
const hits = (...scores: readonly [id: string, score: number][]) => scores.map(([id, score]) => ({ id, score }));
const ids = (needs: Parameters<typeof mergeHits>[0]['needs'], beside: typeof needs = []) =>
  mergeHits({ needs, beside, pages: PAGES }).map(({ id }) => id);

describe('mergeHits', () => {
  test('puts pages with more of the words first, then those where they weigh more', () => {
    expect(ids([hits(['a', 90], ['b', TOLD], ['c', 40]), hits(['b', 10], ['c', 10])])).toEqual(['c', 'b', 'a']);
  });

  test('leaves out pages with less than half of the words that the site knows', () => {
    expect(ids([hits(['a', TOLD], ['b', TOLD]), hits(['a', TOLD]), hits(['a', 1], ['b', 1])])).toEqual(['a', 'b']);
    expect(ids([hits(['a', TOLD], ['b', TOLD]), hits(['a', TOLD]), hits(['a', TOLD])])).toEqual(['a']);
  });

  test('a word that the site does not know takes away only pages that hold the others in passing', () => {
    expect(ids([hits(['a', TOLD], ['b', 5]), []])).toEqual(['a']);
    expect(ids([hits(['b', 5]), []])).toEqual([]);
  });

  test('what is asked alone, or most of it, is found in passing too', () => {
    expect(ids([hits(['b', 5])])).toEqual(['b']);
    expect(ids([hits(['b', 5]), hits(['b', 5]), []])).toEqual(['b']);
  });

  test('words for people put no page among those found, but higher', () => {
    const babicka = hits(['b', 10], ['c', 10]);
    expect(ids([hits(['a', 22], ['b', TOLD])], [babicka])).toEqual(['b', 'a']);
    expect(ids([hits(['a', TOLD]), hits(['a', TOLD], ['b', TOLD])], [babicka])).toEqual(['a', 'b']);
  });

  test('is the same each time, also for pages that weigh the same', () => {
    expect(ids([hits(['b', 1], ['a', 1])])).toEqual(['a', 'b']);
  });

  test('finds nothing in nothing', () => {
    expect(ids([])).toEqual([]);
  });
});
