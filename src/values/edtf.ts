import { daysInMonth, type IsoDate } from './iso-date.ts';

/**
 * Dates at the precision a source gives: Extended Date/Time Format, the part of level 1 that records need
 * (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/): year, month, season 21–24, day,
 * the qualifiers `?` (uncertain), `~` (approximate), `%` (both), and intervals with an open (`..`) or unknown (empty) end.
 */
export interface Edtf {
  /** The beginning, or the whole date when it is not an interval; `undefined` when open or unknown. */
  readonly start: EdtfPoint | undefined;
  /** The end; the same as the start when it is not an interval; `undefined` when open or unknown. */
  readonly end: EdtfPoint | undefined;
  readonly isInterval: boolean;
}

/** One point of an EDTF date. */
export interface EdtfPoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const SEASONS: Record<number, Season> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
/**
 * The first and the last month of a season, as the weather service counts them; those after 12 are of the next year.
 * The standard gives no months and only numbers the seasons in the order spring to winter within a year, so a winter begins
 * in the December of its year. It lasts until February: who writes „zima 2026“ may mean January 2027, and until it is over
 * nothing of that winter is past. (What was in January 2026 is written as `2026-01`.)
 */
const SEASON_MONTHS: Record<Season, readonly [first: number, last: number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};

/** Reads an EDTF text; `undefined` when it is not one, names a day that does not exist, or ends before it begins. */
export function parseEdtf(text: string): Edtf | undefined {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (second === undefined) {
    const point = parsePoint(first);
    return point && { start: point, end: point, isInterval: false };
  }
  const start = parseEnd(first);
  const end = parseEnd(second);
  if (start === null || end === null || (!start && !end)) return undefined;
  if (start && end && firstDayOf(start) > lastDayOf(end)) return undefined;
  return { start, end, isInterval: true };
}

/** Whether a text is an interval of two dates of which the second is over before the first begins. */
export function endsBeforeItBegins(text: string): boolean {
  const [first, second, ...rest] = text.split('/').map(parsePoint);
  return rest.length === 0 && first && second ? firstDayOf(first) > lastDayOf(second) : false;
}

/** The first day a date may mean; `undefined` when its beginning is open or unknown. */
export function earliestDay(text: string): IsoDate | undefined {
  const start = parseEdtf(text)?.start;
  return start && firstDayOf(start);
}

/** The last day a date may mean; `undefined` when its end is open or unknown. */
export function latestDay(text: string): IsoDate | undefined {
  const end = parseEdtf(text)?.end;
  return end && lastDayOf(end);
}

/** The first and the last day of a date that says both exactly; `undefined` for a month, a season, a year, or an open end. */
export function knownDays(text: string): { readonly first: IsoDate; readonly last: IsoDate } | undefined {
  const { start, end } = parseEdtf(text) ?? {};
  if (start?.day === undefined || end?.day === undefined) return undefined;
  return { first: firstDayOf(start), last: lastDayOf(end) };
}

/** Orders dates by the first day they may mean, then by the last; dates with an open beginning come first. */
export function compareEdtf(a: string, b: string): number {
  return compare(earliestDay(a) ?? '', earliestDay(b) ?? '') || compare(latestDay(a) ?? '9', latestDay(b) ?? '9');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function parseEnd(text: string): EdtfPoint | undefined | null {
  return text === '..' || text === '' ? undefined : (parsePoint(text) ?? null);
}

function parsePoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year, month, day, qualifier] = match;
  const marks = {
    isUncertain: qualifier === '?' || qualifier === '%',
    isApproximate: qualifier === '~' || qualifier === '%',
  };
  if (month === undefined) return { year: Number(year), ...marks };
  const season = SEASONS[Number(month)];
  if (season) return day === undefined ? { year: Number(year), season, ...marks } : undefined;
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return undefined;
  if (day === undefined) return { year: Number(year), month: Number(month), ...marks };
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day), ...marks };
}

function firstDayOf({ year, month, day, season }: EdtfPoint): IsoDate {
  const firstMonth = season ? SEASON_MONTHS[season][0] : (month ?? 1);
  return isoDate(year, firstMonth, day ?? 1);
}

function lastDayOf({ year, month, day, season }: EdtfPoint): IsoDate {
  const counted = season ? SEASON_MONTHS[season][1] : (month ?? 12);
  const [lastYear, lastMonth] = counted > 12 ? [year + 1, counted - 12] : [year, counted];
  return isoDate(lastYear, lastMonth, day ?? daysInMonth(lastYear, lastMonth));
}

function isoDate(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
