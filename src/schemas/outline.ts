import { z } from 'zod';
import { field, list, number, plain, prose, record, reference, someOf } from './fields.ts';

const position = z.array(number()).min(2).readonly();
const ring = z.array(position).min(4).readonly();

/** A polygon, or several as one list of rings: drawn by the even-odd rule, holes and islands come out right. */
const rings = z.preprocess(
  (written) => (isMulti(written) ? { ...written, coordinates: written.coordinates.flat() } : written),
  record({
    type: field(z.enum(['Polygon', 'MultiPolygon']), 'Tvar', 'Polygon, nebo MultiPolygon.', 'Polygon'),
    coordinates: field(
      someOf(ring),
      'Body hranice',
      'Dvojice délka a šířka ve stupních (WGS 84); první a poslední bod jsou stejné.',
      [
        [
          ['16.60', '49.19'],
          ['16.62', '49.19'],
          ['16.61', '49.20'],
          ['16.60', '49.19'],
        ],
      ],
    ),
  }),
);

/** Outlines of city districts as the city supplies them (GeoJSON, RFC 7946); a map of services is drawn over them. */
export const outline = record({
  type: field(z.literal('FeatureCollection'), 'Druh', 'Vždy FeatureCollection.', 'FeatureCollection'),
  name: field(prose().optional(), 'Název', 'Co soubor obsahuje.', 'Městské části'),
  bbox: field(list(number()), 'Rozsah', 'Krajní délky a šířky; web je nepotřebuje.', '16.4'),
  features: field(
    someOf(
      record({
        type: field(z.literal('Feature'), 'Druh', 'Vždy Feature.', 'Feature'),
        id: field(plain().optional(), 'Číslo', 'Číslo útvaru; web ho nepotřebuje.', '1'),
        properties: field(
          record({
            id: field(reference('district'), 'Městská část', 'Zkratka z taxonomies/districts.yaml.', 'brno-stred'),
            name: field(prose().optional(), 'Jméno', 'Web ukazuje jméno z číselníku.', 'Brno-střed'),
          }),
          'Vlastnosti',
          'Která městská část to je. Ostatní vlastnosti smažte.',
          { id: 'brno-stred' },
        ),
        geometry: field(rings, 'Hranice', 'Obrys městské části.', { type: 'Polygon' }),
      }),
    ),
    'Městské části',
    'Jeden útvar pro každou městskou část.',
    { type: 'Feature' },
  ),
});

function isMulti(written: unknown): written is { readonly coordinates: readonly unknown[] } {
  const { type, coordinates } = (written ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  return type === 'MultiPolygon' && Array.isArray(coordinates);
}
