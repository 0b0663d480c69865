import { expect, test } from 'vitest';
import { readableSize } from '../../src/values/byte-size.ts';

test.each([
  [0, '1 kB'],
  [999, '1 kB'],
  [41_200, '41 kB'],
  [740_499, '740 kB'],
  [1_000_000, '1 MB'],
  [1_234_567, '1,2 MB'],
  [204_000_000, '204 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(readableSize(bytes)).toBe(size.replace(' ', '\u00a0'));
});
