import type { Figure } from './model.ts';

/** The number that a value of a table states; `undefined` when it is not a plain number. */
export function numberIn(value: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** How long the bar of each row is, in hundredths of the longest, by the first column; `undefined` when a row has no number there or there is nothing to compare. */
export function barsOf({ rows }: Pick<Figure, 'rows'>): readonly number[] | undefined {
  const numbers = rows.flatMap(({ values }) => numberIn(values[0] ?? '') ?? []);
  const longest = Math.max(...numbers);
  if (numbers.length < Math.max(rows.length, 2) || longest <= 0 || numbers.some((number) => number < 0))
    return undefined;
  return numbers.map((number) => Math.round((number / longest) * 1000) / 10);
}
