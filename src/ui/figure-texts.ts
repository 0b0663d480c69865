import { numberIn } from '../domain/figure.ts';
import type { Figure } from '../domain/model.ts';
import { cs } from './cs.ts';
import { formatDate, formatNumber } from './format.ts';

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
