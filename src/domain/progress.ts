import type { CommunityPlan, Measure } from './model.ts';
import { latestStatusOf } from './plan.ts';

/** All measures of a plan, in the order of its chapters. */
export function measuresOf({ chapters }: Pick<CommunityPlan, 'chapters'>): readonly Measure[] {
  return chapters.flatMap(({ priorities }) => priorities.flatMap(({ measures }) => measures));
}

/** Whether a source says anything of how the measures of a plan go; when it does not, a column of states would be empty. */
export function hasStates(plan: Pick<CommunityPlan, 'chapters'>): boolean {
  return measuresOf(plan).some(({ progress }) => progress.length > 0);
}

/** Whether there is progress to show: some known state is more than a plan. */
export function hasProgress(measures: readonly Pick<Measure, 'progress'>[]): boolean {
  return measures.some((measure) => (latestStatusOf(measure)?.status ?? 'planned') !== 'planned');
}
