import type { Chapter, CommunityPlan, Measure, Priority, Project } from '../domain/model.ts';
import { planStateOn, progressOf } from '../domain/plan.ts';
import { hasProgress, measuresOf } from '../domain/progress.ts';
import { urls } from '../urls.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { cs } from './cs.ts';
import { formatDate, formatList } from './format.ts';

/** A state of a measure, or that none is known. */
export type MeasureState = Measure['progress'][number]['status'] | 'unknown';

/** The states in the order in which they are counted. */
export const MEASURE_STATES = [
  'done',
  'partly',
  'under-way',
  'planned',
  'not-done',
  'cancelled',
  'unknown',
] as const satisfies readonly MeasureState[];

/** The state of a measure in words. */
export function stateText(state: MeasureState): string {
  return state === 'unknown' ? cs.plans.stateUnknown : cs.plans.measureStates[state];
}

/** How much is in a plan: `4 kapitoly, 8 priorit a 17 opatření`. */
export function contentsText({ chapters, kind }: Pick<CommunityPlan, 'chapters' | 'kind'>): string {
  const priorities = chapters.flatMap((chapter) => chapter.priorities);
  return formatList([
    kind === 'strategy' ? cs.plans.partCount(chapters.length) : cs.plans.chapterCount(chapters.length),
    cs.plans.priorityCount(priorities.length),
    cs.plans.measureCount(measuresOf({ chapters }).length),
  ]);
}

/** How many of some measures are done: „splněno 3 z 5 opatření“; `undefined` while nothing but plans is known of them. */
export function progressText(measures: readonly Pick<Measure, 'progress'>[]): string | undefined {
  const { total, byState } = progressOf(measures);
  return hasProgress(measures) ? cs.plans.progressOf(byState.get('done') ?? 0, total) : undefined;
}

/** What a plan has come to, or that no source says it; `undefined` for strategies and while a plan is in the making. */
export function fulfilmentText(plan: CommunityPlan, day: IsoDate): string | undefined {
  const measures = measuresOf(plan);
  const progress = progressText(measures);
  if (progress) return `${cs.plans.progress}: ${progress}.`;
  if (plan.kind === 'strategy' || !['in-force', 'ended'].includes(planStateOn(plan, day))) return undefined;
  return measures.length === 0 ? cs.plans.measuresUnknown : cs.plans.progressUnknown;
}

/** The chapters of a plan as ways down its page, each with what has come of its measures. */
export function chapterItem(chapter: Chapter) {
  const progress = progressText(measuresOf({ chapters: [chapter] }));
  return {
    href: urls.chapter(chapter),
    title: chapterName(chapter),
    note: progress ?? cs.plans.priorityCount(chapter.priorities.length),
  };
}

/** A code with the name that belongs to it. */
export function codedName({ code, name }: { readonly code?: string | undefined; readonly name: string }): string {
  return [code, name].filter(Boolean).join(' ');
}

/** The name of a chapter with its code: „Kapitola A: Senioři“; strategies have parts. */
export function chapterName({ code, title, plan }: Pick<Chapter, 'code' | 'title' | 'plan'>): string {
  const word = plan.kind === 'strategy' ? cs.plans.part : cs.plans.chapter;
  return code ? `${word} ${code}: ${title}` : title;
}

/** A plan as an item of a board. */
export function planItem(plan: CommunityPlan) {
  return { href: urls.plan(plan), title: plan.shortTitle, note: `${formatDate(plan.period)}. ${plan.summary}` };
}

/** A priority as an item of a board. */
export function priorityItem(priority: Priority) {
  return {
    href: urls.priority(priority),
    title: codedName(priority),
    note: cs.plans.measureCount(priority.measures.length),
  };
}

/** A step of the making of a plan for the timeline. */
export function milestoneStep(milestone: CommunityPlan['milestones'][number]) {
  return { ...milestone, kind: cs.plans.milestoneKinds[milestone.kind] };
}

/** A project as an item of a board. */
export function projectItem(project: Project) {
  return {
    href: urls.project(project),
    title: project.shortTitle,
    note: `${formatDate(project.period)}. ${project.summary}`,
  };
}

/** Where a priority stands: its chapter, and what has come of its measures or how many they are. */
export function priorityLead({ chapter, measures }: Pick<Priority, 'chapter' | 'measures'>): string {
  const progress = progressText(measures);
  const count = measures.length > 0 ? cs.plans.measureCount(measures.length) : undefined;
  const told = progress ? `${cs.plans.progress}: ${progress}` : count;
  return [chapterName(chapter), told]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** A priority in one sentence for search engines. */
export function priorityDescription({ code, name, plan }: Pick<Priority, 'code' | 'name' | 'plan'>): string {
  return cs.plans.priorityDescription(codedName({ code, name }), plan.shortTitle);
}

/** Everything a measure is linked with, by what it is; what is empty is left out. */
export function measureLinks(measure: Measure) {
  const { responsible, targetGroups, serviceTypes, services, projects } = measure;
  return [
    { label: cs.plans.responsible, items: responsible.map((body) => ({ href: urls.body(body), title: body.name })) },
    {
      label: cs.plans.targetGroups,
      items: targetGroups.map((group) => ({ href: urls.targetGroup(group), title: group.plainName })),
    },
    {
      label: cs.plans.serviceTypes,
      items: serviceTypes.map((type) => ({ href: urls.serviceType(type), title: type.name })),
    },
    {
      label: cs.plans.services,
      items: services.map((service) => ({ href: urls.service(service), title: service.name })),
    },
    {
      label: cs.navigation.projects,
      items: projects.map((project) => ({ href: urls.project(project), title: project.shortTitle })),
    },
  ].filter(({ items }) => items.length > 0);
}
