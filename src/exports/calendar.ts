import ICAL from 'ical.js';
import type { CalendarItem } from '../domain/calendar.ts';
import { calendarEntry } from '../ui/calendar-texts.ts';
import { addDays, type IsoDate } from '../values/iso-date.ts';
import { knownDays } from '../values/edtf.ts';
import { withPlainSpaces } from './csv.ts';
import type { Absolute } from './records.ts';

const TIME_ZONE = 'Europe/Prague';

// Lines have at most 75 octets (RFC 5545, 3.1); the library counts them without the space that begins a folded line.
ICAL.foldLength = 74;

/** The rules of Czech time since 1996, as a calendar must carry them (RFC 5545, 3.6.5). */
const TIME_ZONE_RULES = `BEGIN:VTIMEZONE
TZID:${TIME_ZONE}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** What a calendar file says of itself. */
export interface CalendarFile {
  readonly name: string;
  /** The address of the file itself. */
  readonly url: string;
  /** The day of the build; it stands as the time of the last revision of each entry. */
  readonly today: IsoDate;
}

/**
 * A calendar in the format of RFC 5545, with the items whose days are known: a month is no entry that a calendar could show.
 * The ids of entries stay the same from build to build while the thing, its kind and its day stay.
 */
export function calendarText(items: readonly CalendarItem[], file: CalendarFile, absolute: Absolute): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${new URL(file.url).host}//calendar//CS`);
  calendar.addPropertyWithValue('name', withPlainSpaces(file.name));
  calendar.addPropertyWithValue('x-wr-calname', withPlainSpaces(file.name));
  calendar.addPropertyWithValue('x-wr-timezone', TIME_ZONE);
  calendar.addSubcomponent(ICAL.Component.fromString(TIME_ZONE_RULES));
  const seen = new Map<string, number>();
  for (const item of items) {
    const days = knownDays(item.date);
    if (!days) continue;
    const key = `${item.kind}-${ownerOf(item).id}-${days.first}`;
    const order = (seen.get(key) ?? 0) + 1;
    seen.set(key, order);
    const uid = `${key}${order > 1 ? `-${order}` : ''}@${new URL(file.url).host}`;
    calendar.addSubcomponent(eventOf(item, days, uid, file.today, absolute));
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  item: CalendarItem,
  { first, last }: { readonly first: IsoDate; readonly last: IsoDate },
  uid: string,
  today: IsoDate,
  absolute: Absolute,
): ICAL.Component {
  const { href, title, subtitle, details, agenda, place, startsAt, endsAt } = calendarEntry(item);
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | undefined) =>
    value && event.addPropertyWithValue(name, withPlainSpaces(value));
  add('uid', uid);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${today}T00:00:00Z`));
  if (startsAt && first === last) {
    addTime(event, 'dtstart', first, startsAt);
    if (endsAt) addTime(event, 'dtend', first, endsAt);
  } else {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(first));
    // The end of a whole day is the day after, which is not part of it (RFC 5545, 3.6.1).
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(last, 1)));
  }
  add('summary', title);
  add('location', place);
  add('description', [subtitle, ...details, ...agenda.map((point) => `• ${point}`)].filter(Boolean).join('\n'));
  event.addPropertyWithValue('url', absolute(href));
  return event;
}

function addTime(event: ICAL.Component, name: string, day: IsoDate, time: string): void {
  const property = event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${day}T${time}:00`));
  property.setParameter('tzid', TIME_ZONE);
}

function ownerOf(item: CalendarItem): { readonly id: string } {
  return item.kind === 'meeting' ? item.group : item.plan;
}
