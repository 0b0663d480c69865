/** A calendar day written `YYYY-MM-DD` (ISO 8601); such strings compare in the order of time. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** The number of days in a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

/** The number of whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day so many days later, or earlier when the number is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later; where the month is shorter, its last day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 8);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return later + String(Math.min(date, last)).padStart(2, '0');
}

/** The day of the week: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
