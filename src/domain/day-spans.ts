import { addDays, type IsoDate } from '../values/iso-date.ts';

/** What holds from one day until before another; without them it held always, or will. */
export interface DaySpan<Value> {
  readonly value: Value;
  readonly from?: IsoDate;
  readonly before?: IsoDate;
}

/** What holds on a day and then, span by span, on all days to come. It may change only on the days of `changes`. */
export function spansFrom<Value>(
  day: IsoDate,
  changes: readonly IsoDate[],
  valueOn: (day: IsoDate) => Value,
): readonly DaySpan<Value>[] {
  const spans: DaySpan<Value>[] = [{ value: valueOn(day) }];
  for (const from of changes.filter((change) => change > day).sort()) {
    const last = spans.at(-1);
    const value = valueOn(from);
    if (last && last.value !== value) spans.splice(-1, 1, { ...last, before: from }, { value, from });
  }
  return spans;
}

/** The days of a record's first and last day, either of which may be open. */
export function daysOf({ from, until }: { readonly from?: IsoDate | undefined; readonly until?: IsoDate | undefined }) {
  return { ...(from && { from }), ...(until && { before: addDays(until, 1) }) };
}

/** Whether a span holds a day. */
export function holds({ from = '', before = '9999' }: Omit<DaySpan<unknown>, 'value'>, day: IsoDate): boolean {
  return from <= day && day < before;
}
