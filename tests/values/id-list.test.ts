import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsIn, merged, moved, toggled } from '../../src/values/id-list.ts';

describe('a list of ids written as text', () => {
  test.each([
    ['', [], false],
    ['a', ['a'], false],
    ['a,b-2,a', ['a', 'b-2'], false],
    [',a,,b,', ['a', 'b'], false],
    ['a,<script>,b', ['a', 'b'], true],
    ['../../etc', [], true],
    ['{"a":1}', [], true],
    ['á,b', ['b'], true],
    [`${'a'.repeat(121)},b`, ['b'], true],
  ])('„%s“ says %j', (text, ids, isDamaged) => {
    expect(idsIn(text)).toEqual({ ids, isDamaged });
  });

  test('never throws, and what is written is read the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => idsIn(idsIn(text).ids.join(',')).ids.length >= 0));
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/));
    fc.assert(
      fc.property(ids, (list) => {
        expect(idsIn(list.join(','))).toEqual({ ids: list, isDamaged: false });
      }),
    );
  });
});

test.each([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['x', 1, 'abc'],
] as const)('%s moved by %i', (id, by, expected) => {
  expect(moved(['a', 'b', 'c'], id, by).join('')).toBe(expected);
});

test('an id is put at the end, and taken away again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

test('a merged list begins with the first one and has everything once', () => {
  expect(merged(['b', 'a'], ['c', 'a'])).toEqual(['b', 'a', 'c']);
});
