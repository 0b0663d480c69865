import { earliestDay, latestDay } from '../values/edtf.ts';
import { addDays, type IsoDate } from '../values/iso-date.ts';
import { spansFrom, type DaySpan } from './day-spans.ts';
import type { CommunityPlan, Measure } from './model.ts';

/** Where a plan stands on a day. */
export type PlanState = 'prepared' | 'commented' | 'approved' | 'in-force' | 'ended';

/** The state of a plan on a day, from its period, its approvals and its comment periods. */
export function planStateOn(
  { period, approvals, commentPeriods }: Pick<CommunityPlan, 'period' | 'approvals' | 'commentPeriods'>,
  day: IsoDate,
): PlanState {
  if ((latestDay(period) ?? '9999') < day) return 'ended';
  if ((earliestDay(period) ?? '0000') <= day) return 'in-force';
  if (commentPeriods.some((comments) => isWithin(comments.period, day))) return 'commented';
  return approvalDays(approvals).some((approved) => approved <= day) ? 'approved' : 'prepared';
}

/** The state of a plan on a day and all that its dates say of the days to come, so that a page stays right when nobody builds it anew. */
export function planStatesFrom(
  plan: Pick<CommunityPlan, 'period' | 'approvals' | 'commentPeriods'>,
  day: IsoDate,
): readonly DaySpan<PlanState>[] {
  const changes = [
    ...[plan.period, ...plan.commentPeriods.map(({ period }) => period)].flatMap(edgesOf),
    ...approvalDays(plan.approvals),
  ];
  return spansFrom(day, changes, (later) => planStateOn(plan, later));
}

/** Where a time for comments stands on a day. */
export type CommentState = 'upcoming' | 'open' | 'ended';

/** Where a time for comments stands on a day, and on all days to come. */
export function commentStatesFrom(period: string, day: IsoDate): readonly DaySpan<CommentState>[] {
  return spansFrom(day, edgesOf(period), (later) => {
    if (isWithin(period, later)) return 'open';
    return (earliestDay(period) ?? '0000') > later ? 'upcoming' : 'ended';
  });
}

/** The days of a date on which something may change: its first day, its last, and the first day after it. */
export function edgesOf(edtf: string): IsoDate[] {
  const end = latestDay(edtf);
  return [earliestDay(edtf), end, end && addDays(end, 1)].filter((edge) => edge !== undefined);
}

/** The days from which a plan holds as approved by an assembly that decides. */
function approvalDays(approvals: CommunityPlan['approvals']): IsoDate[] {
  return approvals.flatMap(({ body, date, isPlanned }) =>
    body.roles.includes('decides') && body.kind === 'assembly' && !isPlanned ? (latestDay(date) ?? []) : [],
  );
}

/** The plan by which services are developed on a day: the one in force, else the last that was; strategies stand above plans and do not count. */
export function currentPlanOn(plans: readonly CommunityPlan[], day: IsoDate): CommunityPlan | undefined {
  const started = plans.filter(({ kind, period }) => kind !== 'strategy' && (earliestDay(period) ?? '0000') <= day);
  return started.findLast((plan) => planStateOn(plan, day) === 'in-force') ?? started.at(-1);
}

/** The comment period that is open on a day. */
export function openCommentPeriod(
  { commentPeriods }: Pick<CommunityPlan, 'commentPeriods'>,
  day: IsoDate,
): CommunityPlan['commentPeriods'][number] | undefined {
  return commentPeriods.find(({ period }) => isWithin(period, day));
}

/** The last known state of a measure; a mere intention for a later year does not cover what has happened. `undefined` when no year is recorded. */
export function latestStatusOf({ progress }: Pick<Measure, 'progress'>): Measure['progress'][number] | undefined {
  const latestFirst = progress.toSorted((a, b) => b.year - a.year);
  return latestFirst.find(({ status }) => status !== 'planned') ?? latestFirst[0];
}

/** How many measures are in each last known state. Nothing is known when `known` is 0. */
export interface Progress {
  readonly total: number;
  readonly known: number;
  readonly byState: ReadonlyMap<Measure['progress'][number]['status'], number>;
}

/** The progress of a priority or a plan, from the last known states of its measures. One partly done is not counted as done. */
export function progressOf(measures: readonly Pick<Measure, 'progress'>[]): Progress {
  const states = measures.flatMap((measure) => latestStatusOf(measure)?.status ?? []);
  const byState = new Map<Measure['progress'][number]['status'], number>();
  for (const state of states) byState.set(state, (byState.get(state) ?? 0) + 1);
  return { total: measures.length, known: states.length, byState };
}

/** Whether a date, taken from its first to its last possible day, holds a day. */
export function isWithin(edtf: string, day: IsoDate): boolean {
  return (earliestDay(edtf) ?? '0000') <= day && day <= (latestDay(edtf) ?? '9999');
}
