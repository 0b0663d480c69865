/** A place on Earth, degrees WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A ring of an outline: pairs of longitude and latitude, as GeoJSON has them. */
export type Ring = readonly (readonly number[])[];

/** A named area with its outline; without rings where the city supplied none. */
export interface Area {
  readonly name: string;
  readonly outline: readonly Ring[];
}

/** A map ready to be drawn, in units of its own; its width is always {@link MAP_WIDTH}. */
export interface DrawnMap<Item> {
  readonly height: number;
  /** What is there, from north to south; things too near to be told apart share a dot, which stands where the first of them is. */
  readonly dots: readonly (Point & { readonly items: readonly Item[] })[];
  /** The outlines as paths of SVG, to be filled by the even-odd rule. */
  readonly areas: readonly string[];
  readonly labels: readonly (Point & { readonly text: string })[];
  readonly scale: { readonly length: number; readonly kilometres: number };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The width of every map in its own units. */
export const MAP_WIDTH = 640;
/** The radius of a dot; dots stand so far apart that none covers another. */
export const DOT_RADIUS = 24;
const DOT_DISTANCE = 2 * DOT_RADIUS + 4;
const MARGIN = DOT_RADIUS + 8;
const HEIGHT = { least: 320, most: 800 };
const KILOMETRES_PER_DEGREE = 111.32;
/** A map is never of less than this, or a single dot would have no scale. */
const LEAST_KILOMETRES = 1;
const SCALES = [20, 10, 5, 2, 1, 0.5, 0.2];
const LABEL = { height: 26, letter: 12.5 };

/**
 * Draws a map of things: a plain projection that is true enough for a city (equirectangular at its middle), as near as all things
 * and outlines allow. `undefined` when there is nothing to show.
 */
export function drawMap<Item extends Coordinates>(
  items: readonly Item[],
  regionOf: (item: Item) => string | undefined,
  areas: readonly Area[] = [],
): DrawnMap<Item> | undefined {
  if (items.length === 0) return undefined;
  const corners = [
    ...items,
    ...areas.flatMap(({ outline }) => outline.flat().map(([longitude = 0, latitude = 0]) => ({ longitude, latitude }))),
  ];
  const { project, height, unitsPerKilometre } = projectionOf(corners);
  const dots = clustered(items.map((item) => ({ ...project(item), item })));
  const ringPoints = (ring: Ring) => ring.map(([longitude = 0, latitude = 0]) => project({ longitude, latitude }));
  const centres = areas.flatMap(({ name, outline }) =>
    outline.slice(0, 1).map((ring) => ({ name, ...middleOf(ringPoints(ring)) })),
  );
  const kilometres = SCALES.find((scale) => scale * unitsPerKilometre <= MAP_WIDTH / 3) ?? 0.1;
  return {
    height,
    dots,
    areas: areas.map(({ outline }) => outline.map((ring) => pathOf(ringPoints(ring))).join('')),
    labels: labelled(dots, regionOf, centres, height),
    scale: { kilometres, length: Math.round(kilometres * unitsPerKilometre) },
  };
}

function projectionOf(corners: readonly Coordinates[]) {
  const span = (values: readonly number[]) =>
    values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const, [
      Infinity,
      -Infinity,
    ] as readonly [number, number]);
  const [south, north] = span(corners.map(({ latitude }) => latitude));
  const [west, east] = span(corners.map(({ longitude }) => longitude));
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const kilometres = {
    x: Math.max((east - west) * narrowing * KILOMETRES_PER_DEGREE, LEAST_KILOMETRES),
    y: Math.max((north - south) * KILOMETRES_PER_DEGREE, LEAST_KILOMETRES / 2),
  };
  const unitsPerKilometre = Math.min(
    (MAP_WIDTH - 2 * MARGIN) / kilometres.x,
    (HEIGHT.most - 2 * MARGIN) / kilometres.y,
  );
  const height = Math.max(HEIGHT.least, Math.round(kilometres.y * unitsPerKilometre + 2 * MARGIN));
  const units = KILOMETRES_PER_DEGREE * unitsPerKilometre;
  const project = ({ latitude, longitude }: Coordinates): Point => ({
    x: Math.round(MAP_WIDTH / 2 + (longitude - (west + east) / 2) * narrowing * units),
    y: Math.round(height / 2 - (latitude - (south + north) / 2) * units),
  });
  return { project, height, unitsPerKilometre };
}

function clustered<Item>(points: readonly (Point & { readonly item: Item })[]): DrawnMap<Item>['dots'] {
  const dots: (Point & { readonly items: Item[] })[] = [];
  for (const { x, y, item } of points.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < DOT_DISTANCE);
    if (near) near.items.push(item);
    else dots.push({ x, y, items: [item] });
  }
  return dots;
}

/** Names of regions where they cover nothing: in the middle of the outline, else right by a dot that lies in the region. */
function labelled<Item>(
  dots: DrawnMap<Item>['dots'],
  regionOf: (item: Item) => string | undefined,
  centres: readonly (Point & { readonly name: string })[],
  height: number,
): DrawnMap<Item>['labels'] {
  const byRegion = Map.groupBy(
    dots.flatMap((dot) =>
      [...new Set(dot.items.flatMap((item) => regionOf(item) ?? []))].map((name) => ({ name, dot })),
    ),
    ({ name }) => name,
  );
  const names = new Set([
    ...centres.map(({ name }) => name),
    ...[...byRegion].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name),
  ]);
  const labels: { x: number; y: number; text: string }[] = [];
  for (const text of names) {
    const width = text.length * LABEL.letter;
    const below = DOT_RADIUS + LABEL.height / 2;
    const places = [
      ...centres.filter(({ name }) => name === text),
      ...(byRegion.get(text) ?? []).flatMap(({ dot: { x, y } }) => [
        { x, y: y + below },
        { x, y: y - below },
      ]),
    ];
    const covers = (place: Point, other: Point, otherWidth: number, otherHeight: number) =>
      Math.abs(place.x - other.x) < (width + otherWidth) / 2 &&
      Math.abs(place.y - other.y) < (LABEL.height + otherHeight) / 2;
    const isFree = (place: Point) =>
      Math.abs(place.x - MAP_WIDTH / 2) < (MAP_WIDTH - width) / 2 &&
      place.y > LABEL.height &&
      place.y < height - LABEL.height &&
      !dots.some((dot) => covers(place, dot, 2 * DOT_RADIUS, 2 * DOT_RADIUS)) &&
      !labels.some((label) => covers(place, label, label.text.length * LABEL.letter, LABEL.height));
    const place = places.find(isFree);
    if (place) labels.push({ x: place.x, y: place.y, text });
  }
  return labels;
}

function middleOf(points: readonly Point[]): Point {
  const middle = (values: readonly number[]) => Math.round((Math.min(...values) + Math.max(...values)) / 2);
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}

/** Points that fall together after rounding are drawn once. */
function pathOf(points: readonly Point[]): string {
  const steps = points.map(({ x, y }) => `${x} ${y}`).filter((step, index, all) => step !== all[index - 1]);
  return `M${steps.join('L')}Z`;
}
