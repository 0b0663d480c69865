/** One thing measured: what, how much of it, and the most that is allowed where there is a limit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: Limit;
}

/** What a figure has to keep to. */
export type Limit = { readonly most: number } | { readonly least: number };

/** Whether a figure keeps to its limit. */
export function isKept({ value, limit }: Figure): boolean {
  if (!limit) return true;
  return 'most' in limit ? value <= limit.most : value >= limit.least;
}

/** The figures as lines of a table, those that pass their limit marked. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure.value, figure.unit),
    limitOf(figure),
    markOf(figure),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', limit = '', mark = '']) =>
      `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${limit.padEnd(widths[2] ?? 0)}  ${mark}`.trimEnd(),
    )
    .join('\n');
}

/** The value under which a part of the values lies: 0.95 for the 95th percentile. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

function shown(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

function limitOf({ unit, limit }: Figure): string {
  if (!limit) return '';
  return 'most' in limit ? `≤ ${limit.most} ${unit}` : `≥ ${limit.least} ${unit}`;
}

function markOf(figure: Figure): string {
  if (!figure.limit) return '';
  return isKept(figure) ? 'kept' : 'PASSED';
}
