import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIco } from '../../src/values/ico.ts';

test.each(['44992785', '00064581', '00551023', '44990260'])('accepts %s', (text) => {
  expect(isIco(text)).toBe(true);
});

test.each(['44992786', '64581', '0006458 1', '4499278', '449927850', '', 'abcdefgh'])('refuses %j', (text) => {
  expect(isIco(text)).toBe(false);
});

test('seven digits have exactly one check digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
      const beginning = String(n).padStart(7, '0');
      const valid = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => isIco(`${beginning}${digit}`));
      expect(valid).toHaveLength(1);
    }),
  );
});
