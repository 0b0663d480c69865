import type { Figure } from './model.ts';

/** A piece of a bar, in hundredths of the width of the drawing; `row` and `column` say which number of the table it is. */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly row: number;
  readonly column: number;
}

/**
 * How a table of figures is drawn: `shares` is one bar for each column, made of the parts of its total;
 * `bars` is a bar for each number, by rows.
 */
export interface Chart {
  readonly kind: 'shares' | 'bars';
  readonly bars: readonly (readonly Piece[])[];
}

/** More parts than these nobody tells apart. */
const PARTS_AT_MOST = 7;

/** The number that a value of a table states; `undefined` when it is not a plain number. */
export function numberIn(value: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** The drawing of a table; `undefined` when there is nothing to compare. Parts are drawn only when the stated total is their sum, so that no drawing settles a conflict of numbers. */
export function chartOf({ columns, rows, total }: Pick<Figure, 'columns' | 'rows' | 'total'>): Chart | undefined {
  const numbers = columns.map((_, column) => rows.map(({ values }) => numberIn(values[column] ?? '')));
  const known = numbers.flat().filter((number) => number !== undefined);
  if (rows.length < 2 || known.length < 2 || Math.max(...known) <= 0 || known.some((number) => number < 0))
    return undefined;
  const sums = numbers.map((column) => column.reduce<number>((sum, number) => sum + (number ?? 0), 0));
  const isWhole =
    rows.length <= PARTS_AT_MOST && sums.every((sum, column) => Math.abs(sum - (total[column] ?? -1)) < 1e-6);
  if (isWhole) return { kind: 'shares', bars: shares(numbers, scales(columns, sums)) };
  const longest = numbers.map((column) => Math.max(0, ...column.filter((number) => number !== undefined)));
  return { kind: 'bars', bars: barsByRow(rows.length, numbers, scales(columns, longest)) };
}

type Numbers = readonly (readonly (number | undefined)[])[];

function shares(numbers: Numbers, whole: readonly number[]): Piece[][] {
  return numbers.map((parts, column) => {
    let sum = 0;
    return parts.flatMap((part, row) => {
      if (part === undefined || part === 0) return [];
      const start = hundredths(sum, whole[column]);
      sum += part;
      return [{ start, length: rounded(hundredths(sum, whole[column]) - start), row, column }];
    });
  });
}

function barsByRow(count: number, numbers: Numbers, longest: readonly number[]): Piece[][] {
  return Array.from({ length: count }, (_, row) =>
    numbers.flatMap((values, column) => {
      const number = values[row];
      return number === undefined ? [] : [{ start: 0, length: hundredths(number, longest[column]), row, column }];
    }),
  );
}

/** What is a hundred hundredths in each column: columns of one stated unit are drawn on one scale, others each on its own. */
function scales(columns: Figure['columns'], longest: readonly number[]): number[] {
  return columns.map(({ unit }, column) =>
    Math.max(...longest.filter((_, other) => other === column || (unit && columns[other]?.unit === unit))),
  );
}

function hundredths(number: number, whole = 0): number {
  return whole > 0 ? rounded((number / whole) * 100) : 0;
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}
