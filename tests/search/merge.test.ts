import { describe, expect, test } from 'vitest';
import { mergeHits } from '../../src/search/merge.ts';

const hits = (...scores: readonly [id: string, score: number][]) => scores.map(([id, score]) => ({ id, score }));
const ids = (...terms: Parameters<typeof mergeHits>[0]) => mergeHits(terms).map(({ id }) => id);

describe('mergeHits', () => {
  test('puts pages with more of the words first, then those where they weigh more', () => {
    expect(ids(hits(['a', 9], ['b', 1], ['c', 2]), hits(['b', 1], ['c', 1]))).toEqual(['c', 'b', 'a']);
  });

  test('leaves out pages with less than half of the words that the site knows', () => {
    expect(ids(hits(['a', 1], ['b', 1]), hits(['a', 1]), hits(['a', 1], ['b', 1]))).toEqual(['a', 'b']);
    expect(ids(hits(['a', 1], ['b', 1]), hits(['a', 1]), hits(['a', 1]))).toEqual(['a']);
  });

  test('a word that the site does not know takes no page away', () => {
    expect(ids(hits(['a', 1]), [], [])).toEqual(['a']);
  });

  test('is the same each time, also for pages that weigh the same', () => {
    expect(ids(hits(['b', 1], ['a', 1]))).toEqual(['a', 'b']);
  });

  test('finds nothing in nothing', () => {
    expect(ids()).toEqual([]);
  });
});
