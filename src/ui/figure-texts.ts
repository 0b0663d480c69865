import { numberIn } from '../domain/figure.ts';
import type { CommunityPlan, Figure } from '../domain/model.ts';
import { progressOf, type Progress } from '../domain/plan.ts';
import { hasProgress, measuresOf } from '../domain/progress.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { cs } from './cs.ts';
import { formatDate, formatNumber } from './format.ts';
import { MEASURE_STATES, stateText, type MeasureState } from './plan-texts.ts';

/** A value of a table as readers see it: a number in Czech with the decimals its source states, words as they are. */
export function valueText(value: string): string {
  const number = numberIn(value);
  if (number === undefined) return value === '-' ? cs.figure.notStated : value;
  const decimals = value.split('.')[1]?.length ?? 0;
  return number.toLocaleString('cs', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** The title of a table with the time its numbers belong to, unless the title says it already. */
export function figureTitle({ title, date }: Pick<Figure, 'title' | 'date'>): string {
  const time = formatDate(date);
  return title.includes(time) ? title : `${title} (${time})`;
}

/** What a whole column counts: „poskytovatelů: 86“, „2025: 112,2 mil. Kč“. */
export function totalText({ columns, total }: Pick<Figure, 'columns' | 'total'>, column: number): string {
  const { label = '', unit } = columns[column] ?? {};
  return [`${label}: ${formatNumber(total[column] ?? 0)}`, unit !== label && unit].filter(Boolean).join('\u00a0');
}

/** How measures of plans stand, as a table to be drawn: a column for each plan of which any progress is known; `undefined` when there is none. */
export function progressFigure(plans: readonly CommunityPlan[], today: IsoDate): Figure | undefined {
  const columns = plans
    .map((plan) => ({ plan, measures: measuresOf(plan) }))
    .filter(({ measures }) => hasProgress(measures))
    .map(({ plan, measures }) => ({ plan, progress: progressOf(measures) }));
  if (columns.length === 0) return undefined;
  const rows = MEASURE_STATES.map((state) => ({
    label: stateText(state),
    values: columns.map(({ progress }) => String(countOf(progress, state))),
    note: undefined,
  })).filter(({ values }) => values.some((value) => value !== '0'));
  return {
    id: 'plneni-planu',
    title: cs.plans.progressTitle,
    description: cs.plans.progressRule,
    date: today,
    columns: columns.map(({ plan }) => ({ label: plan.shortTitle, unit: undefined })),
    rows,
    total: columns.map(({ progress }) => progress.total),
    note: undefined,
    plans: columns.map(({ plan }) => plan),
    sources: [],
    html: '',
  };
}

function countOf({ total, known, byState }: Progress, state: MeasureState): number {
  return state === 'unknown' ? total - known : (byState.get(state) ?? 0);
}
