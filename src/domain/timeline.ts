import { earliestDay, latestDay } from '../values/edtf.ts';
import type { IsoDate } from '../values/iso-date.ts';

/** Dated things by the year in which they began, or ended when the beginning is not known; in the order in which they come. */
export function byYear<Item extends { readonly date: string }>(
  items: readonly Item[],
): readonly (readonly [year: string, items: readonly Item[]])[] {
  return [...Map.groupBy(items, ({ date }) => yearOf(date))];
}

/** How far a thing that its source speaks of as future has come: it may still be, or its day has passed and nobody confirmed it; `undefined` when it is not one. */
export function expectationOn(
  { isPlanned, date }: { readonly isPlanned: boolean; readonly date: string },
  day: IsoDate,
): 'ahead' | 'unconfirmed' | undefined {
  if (!isPlanned) return undefined;
  return (latestDay(date) ?? '9999') >= day ? 'ahead' : 'unconfirmed';
}

function yearOf(date: string): string {
  return (earliestDay(date) ?? latestDay(date) ?? '').slice(0, 4);
}
