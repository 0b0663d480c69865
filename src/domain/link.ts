import type { Kind, RecordOf, Records } from '../schemas/kinds.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type * as model from './model.ts';
import { byDate, byName, byOrder, byPeriod, compareCzech } from './ordering.ts';
import { planIdOf } from './references.ts';

/**
 * Turns whole records (see `domain/references.ts`) into the linked site. Every thing is created first, then its links are filled in,
 * so that things may point at each other. Everything goes through maps: the time grows with the number of records, not its square.
 */
export function linkSite(records: Records, today: IsoDate): model.Site {
  const things = createThings(records);
  const sourcesOf = resolveSources(things.source);
  const info = linkInfo(records.site, sourcesOf);
  linkPlans(records, things, sourcesOf);
  linkServices(records, things, sourcesOf);
  linkTaxonomies(records, things, info, sourcesOf);
  linkProcess(records, things, sourcesOf);
  return {
    today,
    info,
    serviceTypes: [...things.serviceType.values()].sort((a, b) => compareCzech(a.section ?? '999', b.section ?? '999')),
    targetGroups: [...things.targetGroup.values()].sort((a, b) => compareCzech(a.plainName, b.plainName)),
    lifeSituations: [...things.lifeSituation.values()].sort(byOrder),
    districts: [...things.district.values()].sort(byName),
    terms: [...things.term.values()].sort(byName),
    organizations: [...things.organization.values()].sort(byName),
    services: [...things.service.values()].sort(byName),
    plans: [...things.plan.values()].sort(byPeriod),
    workingGroups: [...things.workingGroup.values()].sort(byOrder),
    bodies: [...things.body.values()],
    projects: [...things.project.values()].sort(byPeriod),
    events: [...things.event.values()].sort(byDate),
    figures: [...things.figure.values()].sort(byDate),
    sources: [...things.source.values()].sort((a, b) => compareCzech(a.title, b.title)),
  };
}

type Things = ReturnType<typeof createThings>;
type SourcesOf = ReturnType<typeof resolveSources>;
type SourceRecord = RecordOf<'service'>['sources'][number];

function createThings(records: Records) {
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
function priorityEntries(records: Records) {
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
function measureEntries(records: Records) {
  return priorityEntries(records).flatMap(({ planId, record: priority }) =>
    priority.measures.map((record) => ({ key: `${planId}/${record.id}`, planId, priority, record })),
  );
}

/** A thing for each record, its links still to be filled in by {@link fill}; that is why the type is only promised here. */
function shells<K extends Kind, Thing>(records: readonly RecordOf<K>[]): Map<string, Thing> {
  return new Map(records.map((record) => [record.id, { ...record } as unknown as Thing]));
}

/** Fills links into a thing. */
function fill<Thing extends object, Key extends keyof Thing>(thing: Thing, links: Pick<Thing, Key>): void {
  Object.assign(thing, links);
}

/** The thing of an id; broken references were refused before, so a missing one is a fault of the program. */
function need<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`linkSite met the unknown id ${id}`);
  return thing;
}

function needAll<Thing>(things: ReadonlyMap<string, Thing>, ids: readonly string[]): Thing[] {
  return ids.map((id) => need(things, id));
}

function maybe<Thing>(things: ReadonlyMap<string, Thing>, id: string | undefined): Thing | undefined {
  return id === undefined ? undefined : need(things, id);
}

