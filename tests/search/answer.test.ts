import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/search/answer.ts';
import { stemOf } from '../../src/search/czech.ts';
import { mergeHits } from '../../src/search/merge.ts';
import type { Term } from '../../src/search/tokens.ts';

/** A score that no rarity of a word makes small. */
const TELLING = 100;

/** An index of pages by words, and the words of the site, as `SearchIndex` gives them. */
const indexOf = (pages: Readonly<Record<string, string>>, words?: readonly string[]) => ({
  find: (terms: readonly Term[]) => {
    const hits = terms.map(({ stem }) =>
      Object.keys(pages).flatMap((id) =>
        pages[id]?.split(' ').some((word) => stemOf(word) === stem) ? [{ id, score: TELLING }] : [],
      ),
    );
    if (terms.length === 0)
      return Promise.resolve({ matches: Object.keys(pages).map((id) => ({ id, terms: [], score: 0 })), unknown: [] });
    return Promise.resolve({
      matches: mergeHits({ needs: hits, beside: [], pages: Object.keys(pages).length }),
      unknown: terms.filter((_, index) => hits[index]?.length === 0),
    });
  },
  words: () => Promise.resolve(words ?? Object.values(pages).flatMap((text) => text.split(' '))),
});
const site = indexOf({ dum: 'azylový dům', dluhy: 'poradna dluhy', bratr: 'bratr', na: 'na' });
const asked = async (query: string, isExact = false) => {
  const { matches, unknown, corrections } = await answerTo(query, isExact, site);
  return {
    pages: matches.map(({ id }) => id),
    unknown: unknown.map(({ word }) => word),
    corrections: corrections.map(({ from, to }) => `${from} → ${to}`),
  };
};

describe('answerTo', () => {
  test.each([
    ['azylových domů', { pages: ['dum'], unknown: [], corrections: [] }],
    ['azilový dům', { pages: ['dum'], unknown: [], corrections: ['azilový → azylový'] }],
    ['dům xyzzyxyzzy', { pages: ['dum'], unknown: ['xyzzyxyzzy'], corrections: [] }],
    ['xyzzyxyzzy', { pages: [], unknown: ['xyzzyxyzzy'], corrections: [] }],
    ['bratr', { pages: ['bratr'], unknown: [], corrections: [] }],
    ['kde s dluhy', { pages: ['dluhy'], unknown: [], corrections: [] }],
    ['na dluhy a', { pages: ['dluhy'], unknown: [], corrections: [] }],
    ['xyzzy na qwertz', { pages: [], unknown: ['xyzzy', 'qwertz'], corrections: [] }],
    ['na', { pages: ['na'], unknown: [], corrections: [] }],
    ['!!!', { pages: [], unknown: [], corrections: [] }],
    ['', { pages: ['dum', 'dluhy', 'bratr', 'na'], unknown: [], corrections: [] }],
  ])('„%s“', async (query, answer) => {
    expect(await asked(query)).toEqual(answer);
  });

  test('leaves typing errors alone when exactly those words are wanted', async () => {
    expect(await asked('azilový', true)).toEqual({ pages: [], unknown: ['azilový'], corrections: [] });
  });

  test('finds nothing of an index that has lost a word of the site: that is a failure, not an answer', async () => {
    const broken = indexOf({ dluhy: 'dluhy' }, ['azylový', 'dluhy']);
    await expect(answerTo('azylový', false, broken)).rejects.toThrow('missing');
    expect((await answerTo('dluhy', false, broken)).matches).toHaveLength(1);
  });
});
