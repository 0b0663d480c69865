import { pragueClock, type Clock } from '../values/prague-clock.ts';
import { now } from './now.ts';

const MINUTE_MS = 60_000;

/** Judges by the clock of Prague at once, each minute, and when the reader comes back to a page that has slept or was printed. */
export function everyMinute(judge: (clock: Clock) => void): void {
  const run = () => judge(pragueClock(now()));
  run();
  setInterval(run, MINUTE_MS);
  document.addEventListener('visibilitychange', run);
  window.addEventListener('pageshow', run);
  window.addEventListener('afterprint', run);
}
