import { earliestDay, latestDay, parseEdtf, type EdtfPoint } from '../values/edtf.ts';
import { daysBetween, type IsoDate } from '../values/iso-date.ts';

/** A line of whole years on which dates are drawn. Places on it are hundredths of its length. */
export interface TimeAxis {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Where years begin: each but the first, or on a long line only those that are written. */
  readonly marks: readonly number[];
  /** The years written below the line, few enough not to touch on a narrow phone. */
  readonly labels: readonly { readonly year: number; readonly at: number }[];
}

/** A date as it is drawn: where it begins and ends, and what its source knows of it. */
export interface DrawnDate {
  readonly start: number;
  readonly length: number;
  /** `day`: known to the day; `about`: somewhere in this time, for the source says no more; `span`: it lasted all this time. */
  readonly shape: 'day' | 'about' | 'span';
  /** The beginning is not known: drawn from the beginning of the line. */
  readonly isOpenStart: boolean;
  /** The end is not known: drawn to the end of the line. */
  readonly isOpenEnd: boolean;
}

type Years = Pick<TimeAxis, 'firstYear' | 'lastYear'>;

/** The steps in which years are written, and how many of them a narrow phone has room for. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;
const LABELS_AT_MOST = 5;

/** The line of years that holds all dates, and today when some of them have no end; `undefined` when none has a day. */
export function timeAxisOf(dates: readonly string[], today: IsoDate): TimeAxis | undefined {
  const isOpen = dates.some((date) => latestDay(date) === undefined);
  const days = dates.flatMap((date) => [earliestDay(date), latestDay(date)]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const years = [...days, ...(isOpen ? [today] : [])].map((day) => Number(day.slice(0, 4)));
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const step = STEPS.find((size) => all.length / size <= LABELS_AT_MOST) ?? 100;
  const at = (year: number) => placeOn({ firstYear, lastYear }, `${year}-01-01`);
  const labels = all.filter((year) => year % step === 0 || all.length === 1).map((year) => ({ year, at: at(year) }));
  const marks = (step > 2 ? labels.map(({ at }) => at) : all.map(at)).filter((place) => place > 0);
  return { firstYear, lastYear, marks, labels };
}

/** Where a day begins on a line, in hundredths. */
export function placeOn(years: Years, day: IsoDate): number {
  return hundredths(years, daysBetween(`${years.firstYear}-01-01`, day));
}

/** How a date lies on a line; what goes on without a known end is drawn until today. */
export function drawnOn(axis: TimeAxis, date: string, today: IsoDate): DrawnDate {
  const [from, until] = [earliestDay(date), latestDay(date)];
  const isOngoing = date.endsWith('/..') && (from ?? today) <= today;
  const start = from === undefined ? 0 : placeOn(axis, from);
  const last = isOngoing ? today : until;
  const end = last === undefined ? 100 : hundredths(axis, daysBetween(`${axis.firstYear}-01-01`, last) + 1);
  return {
    start,
    length: Math.round((end - start) * 100) / 100,
    shape: shapeOf(date),
    isOpenStart: from === undefined,
    isOpenEnd: last === undefined,
  };
}

function shapeOf(date: string): DrawnDate['shape'] {
  const { start, isInterval } = parseEdtf(date) ?? {};
  if (isInterval || !start) return 'span';
  return isExact(start) ? 'day' : 'about';
}

function isExact({ day, isUncertain, isApproximate }: EdtfPoint): boolean {
  return day !== undefined && !isUncertain && !isApproximate;
}

function hundredths({ firstYear, lastYear }: Years, days: number): number {
  const whole = daysBetween(`${firstYear}-01-01`, `${lastYear + 1}-01-01`);
  return Math.round((days / whole) * 10_000) / 100;
}
