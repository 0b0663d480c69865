import type { Body, CommunityPlan, Event, Measure, Priority, Project, WorkingGroup } from '../domain/model.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';
import { formatDate } from './format.ts';

/** Things of the planning as items of a list of links: their address, name, and a note. */

export function planLink(plan: CommunityPlan) {
  return { href: urls.plan(plan), title: plan.shortTitle, note: formatDate(plan.period) };
}

export function priorityLink(priority: Priority) {
  return { href: urls.priority(priority), title: `${priority.code} ${priority.name}` };
}

export function priorityInPlan(priority: Priority) {
  return { ...priorityLink(priority), note: priority.plan.shortTitle };
}

export function measureLink(measure: Measure) {
  return { href: urls.measure(measure), title: `${measure.code} ${measure.name}`, note: measure.plan.shortTitle };
}

export function bodyLink(body: Body) {
  return { href: urls.body(body), title: body.name };
}

export function projectLink(project: Project) {
  return { href: urls.project(project), title: project.shortTitle, note: formatDate(project.period) };
}

export function workingGroupLink(group: WorkingGroup) {
  return { href: urls.workingGroup(group), title: group.name, note: group.summary };
}

export function eventLink(event: Event) {
  const date = formatDate(event.date);
  return {
    href: urls.event(event),
    title: event.title,
    note: event.isPlanned ? `${date}, ${cs.process.planned}` : date,
  };
}

/** An event as a stop on a line; one that is only planned says so. */
export function eventStop(event: Event) {
  return {
    when: formatDate(event.date),
    href: urls.event(event),
    title: event.title,
    note: event.isPlanned ? cs.process.planned : undefined,
  };
}
