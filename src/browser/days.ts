import { holds } from '../domain/day-spans.ts';
import { pragueClock } from '../values/prague-clock.ts';
import { now } from './now.ts';

/**
 * Shows what holds today and hides what does not: elements with `data-shown-from` (the first day) or `data-shown-before` (the first day no more).
 * A page built long ago so tells the state of a plan as it is now; without script it tells that of the day of its building.
 */
export function startDays(): void {
  showToday();
  addEventListener('pageshow', showToday);
  document.addEventListener('visibilitychange', showToday);
}

function showToday(): void {
  const { day } = pragueClock(now());
  for (const element of document.querySelectorAll<HTMLElement>('[data-shown-from], [data-shown-before]')) {
    const { shownFrom: from = '', shownBefore: before = '9999' } = element.dataset;
    element.hidden = !holds({ from, before }, day);
  }
}
