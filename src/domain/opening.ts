import { isCzechHoliday } from '../values/czech-holidays.ts';
import { addDays, weekdayOf, type IsoDate } from '../values/iso-date.ts';
import type { Clock } from '../values/prague-clock.ts';
import type { Service } from './model.ts';
import { stateOn } from './service.ts';

type Schedule = NonNullable<Service['schedule']>;

/** What opening depends on: the state of a service and the hours of it or of one of its places. Small, because it travels in pages. */
export interface Openable extends Pick<Service, 'status' | 'validTo'> {
  readonly schedule?: Partial<Pick<Schedule, 'roundTheClock' | 'hours' | 'exceptions' | 'holidays'>> | undefined;
}

/** Whether somebody is there at a moment. */
export type Opening =
  /** Open; `until` is missing when that is more than a week away. The note of the hours says for whom. */
  | { readonly kind: 'open'; readonly until: Clock | undefined; readonly note: string | undefined }
  /** Closed; `opens` is missing when no opening is known. */
  | { readonly kind: 'closed'; readonly opens: Clock | undefined }
  /** A public holiday on which the usual hours may or may not hold. */
  | { readonly kind: 'holiday' }
  | { readonly kind: 'unknown' }
  /** A state such as „plno“ wins over hours. */
  | { readonly kind: 'state'; readonly state: Exclude<Service['status']['state'], 'active'> };

const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** How many days ahead the next opening is looked for. */
const HORIZON = 60;

/**
 * Whether a service or a place is open at a moment of Prague time. On a public holiday the usual hours do not hold, unless the record
 * says so in `holidays` or in an exception: nobody knows, so the reader is told to call. Being round the clock holds on holidays too.
 */
export function openingAt(openable: Openable, now: Clock): Opening {
  const state = stateOn(openable, now.day);
  if (state !== 'active') return { kind: 'state', state };
  if (!saysHours(openable, now.day)) return { kind: 'unknown' };

  const clockAt = (minute: number): Clock => ({
    day: addDays(now.day, Math.floor(minute / DAY)),
    minute: minute % DAY,
  });
  let open: Span | undefined;
  let isHoliday = false;
  for (let offset = -1; offset <= HORIZON; offset++) {
    for (const span of spansOn(openable, now.day, offset)) {
      if (open) {
        const goesOn = span.isCertain && span.start <= open.end && span.note === open.note;
        if (!goesOn) return opened(open);
        open = { ...open, end: Math.max(open.end, span.end) };
      } else if (span.end <= now.minute) continue;
      else if (!span.isCertain) isHoliday ||= span.start < DAY;
      else if (span.start <= now.minute) open = span;
      else return isHoliday ? { kind: 'holiday' } : { kind: 'closed', opens: clockAt(span.start) };
    }
    if (open && open.end > WEEK) return { kind: 'open', until: undefined, note: open.note };
  }
  if (open) return opened(open);
  return isHoliday ? { kind: 'holiday' } : { kind: 'closed', opens: undefined };

  function opened({ end, note }: Span): Opening {
    return { kind: 'open', until: clockAt(end), note };
  }
}

/** What a page needs to carry, so that a browser can tell whether a service or a place is open: no empty fields, no other notes. */
export function openableOf({ status, validTo }: Service, schedule: Schedule | undefined): Openable {
  const { state, from, until } = status;
  return {
    status: { state, ...(from && { from }), ...(until && { until }) },
    ...(validTo && { validTo }),
    ...(schedule && {
      schedule: {
        ...(schedule.roundTheClock && { roundTheClock: true }),
        ...(schedule.hours.length > 0 && { hours: schedule.hours }),
        ...(schedule.exceptions.length > 0 && {
          exceptions: schedule.exceptions.map(({ note: _reason, ...exception }) => exception),
        }),
        ...(schedule.holidays && { holidays: schedule.holidays }),
      },
    }),
  };
}

/** The hours by which a reader decides: those of the service, else those of its only place that has any. */
export function mainScheduleOf({ schedule, locations }: Pick<Service, 'schedule' | 'locations'>): Schedule | undefined {
  if (schedule) return schedule;
  const [first, ...others] = locations.flatMap((place) => place.schedule ?? []);
  return others.length === 0 ? first : undefined;
}

/** One stretch of opening, in minutes from the midnight of the day that is judged. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** Not on a public holiday about which the record says nothing. */
  readonly isCertain: boolean;
  readonly note: string | undefined;
}

/** The days of the week as records write them, from Monday. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const ALL_DAY = { opensAt: '00:00', closesAt: '24:00', note: undefined };

function saysHours({ schedule = {} }: Openable, day: IsoDate): boolean {
  const { roundTheClock = false, hours = [] } = schedule;
  return roundTheClock || hours.length > 0 || exceptionsOn(schedule, day).length > 0;
}

/** The stretches that begin on the day `offset` days from today, in their order. Exceptions of a day replace all its usual hours. */
function spansOn(openable: Openable, today: IsoDate, offset: number): readonly Span[] {
  const day = addDays(today, offset);
  const schedule = openable.schedule;
  if (!schedule || stateOn(openable, day) !== 'active') return [];
  const exceptions = exceptionsOn(schedule, day);
  const weekday = WEEKDAYS[weekdayOf(day)] ?? 'MO';
  const usual = schedule.roundTheClock
    ? [ALL_DAY]
    : (schedule.hours ?? []).filter(({ days }) => days.includes(weekday));
  const isDoubtful = exceptions.length === 0 && !schedule.roundTheClock && isCzechHoliday(day);
  if (isDoubtful && schedule.holidays === 'closed') return [];
  const isCertain = !isDoubtful || schedule.holidays === 'open';
  return (exceptions.length > 0 ? exceptions : usual)
    .flatMap(({ opensAt, closesAt, note }): Span[] => {
      if (!opensAt || !closesAt) return [];
      const start = minutesOf(opensAt);
      const end = minutesOf(closesAt);
      const midnight = offset * DAY;
      return [{ start: midnight + start, end: midnight + (end > start ? end : end + DAY), isCertain, note }];
    })
    .sort((a, b) => a.start - b.start);
}

function exceptionsOn({ exceptions = [] }: NonNullable<Openable['schedule']>, day: IsoDate) {
  return exceptions.filter(({ from, until = from }) => from <= day && day <= until);
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
