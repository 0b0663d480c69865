import type { RecordOf, Records } from '../schemas/kinds.ts';
import type * as model from './model.ts';
import { byDate, byOrder, byPeriod } from './ordering.ts';
import { backLinks, fill, maybe, need, needAll, type SourcesOf, type Things } from './things.ts';

/** Links working groups, bodies, projects, events and figures; plans must be linked before. */
export function linkProcess(records: Records, things: Things, sourcesOf: SourcesOf): void {
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
  const laterGroups = backLinks(
    records.workingGroup.toSorted(byOrder),
    ({ predecessors }) => predecessors,
    ({ id }) => need(things.workingGroup, id),
  );
  const measures = backLinks(
    [...things.measure.values()],
    ({ projects }) => projects.map(({ id }) => id),
    (measure) => measure,
  );

  for (const record of records.workingGroup) {
    fill(need(things.workingGroup, record.id), {
      predecessors: needAll(things.workingGroup, record.predecessors),
      successors: laterGroups(record.id),
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
      statedShares: record.statedShares.map((share) => ({ ...share, sources: sourcesOf(share.sources) })),
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
