import { describe, expect, test } from 'vitest';
import { narrowed } from '../../src/search/facets.ts';

const facets = new Map([
  [
    'komu',
    new Map([
      ['Děti', new Set(['a', 'b'])],
      ['Senioři', new Set(['b', 'c'])],
    ]),
  ],
  [
    'forma',
    new Map([
      ['doma', new Set(['a', 'c'])],
      ['ve středisku', new Set(['b'])],
    ]),
  ],
]);
const pages = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('narrowed', () => {
  test.each<[chosen: Record<string, string>, left: string]>([
    [{}, 'abcd'],
    [{ komu: 'Děti' }, 'ab'],
    [{ komu: 'Děti', forma: 'doma' }, 'a'],
    [{ komu: 'Senioři', forma: 've středisku' }, 'b'],
    [{ komu: 'Nikdo' }, ''],
    [{ nic: 'Děti' }, ''],
  ])('by %j leaves %s', (chosen, left) => {
    const { pages: found } = narrowed(pages, new Map(Object.entries(chosen)), facets);
    expect(found.map(({ id }) => id).join('')).toBe(left);
  });

  test('counts what each value would leave given the other facets, and leaves out what would leave nothing', () => {
    const { counts } = narrowed(pages, new Map([['forma', 've středisku']]), facets);
    expect(Object.fromEntries([...counts].map(([key, values]) => [key, Object.fromEntries(values)]))).toEqual({
      komu: { Děti: 1, Senioři: 1 },
      forma: { doma: 2, 've středisku': 1 },
    });
    const none = narrowed([{ id: 'a' }], new Map(), facets).counts;
    expect([...(none.get('komu') ?? [])]).toEqual([['Děti', 1]]);
  });

  test('without facets leaves all', () => {
    expect(narrowed(pages, new Map(), new Map()).pages).toEqual(pages);
  });
});
