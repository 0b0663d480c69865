import type { Opening } from '../domain/opening.ts';
import { daysBetween, weekdayOf } from '../values/iso-date.ts';
import type { Clock } from '../values/prague-clock.ts';
import { openingTexts as texts } from './cs-opening.ts';

/** From when an open door is said to close soon. */
const SOON_MINUTES = 30;
const DAY = 24 * 60;

/** Whether a service is open, in a sentence without its full stop; `undefined` when the page itself says it better: a state, or unknown hours. */
export function openingText(opening: Opening, now: Clock): string | undefined {
  switch (opening.kind) {
    case 'open':
      return opening.note ? `${openText(opening.until, now)} (${opening.note})` : openText(opening.until, now);
    case 'closed':
      return opening.opens ? texts.closedUntil(timeText(opening.opens, now)) : texts.closed;
    case 'holiday':
      return texts.holiday;
    default:
      return undefined;
  }
}

function openText(until: Clock | undefined, now: Clock): string {
  if (!until) return texts.open;
  const isSoon = daysBetween(now.day, until.day) * DAY + until.minute - now.minute <= SOON_MINUTES;
  return (isSoon ? texts.closingSoon : texts.openUntil)(timeText(until, now));
}

/** When something ends, after „do“: with the day when it is not today, with the date when it is not this week. */
function timeText({ day, minute }: Clock, now: Clock): string {
  const days = daysBetween(now.day, day);
  // Nobody says „until tomorrow 0:00“ of the end of today.
  if (days === 1 && minute === 0) return '24:00';
  const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  if (days === 0) return time;
  if (days === 1) return texts.tomorrow(time);
  if (days < 7) return texts.onDay(texts.days[weekdayOf(day)] ?? '', time);
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return texts.onDate(date, month, time);
}
