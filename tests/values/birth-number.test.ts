import { expect, test } from 'vitest';
import { isBirthNumber } from '../../src/values/birth-number.ts';

test.each([
  ['a woman born after 1953, with nine digits', '855101005', false],
  ['a woman born in 1985', '8551010006', true],
  ['a man born in 1985', '8501010001', true],
  ['one digit other', '8501010002', false],
  ['a month that is none', '8513010005', false],
  ['a day that is none', '8501320006', false],
  ['nine digits, born in 1953', '530101123', true],
  ['nine digits, born later', '540101123', false],
  ['a month with seventy added, since 2004', '0471010001', true],
  ['a remainder of ten written as a zero', '7801230020', true],
  ['an IČO', '44990260', false],
  ['words', 'osmapadesat', false],
])('%s: %s', (_name, digits, expected) => {
  expect(isBirthNumber(digits)).toBe(expected);
});
