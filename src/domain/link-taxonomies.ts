import type { Records } from '../schemas/kinds.ts';
import type * as model from './model.ts';
import { byName, byOrder } from './ordering.ts';
import { backLinks, fill, maybe, need, needAll, type SourcesOf, type Things } from './things.ts';

/** Links types, groups, situations, districts and terms; services and plans must be linked before. */
export function linkTaxonomies(records: Records, things: Things, info: model.SiteInfo, sourcesOf: SourcesOf): void {
  const sorted = [...things.service.values()].sort(byName);
  const itself = <Thing>(thing: Thing) => thing;
  const ofType = backLinks(sorted, ({ serviceType }) => (serviceType ? [serviceType.id] : []), itself);
  const ofGroup = backLinks(
    sorted,
    ({ targetGroups }) => targetGroups.flatMap((group) => (group.id ? [group.id] : [])),
    itself,
  );
  const ofDistrict = backLinks(sorted, ({ districts }) => districts.map(({ id }) => id), itself);
  const situations = records.lifeSituation.toSorted(byOrder);
  const situationOf = ({ id }: { readonly id: string }) => need(things.lifeSituation, id);
  const situationsOfType = backLinks(situations, ({ serviceTypes }) => serviceTypes, situationOf);
  const situationsOfGroup = backLinks(situations, ({ targetGroups }) => targetGroups, situationOf);
  const narrower = backLinks(
    records.targetGroup,
    ({ broader }) => (broader ? [broader] : []),
    ({ id }) => need(things.targetGroup, id),
  );
  const groups = backLinks(
    records.workingGroup.toSorted(byOrder),
    ({ targetGroups }) => targetGroups,
    ({ id }) => need(things.workingGroup, id),
  );
  const priorities = [...things.priority.values()];
  const measures = [...things.measure.values()];
  const idsIn = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  const measuresOfType = backLinks(measures, ({ serviceTypes }) => idsIn(serviceTypes), itself);
  const measuresOfGroup = backLinks(measures, ({ targetGroups }) => idsIn(targetGroups), itself);
  const prioritiesOfGroup = backLinks(priorities, ({ targetGroups }) => idsIn(targetGroups), itself);
  const lines = new Map(info.crisisLines.map((line) => [line.id, line]));

  for (const { id, sources } of records.serviceType) {
    fill(need(things.serviceType, id), {
      services: ofType(id),
      lifeSituations: situationsOfType(id),
      measures: measuresOfType(id),
      sources: sourcesOf(sources),
    });
  }
  for (const record of records.targetGroup) {
    const { id } = record;
    fill(need(things.targetGroup, id), {
      broader: maybe(things.targetGroup, record.broader),
      narrower: narrower(id),
      services: ofGroup(id),
      workingGroups: groups(id),
      lifeSituations: situationsOfGroup(id),
      priorities: prioritiesOfGroup(id),
      measures: measuresOfGroup(id),
      sources: sourcesOf(record.sources),
    });
  }
  for (const record of records.lifeSituation) {
    fill(need(things.lifeSituation, record.id), {
      serviceTypes: needAll(things.serviceType, record.serviceTypes),
      targetGroups: needAll(things.targetGroup, record.targetGroups),
      crisisLines: needAll(lines, record.crisisLines),
      services: record.serviceTypes.flatMap(ofType),
    });
  }
  const outlines = Map.groupBy(
    records.outline.flatMap(({ features }) => features),
    ({ properties }) => properties.id,
  );
  for (const { id, sources } of records.district) {
    const outline = (outlines.get(id) ?? []).flatMap(({ geometry }) => geometry.coordinates);
    fill(need(things.district, id), { services: ofDistrict(id), outline, sources: sourcesOf(sources) });
  }
  for (const record of records.term)
    fill(need(things.term, record.id), {
      related: needAll(things.term, record.related),
      sources: sourcesOf(record.sources),
    });
}
