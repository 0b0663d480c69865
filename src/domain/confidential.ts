import type { RecordOf } from '../schemas/kinds.ts';
import type { Path } from '../schemas/walk.ts';

/** A part of a record that would give away where a confidential service is. */
export interface GivenAway {
  readonly path: Path;
  /** The words that do it; none where the field itself must not be there. */
  readonly words?: string;
}

/** Addresses of maps, and the coordinates in them. */
const MAP =
  /\b(?:mapy\.(?:cz|com)|maps\.|goo\.gl\/maps|google\.[a-z.]+\/maps|openstreetmap\.|osm\.org|waze\.com)[^\s)"<]*/iu;
/** A street with its number („Hrnčířská 894/27“, „ulice Krátká 5“), a postcode with a town, or coordinates. */
const ADDRESS =
  /\b(?:ulic[ei]|ul\.)\s+\p{Lu}\p{L}+|\p{Lu}\p{L}+\s(?!24\/7)\d{1,4}\/\d{1,3}[a-z]?\b|\b\d{3}\s\d{2}\s+\p{Lu}\p{L}+|\b4[89]\.\d{3,}|\b1[2-8]\.\d{4,}/u;

/**
 * What in the record of a service with a confidential address would give the place away: any place at all, a link to a map,
 * an address or coordinates in any of its texts. Notes for staff are never published and may say what they like.
 */
export function givenAway(service: RecordOf<'service'>): readonly GivenAway[] {
  if (!service.isAddressConfidential) return [];
  const { locations, html, toVerify: _toVerify, origin: _origin, ...fields } = service;
  return [
    ...(locations.length > 0 ? [{ path: ['locations'] }] : []),
    ...tellingTexts(fields, []),
    // The text below the fields has no field of its own to point to.
    ...tellingTexts(html, []),
  ];
}

function tellingTexts(value: unknown, path: Path): readonly GivenAway[] {
  if (typeof value === 'string') {
    const [words] = MAP.exec(value) ?? ADDRESS.exec(value) ?? [];
    return words === undefined ? [] : [{ path, words }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    tellingTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
