import type { IsoDate } from './iso-date.ts';

/** A moment as clocks in the Czech Republic show it. */
export interface Clock {
  readonly day: IsoDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

const HOUR_MS = 3_600_000;
// The Swedish locale writes `2026-11-21 09:30`.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', dateStyle: 'short', timeStyle: 'short' });

/**
 * What clocks in Prague show at a moment. In the autumn night the hour from two to three comes twice; what was to begin or end in it
 * did so the first time (RFC 5545, 3.3.5), so the second time the clock stands at its last minute and nothing happens twice.
 */
export function pragueClock(moment: Date): Clock {
  const shown = format.format(moment);
  const [day = '', time = ''] = shown.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const isSecondTime = shown === format.format(moment.getTime() - HOUR_MS);
  return { day, minute: hour * 60 + (isSecondTime ? 59 : minute) };
}
