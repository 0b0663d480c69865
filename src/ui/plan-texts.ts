import type { Chapter, CommunityPlan, Measure, Priority, Project } from '../domain/model.ts';
import { measuresOf } from '../domain/progress.ts';
import { urls } from '../urls.ts';
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

/** Where a priority stands: its chapter and the number of its measures. */
export function priorityLead({ chapter, measures }: Pick<Priority, 'chapter' | 'measures'>): string {
  const count = measures.length > 0 ? ` ${cs.plans.measureCount(measures.length)}.` : '';
  return `${chapterName(chapter)}.${count}`;
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
