import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/domain/figure.ts';

/** The drawing of a table, by its rows of values; a column is written `label` or `label|unit`. */
const chart = (columns: string[], rows: string[][], total: number[] = []) =>
  chartOf({
    columns: columns.map((column) => {
      const [label = '', unit] = column.split('|');
      return { label, unit };
    }),
    rows: rows.map((values, index) => ({ label: String(index), values, note: undefined })),
    total,
  });
const lengths = (drawing: ReturnType<typeof chart>) => drawing?.bars.map((bar) => bar.map(({ length }) => length));

describe('a table whose total is the sum of its rows is drawn as parts of a whole', () => {
  test('each column on its own, when they count different things', () => {
    const drawing = chart(['poskytovatelů', 'služeb'], [['1', '21'], ['15', '46'], ['70', '156']], [86, 223]); // prettier-ignore
    expect(drawing?.kind).toBe('shares');
    expect(lengths(drawing)).toEqual([
      [1.16, 17.44, 81.4],
      [9.42, 20.62, 69.96],
    ]);
    expect(drawing?.bars[0]?.map(({ start }) => start)).toEqual([0, 1.16, 18.6]);
  });

  test('all on one scale, when they have one unit; an unknown part leaves no gap', () => {
    expect(lengths(chart(['2023|Kč', '2024|Kč'], [['30', '60'], ['-', '40']], [30, 100]))).toEqual([[30], [60, 40]]); // prettier-ignore
  });
});

describe('other tables are drawn as bars', () => {
  test('when the stated total is another number, for a drawing must not settle what sources leave open', () => {
    expect(chart(['služeb'], [['12'], ['15']], [29])).toEqual({
      kind: 'bars',
      bars: [[{ start: 0, length: 80, row: 0, column: 0 }], [{ start: 0, length: 100, row: 1, column: 0 }]],
    });
  });

  test('with no bar where the source has no number, and one scale for one unit', () => {
    const drawing = chart(['celkem|Kč', 'z toho|Kč', 'lůžek'], [['200', '50', '4'], ['-', '100', '8'], ['0', '-', '-']]); // prettier-ignore
    expect(lengths(drawing)).toEqual([[100, 25, 50], [50, 100], [0]]);
  });
});

test.each([[[['90']]], [[['90'], ['-']]], [[['0'], ['0']]], [[['-1'], ['5']]], [[]]])(
  'there is nothing to compare in %j, so nothing is drawn',
  (rows) => {
    expect(chart(['služeb'], rows)).toBeUndefined();
  },
);
