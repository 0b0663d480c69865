import type { Kind, RecordOf, Records } from '../schemas/kinds.ts';
import type * as model from './model.ts';
import { planIdOf } from './references.ts';

/** All things of the site by kind and id, while they are being linked. */
export type Things = ReturnType<typeof createThings>;

/** Turns the sources of a record into sources with titles. */
export type SourcesOf = ReturnType<typeof resolveSources>;

type SourceRecord = RecordOf<'service'>['sources'][number];

/** Makes a thing for every record; the links are filled in afterwards, so that things may point at each other. */
export function createThings(records: Records) {
  return {
    source: new Map(records.source.map((record) => [record.id, record])),
    serviceType: shells<'serviceType', model.ServiceType>(records.serviceType),
    targetGroup: shells<'targetGroup', model.TargetGroup>(records.targetGroup),
    lifeSituation: shells<'lifeSituation', model.LifeSituation>(records.lifeSituation),
    district: shells<'district', model.District>(records.district),
    term: shells<'term', model.Term>(records.term),
    organization: shells<'organization', model.Organization>(records.organization),
    service: shells<'service', model.Service>(records.service),
    plan: shells<'plan', model.CommunityPlan>(records.plan),
    chapter: shells<'chapter', model.Chapter>(records.chapter),
    workingGroup: shells<'workingGroup', model.WorkingGroup>(records.workingGroup),
    body: shells<'body', model.Body>(records.body),
    project: shells<'project', model.Project>(records.project),
    event: shells<'event', model.Event>(records.event),
    figure: shells<'figure', model.Figure>(records.figure),
    priority: new Map(
      priorityEntries(records).map(({ key, record }) => [key, { ...record } as unknown as model.Priority]),
    ),
    measure: new Map(
      measureEntries(records).map(({ key, record }) => [key, { ...record } as unknown as model.Measure]),
    ),
  };
}

/** Every priority with its key, which is `plan/id`, and its chapter. */
export function priorityEntries(records: Records) {
  return records.chapter.flatMap((chapter) =>
    chapter.priorities.map((record) => ({
      key: `${planIdOf(chapter.id)}/${record.id}`,
      planId: planIdOf(chapter.id),
      chapter,
      record,
    })),
  );
}

/** Every measure with its key, which is `plan/id`, and its priority. */
export function measureEntries(records: Records) {
  return priorityEntries(records).flatMap(({ planId, record: priority }) =>
    priority.measures.map((record) => ({ key: `${planId}/${record.id}`, planId, priority, record })),
  );
}

/** Fills links into a thing. */
export function fill<Thing extends object, Key extends keyof Thing>(thing: Thing, links: Pick<Thing, Key>): void {
  Object.assign(thing, links);
}

/** The thing of an id; broken references were refused before, so a missing one is a fault of the program. */
export function need<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`linkSite met the unknown id ${id}`);
  return thing;
}

/** The things of ids, in their order. */
export function needAll<Thing>(things: ReadonlyMap<string, Thing>, ids: readonly string[]): Thing[] {
  return ids.map((id) => need(things, id));
}

/** The thing of an id, when there is one. */
export function maybe<Thing>(things: ReadonlyMap<string, Thing>, id: string | undefined): Thing | undefined {
  return id === undefined ? undefined : need(things, id);
}

/** Collects, for every key, the things that name it. */
export function backLinks<R, Thing>(
  items: readonly R[],
  keysOf: (item: R) => readonly string[],
  thingOf: (item: R) => Thing,
): (key: string) => Thing[] {
  const found = new Map<string, Thing[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = found.get(key);
      if (list) list.push(thingOf(item));
      else found.set(key, [thingOf(item)]);
    }
  }
  return (key) => found.get(key) ?? [];
}

/** Makes the function that turns sources of records into sources with titles. */
export function resolveSources(shared: ReadonlyMap<string, RecordOf<'source'>>) {
  return (sources: readonly SourceRecord[]): model.Source[] =>
    sources.map((source) => (typeof source === 'string' ? need(shared, source) : source));
}

/** A thing for each record, its links still to be filled in by {@link fill}; that is why the type is only promised here. */
function shells<K extends Kind, Thing>(records: readonly RecordOf<K>[]): Map<string, Thing> {
  return new Map(records.map((record) => [record.id, { ...record } as unknown as Thing]));
}
