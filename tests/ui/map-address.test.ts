import { expect, test } from 'vitest';
import { mapAddress } from '../../src/ui/map-address.ts';

const address = { street: 'Hrnčířská', number: '894/27', postcode: '602\u00a000', municipality: 'Brno' };

test.each([
  [
    'coordinates',
    { coordinates: { latitude: 49.2, longitude: 16.6 }, address },
    'showmap?center=16.6,49.2&zoom=17&marker=true',
  ],
  ['a street', { address }, 'search?query=Hrn%C4%8D%C3%AD%C5%99sk%C3%A1%20894%2F27%2C%20602%2000%20Brno'],
])('a place is found on a map by %s', (_name, place, end) => {
  expect(mapAddress({ coordinates: undefined, ...place })).toBe(`https://mapy.com/fnc/v1/${end}`);
});

test('a town alone is no place', () => {
  expect(mapAddress({ coordinates: undefined, address: { municipality: 'Brno' } })).toBeUndefined();
});
