import { describe, expect, test } from 'vitest';
import { DOT_RADIUS, drawMap, MAP_WIDTH, type Coordinates } from '../../src/domain/map.ts';

const at = (latitude: number, longitude: number, region?: string) => ({ latitude, longitude, region });
const draw = (items: readonly ReturnType<typeof at>[]) => drawMap(items, ({ region }) => region);
const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

describe('a map', () => {
  test('is not drawn of nothing', () => {
    expect(draw([])).toBeUndefined();
  });

  test('has the north above and the east on the right', () => {
    const map = draw([at(49.1, 16.5), at(49.2, 16.7)]);
    const [north, south] = map?.dots ?? [];
    expect(north?.items[0]?.latitude).toBe(49.2);
    expect((north?.y ?? 0) < (south?.y ?? 0) && (north?.x ?? 0) > (south?.x ?? 0)).toBe(true);
  });

  test('measures the same to the east as to the north, and its scale is true', () => {
    // One kilometre is 0.0137° of longitude and 0.0090° of latitude at 49° north.
    const map = draw([at(49, 16), at(49, 16.0137), at(49.00898, 16)]);
    const [first, second, third] = map?.dots ?? [];
    const east = Math.hypot((third?.x ?? 0) - (second?.x ?? 0), (third?.y ?? 0) - (second?.y ?? 0));
    const north = Math.hypot((second?.x ?? 0) - (first?.x ?? 0), (second?.y ?? 0) - (first?.y ?? 0));
    expect(east / north).toBeCloseTo(1, 1);
    expect(east / ((map?.scale.length ?? 0) / (map?.scale.kilometres ?? 1))).toBeCloseTo(1, 1);
  });

  test('keeps every dot inside and none over another, however many there are', () => {
    const crowd = Array.from({ length: 400 }, (_, n) =>
      at(49.1 + ((n * 37) % 100) / 500, 16.4 + ((n * 61) % 100) / 300),
    );
    const { dots = [], height = 0 } = draw(crowd) ?? {};
    expect(dots.flatMap(({ items }) => items)).toHaveLength(400);
    for (const [index, { x, y }] of dots.entries()) {
      expect(x).toBeGreaterThanOrEqual(DOT_RADIUS);
      expect(x).toBeLessThanOrEqual(MAP_WIDTH - DOT_RADIUS);
      expect(y).toBeGreaterThanOrEqual(DOT_RADIUS);
      expect(y).toBeLessThanOrEqual(height - DOT_RADIUS);
      const nearest = Math.min(...dots.slice(index + 1).map((other) => Math.hypot(other.x - x, other.y - y)));
      expect(nearest).toBeGreaterThan(2 * DOT_RADIUS);
    }
  });

  test('puts what stands in one house on one dot, alone in the middle', () => {
    const house: Coordinates = { latitude: 49.2, longitude: 16.6 };
    const map = drawMap([house, house], () => undefined);
    expect(map?.dots).toEqual([{ x: MAP_WIDTH / 2, y: (map?.height ?? 0) / 2, items: [house, house] }]);
  });

  test('names a region by its dot, or in the middle of its outline', () => {
    const places = [at(49.1, 16.5, 'Stred'), at(49.3, 16.9, 'Sever')];
    const areas = [{ name: 'Stred', outline: square(16.4, 49, 0.2) }];
    const map = drawMap(places, ({ region }) => region, areas);
    expect(map?.areas).toHaveLength(1);
    expect(map?.areas[0]).toMatch(/^M(\d+ \d+L){3,}\d+ \d+Z$/);
    expect(map?.labels.map(({ text }) => text)).toEqual(['Stred', 'Sever']);
    const [label] = map?.labels ?? [];
    const stred = map?.dots.at(-1);
    expect(Math.abs((label?.y ?? 0) - (stred?.y ?? 0))).toBeGreaterThan(DOT_RADIUS);
  });
});
