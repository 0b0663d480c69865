import type { Origin, RecordOf, Records } from '../schemas/kinds.ts';
import type { Problem, Rule } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { placeAt, problemAt } from './references.ts';

/** Rules that compare services and organizations with each other and with districts. Each problem names the other place. */
export function brokenServiceRules({ service, organization, district }: Records): Problem[] {
  return [
    ...repeatedNumbers(organization, 'ico', 'same-ico'),
    ...repeatedNumbers(service, 'registerId', 'same-register-id'),
    ...strayPostcodes(service, district),
  ];
}

/** A number that belongs to one record only: the IČO of an organization, the number of a service in the register. */
function repeatedNumbers<Key extends string>(
  records: readonly ({ readonly origin: Origin } & { readonly [K in Key]?: string | undefined })[],
  key: Key,
  rule: Rule,
): Problem[] {
  const first = new Map<string, Origin>();
  return records.flatMap(({ origin, [key]: value }): Problem[] => {
    if (value === undefined) return [];
    const other = first.get(value);
    if (!other) {
      first.set(value, origin);
      return [];
    }
    return [{ ...problemAt(origin, [key], { kind: 'rule', rule, value }), related: [placeAt(other, [key])] }];
  });
}

/** Postcodes that a district does not have; only districts that state theirs can tell. */
function strayPostcodes(
  services: readonly RecordOf<'service'>[],
  districts: readonly RecordOf<'district'>[],
): Problem[] {
  const byId = new Map(districts.map((district) => [district.id, district]));
  const byPart = new Map(districts.flatMap((district) => district.parts.map((part) => [part, district] as const)));
  return services.flatMap(({ origin, locations }) =>
    locations.flatMap(({ address, district: stated }, index): Problem[] => {
      const { postcode, part = '' } = address ?? {};
      const district = stated === undefined ? byPart.get(part) : byId.get(stated);
      if (!postcode || !district || district.postcodes.length === 0 || district.postcodes.includes(postcode)) return [];
      const path: Path = ['locations', index, 'address', 'postcode'];
      const other = `${district.name}: ${district.postcodes.join(', ')}`;
      return [
        {
          ...problemAt(origin, path, { kind: 'rule', rule: 'postcode-elsewhere', value: postcode, other }),
          related: [placeAt(district.origin, ['postcodes'])],
        },
      ];
    }),
  );
}
