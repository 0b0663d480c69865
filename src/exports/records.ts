import type {
  Chapter,
  CommunityPlan,
  Measure,
  Organization,
  Priority,
  Project,
  Service,
  ServiceAtLocation,
  Site,
  Source,
  WorkingGroup,
} from '../domain/model.ts';
import { alertsOn, stateOn } from '../domain/service.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { readablePhone } from '../values/phone.ts';

/**
 * Linked content as plain records for other programs: ids instead of things, the words of HSDS as keys.
 * Every field is named here, so that nothing meant for the editors (what is to be verified, who verified it,
 * words for search) gets out by itself.
 */

/** Makes the public address of a thing from its address on this server. */
export type Absolute = (address: string) => string;

/** The addresses of the things that are exported; `urls` has them. */
export interface Addresses {
  readonly service: (thing: Service) => string;
  readonly organization: (thing: Organization) => string;
  readonly plan: (thing: CommunityPlan) => string;
  readonly priority: (thing: Priority) => string;
  readonly measure: (thing: Measure) => string;
  readonly workingGroup: (thing: WorkingGroup) => string;
  readonly project: (thing: Project) => string;
}

/** Everything that is exported, by kind. */
export function recordsOf(site: Site, urls: Addresses, absolute: Absolute) {
  return {
    services: site.services.map((service) => serviceRecord(service, absolute(urls.service(service)), site.today)),
    organizations: site.organizations.map((one) => organizationRecord(one, absolute(urls.organization(one)))),
    plans: site.plans.map((plan) => planRecord(plan, urls, absolute)),
    workingGroups: site.workingGroups.map((group) => workingGroupRecord(group, absolute(urls.workingGroup(group)))),
    projects: site.projects.map((project) => projectRecord(project, absolute(urls.project(project)))),
  };
}

/** A service. One with a confidential address has no locations here whatever its record says; their phones stay. */
export function serviceRecord(service: Service, url: string, day: IsoDate) {
  const { isAddressConfidential, locations, ages, serviceArea, status, assured } = service;
  const state = stateOn(service, day);
  return {
    ...pick(service, ['id', 'name']),
    url,
    description: service.summary,
    organization: service.organization.id,
    serviceType: service.serviceType?.id,
    // What holds today: the dates and the note of a state that is not in force would only mislead.
    status: { state, ...(status.state === state && pick(status, ['from', 'until', 'note'])) },
    alerts: alertsOn(service, day),
    deliveryForms: service.deliveryForms,
    targetGroups: ids(service.targetGroups),
    minimumAge: ages?.minimum,
    maximumAge: ages?.maximum,
    ageNote: ages?.note,
    ...pick(service, ['eligibility', 'applicationProcess', 'fees', 'isFree', 'waitTime', 'languages']),
    isAddressConfidential,
    locations: isAddressConfidential ? [] : locations.map((location) => locationRecord(location, state)),
    serviceArea: serviceArea && { districts: ids(serviceArea.districts), note: serviceArea.note },
    phones: phonesOf(isAddressConfidential ? [service, ...locations] : [service]),
    ...pick(service, ['emails', 'websites']),
    ...hoursRecord(service, state),
    ...pick(service, ['registerId', 'registerPortalId', 'validFrom', 'validTo']),
    assuredDate: assured?.date,
    assuredMethod: assured?.method,
    dataAsOf: service.dataAsOf,
    measures: service.measures.map(measureKey),
    sources: sourceRecords(service.sources),
  };
}

function locationRecord(location: ServiceAtLocation, state: State) {
  return {
    ...pick(location, ['name', 'address']),
    district: location.district?.id,
    latitude: location.coordinates?.latitude,
    longitude: location.coordinates?.longitude,
    ...pick(location, ['directions', 'accessibility']),
    phones: phonesOf([location]),
    ...hoursRecord(location, state),
  };
}

type State = Service['status']['state'];

/** The hours under a name of their own while a state such as „plno“ wins over them, so that nobody takes them for what holds today. */
function hoursRecord({ schedule }: Pick<Service, 'schedule'>, state: State) {
  return state === 'active' ? { schedule } : { usualSchedule: schedule };
}

/** A provider with the ids of its services. */
export function organizationRecord(organization: Organization, url: string) {
  return {
    ...pick(organization, ['id', 'name']),
    url,
    ...pick(organization, ['ico', 'legalForm', 'kind', 'address']),
    phones: phonesOf([organization]),
    ...pick(organization, ['emails', 'websites']),
    services: ids(organization.services),
    sources: sourceRecords(organization.sources),
  };
}

