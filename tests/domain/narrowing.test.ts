import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestWayOut, knownChoice, narrowed, type Facets } from '../../src/domain/narrowing.ts';

/** Four things: 0 is red and big, 1 red and small, 2 blue and small, 3 red and blue and of no size. */
const facets: Facets<'colour' | 'size'> = {
  colour: {
    values: [
      ['red', 'Red'],
      ['blue', 'Blue'],
    ],
    of: [[0], [0], [1], [0, 1]],
  },
  size: {
    values: [
      ['big', 'Big'],
      ['small', 'Small'],
    ],
    of: [[0], [1], [1], []],
  },
};
const all = [0, 1, 2, 3];
const by = (...pairs: ['colour' | 'size', string][]) => narrowed(facets, all, new Map(pairs));

describe('things narrowed', () => {
  test.each([
    [[], [0, 1, 2, 3], { colour: [3, 2], size: [1, 2] }],
    [[['colour', 'red']], [0, 1, 3], { colour: [3, 2], size: [1, 1] }],
    [[['size', 'small']], [1, 2], { colour: [1, 1], size: [1, 2] }],
    [
      [
        ['colour', 'blue'],
        ['size', 'big'],
      ],
      [],
      { colour: [1, 0], size: [0, 1] },
    ],
    [[['colour', 'green']], [], { colour: [3, 2], size: [0, 0] }],
  ] as [['colour' | 'size', string][], number[], object][])('by %j are %j', (choice, found, counts) => {
    expect(by(...choice)).toEqual({ found, counts });
  });

  test('keep the order in which they came, and only those', () => {
    expect(narrowed(facets, [3, 0], new Map([['colour', 'red']])).found).toEqual([3, 0]);
  });

  test('a count says how many things would be found after that choice', () => {
    const choice = fc.record({
      colour: fc.constantFrom('red', 'blue', undefined),
      size: fc.constantFrom('big', 'small', undefined),
    });
    fc.assert(
      fc.property(choice, ({ colour, size }) => {
        const chosen: ['colour' | 'size', string][] = [];
        if (colour) chosen.push(['colour', colour]);
        if (size) chosen.push(['size', size]);
        const { counts } = by(...chosen);
        for (const key of ['colour', 'size'] as const)
          facets[key].values.forEach(([value], index) => {
            const others = chosen.filter(([other]) => other !== key);
            expect(counts[key][index]).toBe(by(...others, [key, value]).found.length);
          });
      }),
    );
  });
});

test.each([
  [[['colour', 'red']], ['colour'], false],
  [[['colour', 'green']], [], true],
  [
    [
      ['shape', 'round'],
      ['size', 'big'],
    ],
    ['size'],
    true,
  ],
  [[['toString', 'x']], [], true],
] as [[string, string][], string[], boolean][])('of %j the facets know %j', (pairs, known, hasUnknown) => {
  const result = knownChoice(facets, new Map(pairs));
  expect({ known: [...result.choice.keys()], hasUnknown: result.hasUnknown }).toEqual({ known, hasUnknown });
});

test.each([
  [
    [
      ['colour', 'blue'],
      ['size', 'big'],
    ],
    { key: 'size', count: 2 },
  ],
  [[['colour', 'green']], { key: 'colour', count: 4 }],
  [
    [
      ['colour', 'green'],
      ['size', 'none'],
    ],
    undefined,
  ],
  [[], undefined],
] as [['colour' | 'size', string][], object | undefined][])('out of nothing found by %j leads %j', (choice, way) => {
  expect(bestWayOut(facets, all, new Map(choice))).toEqual(way);
});
