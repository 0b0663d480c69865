import type { Kind, RecordOf } from '../schemas/kinds.ts';
import type { PlanRecord, PriorityRecord, MeasureRecord } from '../schemas/plan.ts';
import type { CrisisLineRecord, SiteRecord } from '../schemas/site.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { Area } from './map.ts';
import type { DataAge } from './freshness.ts';

/**
 * The linked content: every id of the records has become the thing itself, and every link can be followed both ways.
 * For each kind, `…Links` are the fields that linking replaces or adds; the rest is as the record says.
 */

/** Where a fact comes from, shared or written beside the fact. */
export interface Source {
  readonly title: string;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
  readonly note?: string | undefined;
}

/** A record of a kind with some of its fields replaced by links. */
type Linked<K extends Kind, Links> = Omit<RecordOf<K>, keyof Links | 'origin'> & Readonly<Links>;

interface ServiceTypeLinks {
  services: readonly Service[];
  lifeSituations: readonly LifeSituation[];
  measures: readonly Measure[];
  sources: readonly Source[];
}
/** A type of social service. */
export interface ServiceType extends Linked<'serviceType', ServiceTypeLinks> {}

interface TargetGroupLinks {
  broader: TargetGroup | undefined;
  narrower: readonly TargetGroup[];
  services: readonly Service[];
  workingGroups: readonly WorkingGroup[];
  lifeSituations: readonly LifeSituation[];
  priorities: readonly Priority[];
  measures: readonly Measure[];
  sources: readonly Source[];
}
/** A group of people that services are for. */
export interface TargetGroup extends Linked<'targetGroup', TargetGroupLinks> {}

interface LifeSituationLinks {
  serviceTypes: readonly ServiceType[];
  targetGroups: readonly TargetGroup[];
  crisisLines: readonly CrisisLine[];
  services: readonly Service[];
}
/** A situation in life, with the services that help in it. */
export interface LifeSituation extends Linked<'lifeSituation', LifeSituationLinks> {}

interface DistrictLinks extends Pick<Area, 'outline'> {
  services: readonly Service[];
  sources: readonly Source[];
}
/** A city district. */
export interface District extends Linked<'district', DistrictLinks> {}

interface TermLinks {
  related: readonly Term[];
  sources: readonly Source[];
}
/** A term of the glossary. */
export interface Term extends Linked<'term', TermLinks> {}

interface OrganizationLinks {
  services: readonly Service[];
  sources: readonly Source[];
}
/** A provider of services. */
export interface Organization extends Linked<'organization', OrganizationLinks> {}

type LocationRecord = RecordOf<'service'>['locations'][number];
/** A place where a service is provided. */
export interface ServiceAtLocation extends Omit<LocationRecord, 'district'> {
  readonly district: District | undefined;
}

interface ServiceLinks {
  organization: Organization;
  serviceType: ServiceType | undefined;
  targetGroups: readonly TargetGroup[];
  locations: readonly ServiceAtLocation[];
  serviceArea: { readonly districts: readonly District[]; readonly note?: string | undefined } | undefined;
  /** The districts where the service has a place or where it goes. */
  districts: readonly District[];
  measures: readonly Measure[];
  /** How old its data are; `undefined` when nothing says it. */
  dataAge: DataAge | undefined;
  sources: readonly Source[];
}
/** A registered social service. */
export interface Service extends Linked<'service', ServiceLinks> {}

type WithSources<T> = Omit<T, 'sources'> & { readonly sources: readonly Source[] };

interface PlanLinks {
  predecessor: CommunityPlan | undefined;
  successors: readonly CommunityPlan[];
  preparedBy: readonly Body[];
  workingGroups: readonly WorkingGroup[];
  chapters: readonly Chapter[];
  approvals: readonly (Omit<WithSources<PlanRecord['approvals'][number]>, 'body'> & { readonly body: Body })[];
  comments: readonly (Omit<PlanRecord['comments'][number], 'measure'> & { readonly measure: Measure | undefined })[];
  milestones: readonly WithSources<PlanRecord['milestones'][number]>[];
  commentPeriods: readonly WithSources<PlanRecord['commentPeriods'][number]>[];
  conferences: readonly WithSources<PlanRecord['conferences'][number]>[];
  statedFigures: readonly WithSources<PlanRecord['statedFigures'][number]>[];
  documents: readonly WithSources<PlanRecord['documents'][number]>[];
  projects: readonly Project[];
  figures: readonly Figure[];
  events: readonly Event[];
  sources: readonly Source[];
}
/** A community plan, a medium-term plan, or a strategy. */
export interface CommunityPlan extends Linked<'plan', PlanLinks> {}

