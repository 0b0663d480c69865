import { holds } from '../domain/day-spans.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { everyMinute } from './every-minute.ts';

/**
 * Shows what holds today and hides what does not: elements with `data-shown-from` (the first day) or `data-shown-before` (the first day no more).
 * A page built long ago so tells the state of a plan as it is now, drops alerts that have ended and says that its data have grown old;
 * without script it tells what held on the day of its building.
 */
export function startDays(): void {
  let shown: IsoDate | undefined;
  everyMinute(({ day }) => {
    if (day === shown) return;
    shown = day;
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
      '[data-shown-from], [data-shown-before]',
    )) {
      const { shownFrom: from = '', shownBefore: before = '9999' } = element.dataset;
      // As an attribute: a part of a drawing has no property `hidden`.
      element.toggleAttribute('hidden', !holds({ from, before }, day));
    }
  });
}
