import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialablePhone, isPhone, readablePhone } from '../../src/values/phone.ts';

test.each([
  ['542 173 111', '542 173 111', '+420542173111'],
  ['542173111', '542 173 111', '+420542173111'],
  ['+420 542 173 111', '542 173 111', '+420542173111'],
  ['00420 542 173 111', '542 173 111', '+420542173111'],
  ['542\u00a0173\u00a0111', '542 173 111', '+420542173111'],
  ['112', '112', '112'],
  ['116 111', '116 111', '116111'],
  ['116006', '116 006', '116006'],
  ['1188', '118 8', '1188'],
])('%s is read %s and dialled %s', (text, readable, dialable) => {
  expect(isPhone(text)).toBe(true);
  expect([readablePhone(text), dialablePhone(text)]).toEqual([readable, dialable]);
});

describe('isPhone', () => {
  test.each([
    '',
    '12',
    '042 173 111',
    '542 173 11',
    '542 173 1111',
    '+421 542 173 111',
    '542-173-111',
    'nemáme',
    '911',
  ])('refuses %j', (text) => {
    expect(isPhone(text)).toBe(false);
  });
});

test('reading and dialling never change the number', () => {
  const number = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
  fc.assert(
    fc.property(number, (digits) => {
      expect(isPhone(readablePhone(digits))).toBe(true);
      expect(dialablePhone(readablePhone(digits))).toBe(`+420${digits}`);
      expect(dialablePhone(dialablePhone(digits))).toBe(dialablePhone(digits));
    }),
  );
});
