import { addDays, type IsoDate } from './iso-date.ts';

/** Holidays on the same day every year, `MM-DD`: § 1 and § 2 of Act 245/2000 Sb. */
const FIXED = new Set('01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'.split(' '));

/** Whether a day is a public holiday in the Czech Republic (Act 245/2000 Sb.; Good Friday since 2016). */
export function isCzechHoliday(day: IsoDate): boolean {
  if (FIXED.has(day.slice(5))) return true;
  const month = day.slice(5, 7);
  if (month !== '03' && month !== '04') return false;
  const year = Number(day.slice(0, 4));
  const easter = easterSunday(year);
  return day === addDays(easter, 1) || (year >= 2016 && day === addDays(easter, -2));
}

/** Easter Sunday of a year of the Gregorian calendar (the anonymous computus, Nature 13, 1876, p. 487). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}
