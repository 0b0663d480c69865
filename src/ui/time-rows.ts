import { bodyTree } from '../domain/body-tree.ts';
import { namesInTime } from '../domain/names.ts';
import type { Body, Event, Project, WorkingGroup } from '../domain/model.ts';
import { EVENT_KINDS } from '../schemas/event.ts';
import { earliestDay, latestDay, parseEdtf } from '../values/edtf.ts';
import { cs } from './cs.ts';
import { formatDate } from './format.ts';
import { bodyLink } from './process-items.ts';
import { urls } from '../urls.ts';

/** Things as rows of a drawing in time: their words and the dates that are drawn. */

/** The names of a group, each with its years; the latest says whether it is today's. */
export function nameRows(group: Pick<WorkingGroup | Body, 'name' | 'formerNames' | 'period'>) {
  const isOngoing = group.period?.endsWith('/..') ?? false;
  return namesInTime(group).map(({ name, date, note, isLatest }) => ({
    title: name,
    note: [parseEdtf(date) && formatDate(date), isLatest && cs.names[isOngoing ? 'today' : 'lastKnown']]
      .filter(Boolean)
      .join(' · '),
    text: note,
    dates: [date],
  }));
}

/** Projects, each with its programme and who led it. */
export function projectRows(projects: readonly Project[]) {
  return projects.map((project) => ({
    title: project.shortTitle,
    href: urls.project(project),
    note: [formatDate(project.period), project.programme ?? project.fund, project.realiser?.name]
      .filter(Boolean)
      .join(' · '),
    text: project.summary,
    dates: [project.period],
  }));
}

/** A project as a whole and its stages; a stage of an unknown time is said, not drawn. */
export function stageRows({ period, stages }: Pick<Project, 'period' | 'stages'>) {
  return [
    { title: cs.projects.whole, note: formatDate(period), dates: [period] },
    ...stages.map((stage) => ({
      title: stage.name,
      note: stage.period ? formatDate(stage.period) : cs.projects.stageUndated,
      text: stage.description,
      dates: stage.period ? [stage.period] : [],
    })),
  ];
}

/** Events by kind, each kind leading to the list of its events alone. */
export function eventKindRows(events: readonly Event[]) {
  return EVENT_KINDS.flatMap((kind) => {
    const dates = events.filter((event) => event.kind === kind).map(({ date }) => date);
    if (dates.length === 0) return [];
    const id = cs.process.kindIds[kind];
    return [{ id, href: `#${id}`, title: `${cs.process.eventKinds[kind]} (${dates.length})`, dates }];
  });
}

/** Bodies under those to which they belong: their names in time, on whom they follow, and the years in which sources speak of them. */
export function bodyRows(bodies: readonly Body[]) {
  return bodyTree(bodies).map(({ body, depth, periods, evidence }) => {
    const years = yearsOf(evidence);
    const former = body.formerNames.map(({ name, period }) => (period ? `${name} (${formatDate(period)})` : name));
    return {
      ...bodyLink(body),
      note: [body.period && formatDate(body.period), years.length > 0 && cs.bodies.documented(years)]
        .filter(Boolean)
        .join(' · '),
      text: [
        former.length > 0 && cs.bodies.formerly(former.join(', ')),
        body.predecessors.length > 0 && cs.bodies.follows(body.predecessors.map(({ name }) => name).join(', ')),
      ]
        .filter(Boolean)
        .join(' '),
      dates: [...periods, ...evidence],
      depth,
    };
  });
}

/** The years in which dates begin and end, each once. */
function yearsOf(dates: readonly string[]): readonly string[] {
  const days = dates.flatMap((date) => [earliestDay(date), latestDay(date)]).filter((day) => day !== undefined);
  return [...new Set(days.map((day) => day.slice(0, 4)))];
}