/** Collects, for every key, the things that name it. */
function backLinks<R, Thing>(
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

function resolveSources(shared: ReadonlyMap<string, RecordOf<'source'>>) {
  return (sources: readonly SourceRecord[]): model.Source[] =>
    sources.map((source) => (typeof source === 'string' ? need(shared, source) : source));
}

function linkInfo([site]: readonly RecordOf<'site'>[], sourcesOf: SourcesOf): model.SiteInfo {
  if (!site) throw new Error('linkSite needs site.yaml');
  return {
    ...site,
    crisisLines: site.crisisLines.map((line) => ({ ...line, sources: sourcesOf(line.sources) })),
    contacts: site.contacts.map((contact) => ({ ...contact, sources: sourcesOf(contact.sources) })),
  };
}

function linkPlans(records: Records, things: Things, sourcesOf: SourcesOf): void {
  const withSources = <T extends { readonly sources: readonly SourceRecord[] }>(part: T) => ({
    ...part,
    sources: sourcesOf(part.sources),
  });
  const thingOf = {
    plan: ({ id }: { id: string }) => need(things.plan, id),
    chapter: ({ id }: { id: string }) => need(things.chapter, id),
  };
  const successors = backLinks(records.plan, ({ predecessor }) => (predecessor ? [predecessor] : []), thingOf.plan);
  const chapters = backLinks(records.chapter.toSorted(byOrder), ({ id }) => [planIdOf(id)], thingOf.chapter);
  const projects = backLinks(
    records.project.toSorted(byPeriod),
    ({ outputs }) => outputs.flatMap(({ plan }) => (plan ? [plan] : [])),
    ({ id }) => need(things.project, id),
  );
  const events = backLinks(
    records.event.toSorted(byDate),
    ({ plans }) => plans,
    ({ id }) => need(things.event, id),
  );
  const figures = backLinks(
    records.figure,
    ({ plans }) => plans,
    ({ id }) => need(things.figure, id),
  );
  const chapterGroups = backLinks(
    records.chapter,
    ({ id }) => [planIdOf(id)],
    ({ workingGroup }) => workingGroup,
  );

  for (const record of records.plan) {
    const groupIds = new Set([...record.workingGroups, ...chapterGroups(record.id).filter((id) => id !== undefined)]);
    fill(need(things.plan, record.id), {
      predecessor: maybe(things.plan, record.predecessor),
      successors: successors(record.id),
      preparedBy: needAll(things.body, record.preparedBy),
      workingGroups: needAll(things.workingGroup, [...groupIds]).sort(byOrder),
      chapters: chapters(record.id),
      approvals: record.approvals.map((approval) => ({
        ...withSources(approval),
        body: need(things.body, approval.body),
      })),
      comments: record.comments.map((comment) => ({ ...comment, measure: maybe(things.measure, comment.measure) })),
      milestones: record.milestones.map(withSources),
      commentPeriods: record.commentPeriods.map(withSources),
      conferences: record.conferences.map(withSources),
      statedFigures: record.statedFigures.map(withSources),
      documents: record.documents.map(withSources),
      projects: projects(record.id),
      figures: figures(record.id),
      events: events(record.id),
      sources: sourcesOf(record.sources),
    });
  }
  linkChapters(records, things, sourcesOf);
}

function linkChapters(records: Records, things: Things, sourcesOf: SourcesOf): void {
  const priorities = priorityEntries(records);
  const measures = measureEntries(records);
  const laterPriorities = backLinks(
    priorities,
    ({ record }) => record.predecessors,
    ({ key }) => need(things.priority, key),
  );
  const laterMeasures = backLinks(
    measures,
    ({ record }) => record.predecessors,
    ({ key }) => need(things.measure, key),
  );

  for (const record of records.chapter) {
    const planId = planIdOf(record.id);
    fill(need(things.chapter, record.id), {
      plan: need(things.plan, planId),
      workingGroup: maybe(things.workingGroup, record.workingGroup),
      priorities: record.priorities.map(({ id }) => need(things.priority, `${planId}/${id}`)),
      sources: sourcesOf(record.sources),
    });
  }
  for (const { key, planId, chapter, record } of priorities) {
    fill(need(things.priority, key), {
      plan: need(things.plan, planId),
      chapter: need(things.chapter, chapter.id),
      measures: record.measures.map(({ id }) => need(things.measure, `${planId}/${id}`)),
      targetGroups: needAll(things.targetGroup, record.targetGroups),
      predecessors: needAll(things.priority, record.predecessors),
      successors: laterPriorities(key),
    });
  }
  for (const { key, planId, priority, record } of measures) {
    fill(need(things.measure, key), {
      plan: need(things.plan, planId),
      priority: need(things.priority, `${planId}/${priority.id}`),
      responsible: needAll(things.body, record.responsible),
      targetGroups: needAll(things.targetGroup, record.targetGroups),
      serviceTypes: needAll(things.serviceType, record.serviceTypes),
      services: needAll(things.service, record.services),
      projects: needAll(things.project, record.projects),
      predecessors: needAll(things.measure, record.predecessors),
      successors: laterMeasures(key),
    });
  }
}

function linkServices(records: Records, things: Things, sourcesOf: SourcesOf): void {
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
      sources: sourcesOf(record.sources),
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

function linkTaxonomies(records: Records, things: Things, info: model.SiteInfo, sourcesOf: SourcesOf): void {
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
  const prioritiesOfType = backLinks(
    priorities,
    ({ measures }) => measures.flatMap(({ serviceTypes }) => serviceTypes.map(({ id }) => id)),
    itself,
  );
  const prioritiesOfGroup = backLinks(
    priorities,
    ({ targetGroups, measures }) =>
      [...targetGroups, ...measures.flatMap((measure) => measure.targetGroups)].map(({ id }) => id),
    itself,
  );
  const lines = new Map(info.crisisLines.map((line) => [line.id, line]));

  for (const { id, sources } of records.serviceType) {
    fill(need(things.serviceType, id), {
      services: ofType(id),
      lifeSituations: situationsOfType(id),
      priorities: prioritiesOfType(id),
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
  for (const { id, sources } of records.district)
    fill(need(things.district, id), { services: ofDistrict(id), sources: sourcesOf(sources) });
  for (const record of records.term)
    fill(need(things.term, record.id), {
      related: needAll(things.term, record.related),
      sources: sourcesOf(record.sources),
    });
}

function linkProcess(records: Records, things: Things, sourcesOf: SourcesOf): void {
  const events = records.event.toSorted(byDate);
  const eventOf = ({ id }: { readonly id: string }) => need(things.event, id);
  const ofGroup = backLinks(events, ({ workingGroups }) => workingGroups, eventOf);
  const ofBody = backLinks(events, ({ bodies }) => bodies, eventOf);
  const ofProject = backLinks(events, ({ projects }) => projects, eventOf);
  const plans = [...things.plan.values()].sort(byPeriod);
  const plan = (thing: model.CommunityPlan) => thing;
  const plansOfGroup = backLinks(plans, ({ workingGroups }) => workingGroups.map(({ id }) => id), plan);
  const chaptersOfGroup = backLinks(
    records.chapter.toSorted(byOrder),
    ({ workingGroup }) => (workingGroup ? [workingGroup] : []),
    ({ id }) => need(things.chapter, id),
  );
  const prepared = backLinks(plans, ({ preparedBy }) => preparedBy.map(({ id }) => id), plan);
  const decided = backLinks(plans, ({ approvals }) => approvals.map(({ body }) => body.id), plan);
  const bodyOf = ({ id }: { readonly id: string }) => need(things.body, id);
  const children = backLinks(records.body, ({ parent }) => (parent ? [parent] : []), bodyOf);
  const successors = backLinks(records.body, ({ predecessors }) => predecessors, bodyOf);
  const projectsOfBody = backLinks(records.project.toSorted(byPeriod), projectBodies, ({ id }) =>
    need(things.project, id),
  );
  const measures = backLinks(
    [...things.measure.values()],
    ({ projects }) => projects.map(({ id }) => id),
    (measure) => measure,
  );

  for (const record of records.workingGroup) {
    fill(need(things.workingGroup, record.id), {
      targetGroups: needAll(things.targetGroup, record.targetGroups),
      meetings: record.meetings.map((meeting) => ({ ...meeting, sources: sourcesOf(meeting.sources) })).sort(byDate),
      plans: plansOfGroup(record.id),
      chapters: chaptersOfGroup(record.id),
      events: ofGroup(record.id),
      sources: sourcesOf(record.sources),
    });
  }
  for (const record of records.body) {
    fill(need(things.body, record.id), {
      parent: maybe(things.body, record.parent),
      children: children(record.id),
      predecessors: needAll(things.body, record.predecessors),
      successors: successors(record.id),
      preparedPlans: prepared(record.id),
      decidedPlans: decided(record.id),
      projects: projectsOfBody(record.id),
      events: ofBody(record.id),
      sources: sourcesOf(record.sources),
    });
  }
  for (const record of records.project) {
    fill(need(things.project, record.id), {
      realiser: maybe(things.body, record.realiser),
      partners: record.partners.map((partner) => ({ ...partner, body: maybe(things.body, partner.body) })),
      outputs: record.outputs.map((output) => ({
        ...output,
        plan: maybe(things.plan, output.plan),
        body: maybe(things.body, output.body),
      })),
      measures: measures(record.id),
      events: ofProject(record.id),
      sources: sourcesOf(record.sources),
    });
  }
  for (const record of records.event) {
    fill(need(things.event, record.id), {
      plans: needAll(things.plan, record.plans),
      workingGroups: needAll(things.workingGroup, record.workingGroups),
      bodies: needAll(things.body, record.bodies),
      projects: needAll(things.project, record.projects),
      sources: sourcesOf(record.sources),
    });
  }
  for (const record of records.figure)
    fill(need(things.figure, record.id), {
      plans: needAll(things.plan, record.plans),
      sources: sourcesOf(record.sources),
    });
}

function projectBodies({ realiser, partners, outputs }: RecordOf<'project'>): string[] {
  return [realiser, ...partners.map(({ body }) => body), ...outputs.map(({ body }) => body)].filter(
    (id) => id !== undefined,
  );
}
