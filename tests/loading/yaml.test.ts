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
    ['a missing quote', 'a: "x\nb: 1', 'UNCLOSED_QUOTE'],
    ['a missing bracket', 'a: [x, y\nb: [1]\nc: 2', 'UNCLOSED_BRACKET'],
    ['a missing brace', '- id: x\n  a: {b: 1\n  c: 2', 'UNCLOSED_BRACKET'],
    ['a colon below a bracket in a text', 't: >-\n  text (a [b\nc: d: e', 'BLOCK_AS_IMPLICIT_KEY'],
    ['a colon below a list over two lines', 'a: [x,\n  y]\nb: c: d', 'BLOCK_AS_IMPLICIT_KEY'],
    ['a colon below an apostrophe', "a: it's\nb: c: d", 'BLOCK_AS_IMPLICIT_KEY'],
    ['brackets without end', `a: ${'['.repeat(60)}`, 'TOO_DEEP'],
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
