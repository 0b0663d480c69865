import type { CalendarItem } from '../domain/calendar.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';
import { formatDate } from './format.ts';
import { timeText } from './service-texts.ts';

const weekdays = new Intl.DateTimeFormat('cs', { weekday: 'long', timeZone: 'UTC' });

/** One item of the calendar as its list shows it. */
export function calendarEntry(item: CalendarItem) {
  const { date, kind } = item;
  return { date: dateText(date), kind: cs.calendar.kinds[kind], ...entryOf(item) };
}

interface Entry {
  readonly href: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly hours?: string | undefined;
  /** Hours as `HH:MM`, Prague time. */
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
  readonly place?: string | undefined;
  readonly details: readonly string[];
  readonly agenda: readonly string[];
}

function entryOf(item: CalendarItem): Entry {
  switch (item.kind) {
    case 'meeting': {
      const { group, meeting } = item;
      return {
        href: urls.workingGroup(group),
        title: cs.calendar.meeting(group.name),
        subtitle: meeting.title,
        hours: hoursText(meeting),
        startsAt: meeting.startsAt,
        endsAt: meeting.endsAt,
        place: meeting.place,
        details: present([meeting.note]),
        agenda: meeting.agenda,
      };
    }
    case 'conference': {
      const { plan, conference } = item;
      const participants = conference.participants && `${cs.plans.participants}: ${conference.participants}`;
      return {
        href: `${urls.plan(plan)}#konference`,
        title: conference.title,
        subtitle: plan.shortTitle,
        hours: hoursText(conference),
        startsAt: conference.startsAt,
        endsAt: conference.endsAt,
        place: conference.place,
        details: present([participants, conference.note]),
        agenda: [],
      };
    }
    case 'comments': {
      const { plan, comments } = item;
      return {
        href: `${urls.plan(plan)}#pripominky`,
        title: cs.calendar.comments(plan.shortTitle),
        details: present([comments.how, comments.note]),
        agenda: [],
      };
    }
  }
}

/** A date with its day of the week, when it is one day. */
function dateText(date: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return isDay ? `${weekdays.format(new Date(date))} ${formatDate(date)}` : formatDate(date);
}

/** From when to when something is: `od 9:30 do 11:30`; `undefined` when the hour is not known. */
export function hoursText({
  startsAt,
  endsAt,
}: {
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
}): string | undefined {
  if (!startsAt) return undefined;
  return endsAt ? cs.calendar.hours(timeText(startsAt), timeText(endsAt)) : cs.calendar.hoursFrom(timeText(startsAt));
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