interface ChapterLinks {
  plan: CommunityPlan;
  workingGroup: WorkingGroup | undefined;
  priorities: readonly Priority[];
  sources: readonly Source[];
}
/** A chapter of a plan. */
export interface Chapter extends Linked<'chapter', ChapterLinks> {}

interface PriorityLinks {
  plan: CommunityPlan;
  chapter: Chapter;
  measures: readonly Measure[];
  targetGroups: readonly TargetGroup[];
  predecessors: readonly Priority[];
  successors: readonly Priority[];
}
/** A priority of a plan. */
export interface Priority extends Omit<PriorityRecord, keyof PriorityLinks>, Readonly<PriorityLinks> {}

interface MeasureLinks {
  plan: CommunityPlan;
  priority: Priority;
  responsible: readonly Body[];
  targetGroups: readonly TargetGroup[];
  serviceTypes: readonly ServiceType[];
  services: readonly Service[];
  projects: readonly Project[];
  predecessors: readonly Measure[];
  successors: readonly Measure[];
}
/** A measure of a priority. */
export interface Measure extends Omit<MeasureRecord, keyof MeasureLinks>, Readonly<MeasureLinks> {}

type MeetingRecord = RecordOf<'workingGroup'>['meetings'][number];
interface WorkingGroupLinks {
  predecessors: readonly WorkingGroup[];
  successors: readonly WorkingGroup[];
  targetGroups: readonly TargetGroup[];
  meetings: readonly WithSources<MeetingRecord>[];
  plans: readonly CommunityPlan[];
  chapters: readonly Chapter[];
  events: readonly Event[];
  sources: readonly Source[];
}
/** A working group. */
export interface WorkingGroup extends Linked<'workingGroup', WorkingGroupLinks> {}

interface BodyLinks {
  parent: Body | undefined;
  children: readonly Body[];
  predecessors: readonly Body[];
  successors: readonly Body[];
  preparedPlans: readonly CommunityPlan[];
  decidedPlans: readonly CommunityPlan[];
  projects: readonly Project[];
  events: readonly Event[];
  sources: readonly Source[];
}
/** A body of the process. */
export interface Body extends Linked<'body', BodyLinks> {}

type ProjectRecord = RecordOf<'project'>;
interface ProjectLinks {
  statedShares: readonly WithSources<ProjectRecord['statedShares'][number]>[];
  realiser: Body | undefined;
  partners: readonly (Omit<ProjectRecord['partners'][number], 'body'> & { readonly body: Body | undefined })[];
  outputs: readonly (Omit<ProjectRecord['outputs'][number], 'plan' | 'body'> & {
    readonly plan: CommunityPlan | undefined;
    readonly body: Body | undefined;
  })[];
  measures: readonly Measure[];
  events: readonly Event[];
  sources: readonly Source[];
}
/** A funded project. */
export interface Project extends Linked<'project', ProjectLinks> {}

interface EventLinks {
  plans: readonly CommunityPlan[];
  workingGroups: readonly WorkingGroup[];
  bodies: readonly Body[];
  projects: readonly Project[];
  sources: readonly Source[];
}
/** An event of the process. */
export interface Event extends Linked<'event', EventLinks> {}

interface FigureLinks {
  plans: readonly CommunityPlan[];
  sources: readonly Source[];
}
/** A table of stated figures. */
export interface Figure extends Linked<'figure', FigureLinks> {}

/** A crisis line with its sources. */
export interface CrisisLine extends Omit<CrisisLineRecord, 'sources'> {
  readonly sources: readonly Source[];
}

type ContactPointRecord = SiteRecord['contacts'][number];
/** The site's own data. */
export interface SiteInfo extends Omit<SiteRecord, 'crisisLines' | 'contacts' | 'sources'> {
  readonly crisisLines: readonly CrisisLine[];
  readonly contacts: readonly WithSources<ContactPointRecord>[];
}

/** All linked content; each list is in the order in which it is shown. */
export interface Site {
  /** The day on which dates are judged. */
  readonly today: IsoDate;
  readonly info: SiteInfo;
  readonly serviceTypes: readonly ServiceType[];
  readonly targetGroups: readonly TargetGroup[];
  readonly lifeSituations: readonly LifeSituation[];
  readonly districts: readonly District[];
  readonly terms: readonly Term[];
  readonly organizations: readonly Organization[];
  readonly services: readonly Service[];
  readonly plans: readonly CommunityPlan[];
  readonly workingGroups: readonly WorkingGroup[];
  readonly bodies: readonly Body[];
  readonly projects: readonly Project[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  /** Shared sources that stand on their own. */
  readonly sources: readonly Source[];
}
