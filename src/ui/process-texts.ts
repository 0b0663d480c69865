import type { Event } from '../domain/model.ts';
import type { expectationOn } from '../domain/timeline.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';

/** An event as a step of the timeline, with links to everything it concerns. */
export function eventStep(event: Event) {
  const { id, date, title, description, isPlanned, sources } = event;
  const kind = cs.process.eventKinds[event.kind];
  return { id, date, kind, kindId: event.kind, title, note: description, isPlanned, sources, links: eventLinks(event) };
}

/** What an event concerns: its plans, groups, bodies and projects. */
export function eventLinks({ plans, workingGroups, bodies, projects }: Event) {
  return [
    ...plans.map((plan) => ({ href: urls.plan(plan), title: plan.shortTitle })),
    ...workingGroups.map((group) => ({ href: urls.workingGroup(group), title: cs.process.group(group.name) })),
    ...bodies.map((body) => ({ href: urls.body(body), title: body.name })),
    ...projects.map((project) => ({ href: urls.project(project), title: project.shortTitle })),
  ];
}

/** Where to go on from the page about planning. */
export const processItems = [
  { href: urls.workingGroups(), title: cs.navigation.workingGroups, note: cs.groups.lead },
  { href: urls.bodies(), title: cs.bodies.title, note: cs.bodies.lead },
  { href: urls.projects(), title: cs.navigation.projects, note: cs.projects.lead },
  { href: urls.calendar(), title: cs.calendar.title, note: cs.calendar.lead },
];

/** What is said of a thing that its source only expects. */
export function expectationText(expectation: ReturnType<typeof expectationOn>): string | undefined {
  return expectation && { ahead: cs.plans.ahead, unconfirmed: cs.process.planned }[expectation];
}
