import { describe, expect, test } from 'vitest';
import { locatorOf, parseYaml } from '../../src/loading/yaml.ts';

const data = (text: string) => {
  const result = parseYaml(text);
  return 'data' in result ? result.data : result.errors.map(({ code }) => code);
};

describe('parseYaml', () => {
  test.each([
    ['zeros at the beginning', 'ico: 00064581', { ico: '00064581' }],
    ['dates', 'date: 2026-10-01', { date: '2026-10-01' }],
    ['yes and no', 'lift: no', { lift: 'no' }],
    ['numbers', 'count: 1_000', { count: '1_000' }],
    ['a time', 'opensAt: 08:00', { opensAt: '08:00' }],
    ['a folded block', 'text: >-\n  první\n  druhý', { text: 'první druhý' }],
    ['a list in one line', 'groups: [seniori, rodiny]', { groups: ['seniori', 'rodiny'] }],
  ])('keeps %s as text', (_name, text, expected) => {
    expect(data(text)).toEqual(expected);
  });

  test('counts empty values as missing, because form editors write them', () => {
    expect(data('a:\nb: ""\nc: "  "\nd: []\ne: [x, ""]\nf:\n  g:\nh: ano')).toEqual({
      d: [],
      e: ['x'],
      f: {},
      h: 'ano',
    });
  });

  test('reads a comment as nothing', () => {
    expect(data('# jen poznámka\n')).toBeUndefined();
  });

  test.each([
    ['a tab', 'a:\n\tb: 1', 'TAB_AS_INDENT'],
    ['a repeated key', 'a: 1\na: 2', 'DUPLICATE_KEY'],
    ['a missing quote', 'a: "x', 'MISSING_CHAR'],
    ['a colon in a text', 'a: b: c', 'BLOCK_AS_IMPLICIT_KEY'],
    ['a key without its colon', 'summary Pomůžeme\nname: x', 'MULTILINE_IMPLICIT_KEY'],
    ['a sign with a meaning of its own', 'a: @b', 'BAD_SCALAR_START'],
  ])('finds %s', (_name, text, code) => {
    expect(data(text)).toContain(code);
  });

  test('tells an alias that names nothing from a file full of them', () => {
    expect(data('name: x\nsummary: *důležité')).toEqual(['BAD_ALIAS']);
  });

  test('stops at a file that grows without end', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'])
      levels.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
    const start = performance.now();
    expect(data(levels.join('\n'))).toEqual(['TOO_MANY_ALIASES']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('locatorOf', () => {
  const text = 'name: Dům\nlocations:\n  - address:\n      street: Dlouhá\n  - address:\n      part: Podhradí\n';

  test.each([
    [['name'], 1, 1],
    [['locations', 0, 'address', 'street'], 4, 7],
    [['locations', 1, 'address', 'part'], 6, 7],
    [['locations', 1], 5, 5],
    [['locations', 1, 'address', 'postcode'], 5, 5],
    [['phones', 0, 'number'], 1, 1],
    [[], 1, 1],
  ])('%j is on line %i, column %i', (path, line, column) => {
    expect(locatorOf(text)(path)).toEqual({ line, column });
  });

  test('is the same with Windows line ends', () => {
    expect(locatorOf(text.replaceAll('\n', '\r\n'))(['locations', 1, 'address', 'part'])).toEqual({
      line: 6,
      column: 7,
    });
  });
});
