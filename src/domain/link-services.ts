import type { RecordOf, Records } from '../schemas/kinds.ts';
import { dataAgeOf } from './freshness.ts';
import type * as model from './model.ts';
import { byName } from './ordering.ts';
import { backLinks, fill, maybe, measureEntries, need, needAll, type SourcesOf, type Things } from './things.ts';

/** Links services with their organizations, types, groups, districts and measures. */
export function linkServices(
  records: Records,
  things: Things,
  { freshness }: Pick<model.SiteInfo, 'freshness'>,
  sourcesOf: SourcesOf,
): void {
  const sorted = records.service.toSorted(byName);
  const services = backLinks(
    sorted,
    ({ organization }) => [organization],
    ({ id }) => need(things.service, id),
  );
  const measures = backLinks(
    measureEntries(records),
    ({ record }) => record.services,
    ({ key }) => need(things.measure, key),
  );
  const districtOfPart = districtsByPart(records.district, things);

  for (const record of records.service) {
    const locations = record.locations.map((location) => ({
      ...location,
      district: maybe(things.district, location.district) ?? districtOfPart.get(location.address?.part ?? ''),
    }));
    const serviceArea = record.serviceArea && {
      ...record.serviceArea,
      districts: needAll(things.district, record.serviceArea.districts),
    };
    const sources = sourcesOf(record.sources);
    const districts = new Set([
      ...locations.flatMap(({ district }) => district ?? []),
      ...(serviceArea?.districts ?? []),
    ]);
    fill(need(things.service, record.id), {
      organization: need(things.organization, record.organization),
      serviceType: maybe(things.serviceType, record.serviceType),
      targetGroups: needAll(things.targetGroup, record.targetGroups),
      locations,
      serviceArea,
      districts: [...districts].sort(byName),
      measures: measures(record.id),
      dataAge: dataAgeOf({ ...record, sources }, freshness),
      sources,
    });
  }
  for (const record of records.organization) {
    fill(need(things.organization, record.id), { services: services(record.id), sources: sourcesOf(record.sources) });
  }
}

/** The district of a part of the municipality, only where the part lies in one district whole. */
function districtsByPart(
  records: readonly RecordOf<'district'>[],
  things: Things,
): ReadonlyMap<string, model.District> {
  return new Map(records.flatMap(({ id, parts }) => parts.map((part) => [part, need(things.district, id)] as const)));
}
