import { earliestDay, latestDay } from '../values/edtf.ts';
import { daysBetween } from '../values/iso-date.ts';
import type { Project } from './model.ts';

/** Projects laid out on one line of years. */
export interface ProjectLine {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly bars: ReadonlyMap<Project, ProjectBar>;
}

/** Where a project lies, in years since the beginning of the first year. */
export interface ProjectBar {
  readonly start: number;
  readonly length: number;
  /** The end is not known; the bar then reaches to the end of the first year. */
  readonly isOpen: boolean;
}

/** The line of years on which projects ran; `undefined` when there is none with a known period. */
export function projectLineOf(projects: readonly Project[]): ProjectLine | undefined {
  const spans = projects.flatMap((project) => {
    const from = earliestDay(project.period);
    const end = latestDay(project.period);
    return from ? [{ project, from, until: end ?? `${from.slice(0, 4)}-12-31`, isOpen: end === undefined }] : [];
  });
  if (spans.length === 0) return undefined;
  const firstYear = Math.min(...spans.map(({ from }) => yearOf(from)));
  const lastYear = Math.max(...spans.map(({ until }) => yearOf(until)));
  const years = (days: number) => Math.round((days / 365.25) * 100) / 100;
  return {
    firstYear,
    lastYear,
    bars: new Map(
      spans.map(({ project, from, until, isOpen }) => [
        project,
        { start: years(daysBetween(`${firstYear}-01-01`, from)), length: years(daysBetween(from, until) + 1), isOpen },
      ]),
    ),
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
