import type { MILESTONE_KINDS } from '../schemas/plan.ts';
import { earliestDay, latestDay } from '../values/edtf.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { spansFrom, type DaySpan } from './day-spans.ts';
import type { CommunityPlan } from './model.ts';
import { edgesOf, isWithin, planStateOn } from './plan.ts';

/** The steps of planning, which go round: after the last the first begins again. */
export const PHASES = [
  'preparation',
  'analysis',
  'priorities',
  'draft',
  'settlement',
  'approval',
  'implementation',
  'evaluation',
] as const;

/** A step of planning. */
export type Phase = (typeof PHASES)[number];

/** A plan, a step, and the days on which the sources show the plan to be in it. */
export interface PhaseOfPlan {
  readonly plan: CommunityPlan;
  readonly phase: Phase;
  readonly span: Omit<DaySpan<unknown>, 'value'>;
}

/** How far the sources see on a day: nowhere, only to plans that are carried out, or to the making of a next one too. */
export type PlanningKnown = 'nothing' | 'current' | 'next';

type Dated = Pick<CommunityPlan, 'kind' | 'period' | 'milestones' | 'approvals' | 'commentPeriods'>;

/** The step that a milestone begins. A conference may open planning or present a draft, and a publication may be of anything, so they tell nothing. */
const PHASE_OF_MILESTONE: { readonly [K in (typeof MILESTONE_KINDS)[number]]?: Phase } = {
  start: 'preparation',
  analysis: 'analysis',
  priorities: 'priorities',
  draft: 'draft',
  recommendation: 'approval',
  approval: 'approval',
};

/**
 * In which steps of planning the plans are on a day, and on all days to come. Nothing is guessed: a plan of which no source
 * says enough is left out, and so are strategies.
 */
export function phasesFrom(plans: readonly CommunityPlan[], day: IsoDate): readonly PhaseOfPlan[] {
  return plans.flatMap((plan) =>
    spansFrom(day, changesOf(plan), (later) => phaseOn(plan, later)).flatMap(({ value: phase, ...span }) =>
      phase ? [{ plan, phase, span }] : [],
    ),
  );
}

/** How far the sources see on a day, and on all days to come. */
export function planningKnownFrom(plans: readonly CommunityPlan[], day: IsoDate): readonly DaySpan<PlanningKnown>[] {
  return spansFrom(day, plans.flatMap(changesOf), (later) => {
    const phases = plans.map((plan) => phaseOn(plan, later)).filter((phase) => phase !== undefined);
    if (phases.some((phase) => PHASES.indexOf(phase) < PHASES.indexOf('implementation'))) return 'next';
    return phases.length > 0 ? 'current' : 'nothing';
  });
}

/** The days on which a plan may come to another step: the edges of all its dates. */
function changesOf({ period, milestones, approvals, commentPeriods }: Dated): IsoDate[] {
  const dates = [...milestones, ...approvals].map(({ date }) => date);
  return [period, ...dates, ...commentPeriods.map((comments) => comments.period)].flatMap(edgesOf);
}

/** The step in which a plan is on a day, from its period and what has really happened; what is only expected does not count. */
export function phaseOn(plan: Dated, day: IsoDate): Phase | undefined {
  if (plan.kind === 'strategy') return undefined;
  const isEvaluated = plan.milestones.some(
    ({ kind, isPlanned, date }) => kind === 'evaluation' && !isPlanned && isWithin(date, day),
  );
  switch (planStateOn(plan, day)) {
    case 'ended':
      return isEvaluated ? 'evaluation' : undefined;
    case 'in-force':
      return isEvaluated ? 'evaluation' : 'implementation';
    case 'commented':
      return 'draft';
    case 'approved':
      return 'approval';
    case 'prepared':
      return stepsBefore(plan, day).at(-1)?.phase;
  }
}

/** What has happened in the making of a plan, in the order of time. */
function stepsBefore({ milestones, approvals, commentPeriods }: Dated, day: IsoDate) {
  const steps: { readonly phase: Phase | undefined; readonly from: IsoDate | undefined }[] = [
    ...milestones
      .filter(({ isPlanned }) => !isPlanned)
      .map(({ kind, date }) =>
        kind === 'consultation' ? afterComments(date) : { phase: PHASE_OF_MILESTONE[kind], from: earliestDay(date) },
      ),
    ...commentPeriods.map(({ period }) => afterComments(period)),
    ...approvals
      .filter(({ isPlanned }) => !isPlanned)
      .map(({ date }) => ({ phase: 'approval' as const, from: earliestDay(date) })),
  ];
  return steps
    .flatMap(({ phase, from }) => (phase && from && from <= day ? [{ phase, from }] : []))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** While comments come in the plan is still a draft; when their time is over they are dealt with. */
function afterComments(period: string) {
  return { phase: 'settlement' as const, from: latestDay(period) };
}
