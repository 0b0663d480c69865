import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/editing/refusal.ts';
import { withFirstItem, withItem, withValue } from '../../src/editing/yaml-edit.ts';
import type { Path } from '../../src/schemas/walk.ts';

const order = () => ['name', 'phones', 'assured', 'dataAsOf', 'sources'];

const service = `# Noclehárna. "Poznámka" zůstane.
name: Noclehárna   # i tato
phones: # a tahle
  - number: 555 011 111
    description: >-
      vrátnice
      ve dne v noci

# Odkud údaje jsou
sources: [web,  "úřad"]
`;

describe('withValue', () => {
  test.each<[name: string, yaml: string, path: Path, value: Parameters<typeof withValue>[2], expected: string]>([
    [
      'puts a new group of fields in its place',
      service,
      ['assured', 'date'],
      '2026-10-03',
      service.replace('noci\n', 'noci\nassured:\n  date: 2026-10-03\n'),
    ],
    ['puts the first key first', 'sources: [a]\n', ['name'], 'Nocleh', 'name: Nocleh\nsources: [a]\n'],
    [
      'writes over a text and keeps the comment after it',
      service,
      ['name'],
      'Nocleh',
      service.replace('name: Noclehárna', 'name: Nocleh'),
    ],
    [
      'writes over a text in brackets',
      service,
      ['sources', 1],
      'magistrát, odbor',
      service.replace('"úřad"', '"magistrát, odbor"'),
    ],
    [
      'writes over a text on several lines',
      service,
      ['phones', 0, 'description'],
      'vrátnice',
      service.replace('>-\n      vrátnice\n      ve dne v noci\n', 'vrátnice\n'),
    ],
    [
      'fills in a key without a value',
      'name: a\nassured:\nsources: [a]\n',
      ['assured'],
      { date: '2026-10-03' },
      'name: a\nassured:\n  date: 2026-10-03\nsources: [a]\n',
    ],
    ['fills in a key with an empty text', 'name: ""\n', ['name'], 'a', 'name: a\n'],
    [
      'adds a field to a group in brackets',
      'assured: {date: 2026-10-03}\n',
      ['assured', 'role'],
      'ano: vedoucí',
      'assured: {date: 2026-10-03, role: "ano: vedoucí"}\n',
    ],
    [
      'adds a field to an item of a list',
      'phones:\n  - description: a\n',
      ['phones', 0, 'number'],
      '112',
      'phones:\n  - description: a\n    number: "112"\n',
    ],
    [
      'quotes what other programs would read as a number',
      'name: a\n',
      ['phones'],
      ['00064581', '09:30', '2026-10-03', 'no'],
      'name: a\nphones:\n  - "00064581"\n  - "09:30"\n  - 2026-10-03\n  - no\n',
    ],
    ['ends a file that has no last line break', 'name: a', ['sources'], ['b'], 'name: a\nsources:\n  - b\n'],
  ])('%s', (_name, yaml, path, value, expected) => {
    expect(withValue(yaml, path, value, order)).toBe(expected);
  });

  test('refuses what it cannot change without risk', () => {
    expect(() => withValue('name: [a\n', ['name'], 'b', order)).toThrow(Refusal);
    expect(() => withValue('name: [a]\n', ['name'], 'b', order)).toThrow(Refusal);
    expect(() => withValue('name: &x a\nother: *x\n', ['other', 'date'], 'b', order)).toThrow(Refusal);
  });
});

describe('withItem', () => {
  test.each<[name: string, yaml: string, path: Path, item: Parameters<typeof withItem>[2], expected: string]>([
    ['adds a line', 'a:\n  - b # c\n# d\ne: f\n', ['a'], 'g', 'a:\n  - b # c\n  - g\n# d\ne: f\n'],
    ['keeps lists that are not indented', 'a:\n- b\ne: f\n', ['a'], 'g', 'a:\n- b\n- g\ne: f\n'],
    ['adds to brackets', 'a: [b, c] # d\n', ['a'], 'e', 'a: [b, c, e] # d\n'],
    ['fills empty brackets', 'a: []\n', ['a'], 'e', 'a: [e]\n'],
    [
      'begins a list',
      'name: a\n',
      ['phones'],
      { number: '555 011 111' },
      'name: a\nphones:\n  - number: 555 011 111\n',
    ],
    [
      'keeps blank lines between records',
      '# Rok\n- id: a\n\n- id: b\n',
      [],
      { id: 'c', x: ['d'] },
      '# Rok\n- id: a\n\n- id: b\n\n- id: c\n  x:\n    - d\n',
    ],
  ])('%s', (_name, yaml, path, item, expected) => {
    expect(withItem(yaml, path, item, order)).toBe(expected);
  });
});

test.each<[yaml: string, expected: string]>([
  ['a:\n  # c\n  - b\n', 'a:\n  # c\n  - d\n  - b\n'],
  ['a: [b]\n', 'a: [d, b]\n'],
])('withFirstItem puts an item first: %j', (yaml, expected) => {
  expect(withFirstItem(yaml, ['a'], 'd', order)).toBe(expected);
});
