import type { RecordOf, Records } from '../schemas/kinds.ts';
import { byDate, byOrder, byPeriod } from './ordering.ts';
import { planIdOf } from './references.ts';
import {
  backLinks,
  fill,
  maybe,
  measureEntries,
  need,
  needAll,
  priorityEntries,
  type SourcesOf,
  type Things,
} from './things.ts';

/** Links plans, their chapters, priorities and measures. */
export function linkPlans(records: Records, things: Things, sourcesOf: SourcesOf): void {
  const withSources = <T extends { readonly sources: RecordOf<'plan'>['sources'] }>(part: T) => ({
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