/** A plan with its chapters, their priorities and measures. Ids of priorities and measures are `plan/id`, as in the content. */
export function planRecord(plan: CommunityPlan, urls: Addresses, absolute: Absolute) {
  return {
    ...pick(plan, ['id', 'title', 'shortTitle']),
    url: absolute(urls.plan(plan)),
    ...pick(plan, ['summary', 'kind', 'number', 'period', 'periodNote']),
    predecessor: plan.predecessor?.id,
    successors: ids(plan.successors),
    preparedBy: ids(plan.preparedBy),
    preparedByNote: plan.preparedByNote,
    workingGroups: ids(plan.workingGroups),
    ...pick(plan, ['goals', 'structure']),
    milestones: plan.milestones.map(withSourceRecords),
    approvals: plan.approvals.map((approval) => ({ ...withSourceRecords(approval), body: approval.body.id })),
    commentPeriods: plan.commentPeriods.map(withSourceRecords),
    comments: plan.comments.map((comment) => ({ ...comment, measure: comment.measure && measureKey(comment.measure) })),
    conferences: plan.conferences.map(withSourceRecords),
    statedFigures: plan.statedFigures.map(withSourceRecords),
    documents: plan.documents.map(withSourceRecords),
    unknown: plan.unknown,
    chapters: plan.chapters.map((chapter) => chapterRecord(chapter, urls, absolute)),
    projects: ids(plan.projects),
    sources: sourceRecords(plan.sources),
  };
}

function chapterRecord(chapter: Chapter, urls: Addresses, absolute: Absolute) {
  return {
    ...pick(chapter, ['id', 'code', 'title', 'order']),
    workingGroup: chapter.workingGroup?.id,
    ...pick(chapter, ['introduction', 'note']),
    priorities: chapter.priorities.map((priority) => ({
      id: priorityKey(priority),
      ...pick(priority, ['code', 'name']),
      url: absolute(urls.priority(priority)),
      reason: priority.reason,
      targetGroups: ids(priority.targetGroups),
      predecessors: priority.predecessors.map(priorityKey),
      successors: priority.successors.map(priorityKey),
      successorNote: priority.successorNote,
      measures: priority.measures.map((measure) => measureRecord(measure, absolute(urls.measure(measure)))),
    })),
    sources: sourceRecords(chapter.sources),
  };
}

function measureRecord(measure: Measure, url: string) {
  return {
    id: measureKey(measure),
    ...pick(measure, ['code', 'name']),
    url,
    ...pick(measure, ['description', 'progress']),
    responsible: ids(measure.responsible),
    ...pick(measure, ['responsibleNote', 'cost', 'funding']),
    targetGroups: ids(measure.targetGroups),
    serviceTypes: ids(measure.serviceTypes),
    services: ids(measure.services),
    projects: ids(measure.projects),
    predecessors: measure.predecessors.map(measureKey),
    successors: measure.successors.map(measureKey),
    successorNote: measure.successorNote,
  };
}

/** A working group with its meetings. */
export function workingGroupRecord(group: WorkingGroup, url: string) {
  return {
    ...pick(group, ['id', 'name']),
    url,
    ...pick(group, ['summary', 'order', 'formerNames', 'period']),
    predecessors: ids(group.predecessors),
    successors: ids(group.successors),
    successorNote: group.successorNote,
    targetGroups: ids(group.targetGroups),
    composition: group.composition,
    meetings: group.meetings.map(withSourceRecords),
    ...pick(group, ['rules', 'documents']),
    plans: ids(group.plans),
    chapters: ids(group.chapters),
    sources: sourceRecords(group.sources),
  };
}

/** A project with its money as stated. */
export function projectRecord(project: Project, url: string) {
  return {
    ...pick(project, ['id', 'title', 'shortTitle']),
    url,
    ...pick(project, ['summary', 'otherTitles', 'registrationNumber', 'registrationNumberNote', 'programme', 'fund']),
    ...pick(project, ['scheme', 'period']),
    realiser: project.realiser?.id,
    realiserNote: project.realiserNote,
    partners: project.partners.map((partner) => ({ ...partner, body: partner.body?.id })),
    ...pick(project, ['partnersNote', 'territory', 'amounts']),
    statedShares: project.statedShares.map(withSourceRecords),
    ...pick(project, ['goals', 'activities', 'activitiesNote']),
    stages: project.stages,
    outputs: project.outputs.map((output) => ({ ...output, plan: output.plan?.id, body: output.body?.id })),
    measures: project.measures.map(measureKey),
    ...pick(project, ['publicity', 'unknown']),
    sources: sourceRecords(project.sources),
  };
}

function pick<Thing, Key extends keyof Thing>(thing: Thing, keys: readonly Key[]): Pick<Thing, Key> {
  // A list of pairs loses which key has which type; the keys are those of `Pick`.
  return Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<Thing, Key>;
}

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

function priorityKey({ id, plan }: Priority): string {
  return `${plan.id}/${id}`;
}

function measureKey({ id, plan }: Measure): string {
  return `${plan.id}/${id}`;
}

function phonesOf(places: readonly Pick<Service, 'phones'>[]) {
  return places.flatMap(({ phones }) =>
    phones.map(({ number, description }) => ({ number: readablePhone(number), description })),
  );
}

function withSourceRecords<Part extends { readonly sources: readonly Source[] }>(part: Part) {
  return { ...part, sources: sourceRecords(part.sources) };
}

function sourceRecords(sources: readonly Source[]) {
  return sources.map((source) => pick(source, ['title', 'publisher', 'url', 'date', 'note']));
}
