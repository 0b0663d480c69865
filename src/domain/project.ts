import { earliestDay, latestDay } from '../values/edtf.ts';
import { daysBetween } from '../values/iso-date.ts';
import type { Project } from './model.ts';

/** Projects laid out on one line of years. */
export interface ProjectLine {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Where each project lies, in years since the beginning of the first year. */
  readonly bars: ReadonlyMap<Project, { readonly start: number; readonly length: number }>;
}

/** The line of years on which projects ran; `undefined` when there is none with a known period. An open end reaches to the end of its first year. */
export function projectLineOf(projects: readonly Project[]): ProjectLine | undefined {
  const spans = projects.flatMap((project) => {
    const from = earliestDay(project.period);
    return from ? [{ project, from, until: latestDay(project.period) ?? `${from.slice(0, 4)}-12-31` }] : [];
  });
  if (spans.length === 0) return undefined;
  const firstYear = Math.min(...spans.map(({ from }) => yearOf(from)));
  const lastYear = Math.max(...spans.map(({ until }) => yearOf(until)));
  const years = (days: number) => Math.round((days / 365.25) * 100) / 100;
  return {
    firstYear,
    lastYear,
    bars: new Map(
      spans.map(({ project, from, until }) => [
        project,
        { start: years(daysBetween(`${firstYear}-01-01`, from)), length: years(daysBetween(from, until) + 1) },
      ]),
    ),
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
