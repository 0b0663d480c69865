import type { Opening } from '../domain/opening.ts';
import { daysBetween, weekdayOf, type IsoDate } from '../values/iso-date.ts';
import type { Clock } from '../values/prague-clock.ts';
import { openingTexts as texts } from './cs-opening.ts';

/** From when an open door is said to close soon. */
const SOON_MINUTES = 30;

/** Whether a service is open, in a sentence without its full stop; `undefined` when the page itself says it better: a state, or unknown hours. */
export function openingText(opening: Opening, now: Clock): string | undefined {
  switch (opening.kind) {
    case 'open':
      return withNote(openText(opening.until, now), opening.note);
    case 'closed':
      return opening.opens ? texts.closedUntil(openingTime(opening.opens, now)) : texts.closed;
    case 'holiday':
      return texts.holiday;
    default:
      return undefined;
  }
}

function openText(until: Clock | undefined, now: Clock): string {
  if (!until) return texts.open;
  const days = daysBetween(now.day, until.day);
  const time = timeOf(until);
  const isSoon = days * 1440 + until.minute - now.minute <= SOON_MINUTES;
  // Midnight belongs to the day before: nobody says „until tomorrow 0:00“.
  if (days === 1 && until.minute === 0) return (isSoon ? texts.closingSoon : texts.openUntil)('24:00');
  const when = days === 0 ? time : days === 1 ? texts.untilTomorrow(time) : texts.untilDay(dateOf(until.day), time);
  return (isSoon ? texts.closingSoon : texts.openUntil)(when);
}

function openingTime(opens: Clock, now: Clock): string {
  const days = daysBetween(now.day, opens.day);
  const time = timeOf(opens);
  if (days === 0) return texts.today(time);
  if (days === 1) return texts.tomorrow(time);
  const weekday = texts.days[weekdayOf(opens.day)] ?? '';
  return texts.onDay(days < 7 ? weekday : `${weekday} ${dateOf(opens.day)}`, time);
}

function withNote(text: string, note: string | undefined): string {
  return note ? `${text} (${note})` : text;
}

function timeOf({ minute }: Clock): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function dateOf(day: IsoDate): string {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return texts.date(date, month);
}
