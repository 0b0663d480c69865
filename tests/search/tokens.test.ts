import { describe, expect, test } from 'vitest';
import { stemsIn, termChoices, termsOf, tokenOf } from '../../src/search/tokens.ts';

const wordsOf = (query: string) =>
  termChoices(query).map(({ terms, beside }) =>
    [terms, beside].map((words) => words.map(({ word }) => word).join(' ')).join(' | '),
  );

describe('termChoices', () => {
  test.each<[query: string, choices: string[]]>([
    ['azylový dům', ['azylový dům | ']],
    ['kde s dluhy', ['dluhy | ']],
    ['bratr pije', ['pije | bratr', 'bratr pije | ']],
    ['můj bratr pije víno', ['pije víno | bratr', 'bratr pije víno | ']],
    ['babička', ['babička | ']],
    ['co je to', ['co je to | ']],
    ['nemám kam', ['nemám kam | ']],
    ['nemám nájem', ['nájem | nemám']],
    ['dům domy domu', ['domu | ']],
    ['541 421 914', ['541421914 | ']],
    ['+420 541 421 914', ['541421914 | ']],
    ['602 00 Brno', ['60200 Brno | ']],
    ['???', []],
    ['🙂', []],
    ['', []],
  ])('„%s“ asks, from the most telling, for %j (after the line: who is concerned)', (query, choices) => {
    expect(wordsOf(query)).toEqual(choices);
  });

  test('a query of many words is cut', () => {
    const query = Array.from({ length: 100 }, (_, index) => String(index + 1000)).join(' ');
    expect(termChoices(query)[0]?.terms).toHaveLength(12);
  });
});

test('termsOf keeps also what says nothing by itself', () => {
  expect(termsOf('nechci už žít').map(({ word }) => word)).toEqual(['nechci', 'už', 'žít']);
});

test.each([
  ['Volejte 541 421 914.', '541421914'],
  ['Volejte +420 541 421 914.', '541421914'],
  ['602 00 Brno', '60200'],
  ['IČO 000 645', '000645'],
])('numbers in groups are also one number: %s', (text, number) => {
  expect(stemsIn(text)).toContain(number);
});

test('a token begins and ends with a letter of its own, so that no stem begins another', () => {
  expect(tokenOf('dom')).toBe('qdomq');
});
