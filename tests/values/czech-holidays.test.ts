import { describe, expect, test } from 'vitest';
import { easterSunday, isCzechHoliday } from '../../src/values/czech-holidays.ts';

// The dates are those of the tables of the United States Naval Observatory and of Czech calendars.
test.each([
  ['1818-03-22'],
  ['1943-04-25'],
  ['1954-04-18'],
  ['1961-04-02'],
  ['1981-04-19'],
  ['2000-04-23'],
  ['2008-03-23'],
  ['2011-04-24'],
  ['2016-03-27'],
  ['2019-04-21'],
  ['2024-03-31'],
  ['2025-04-20'],
  ['2026-04-05'],
  ['2027-03-28'],
  ['2028-04-16'],
  ['2029-04-01'],
  ['2030-04-21'],
  ['2038-04-25'],
  ['2049-04-18'],
  ['2076-04-19'],
])('Easter Sunday is on %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

test('Easter Sunday is a Sunday from 22 March to 25 April, every year', () => {
  for (let year = 1900; year <= 2200; year++) {
    const day = easterSunday(year);
    expect(new Date(day).getUTCDay(), day).toBe(0);
    expect(day >= `${year}-03-22` && day <= `${year}-04-25`, day).toBe(true);
  }
});

describe('a public holiday', () => {
  test.each([
    '2026-01-01',
    '2026-05-01',
    '2026-05-08',
    '2026-07-05',
    '2026-07-06',
    '2026-09-28',
    '2026-10-28',
    '2026-11-17',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
    '2026-04-03',
    '2026-04-06',
    '2027-03-26',
    '2027-03-29',
    '2015-04-06',
    '2016-03-25',
  ])('is %s', (day) => {
    expect(isCzechHoliday(day)).toBe(true);
  });

  test.each([
    '2015-04-03',
    '2026-04-04',
    '2027-03-27',
    '2027-03-30',
    '2026-12-31',
    '2026-12-23',
    '2026-06-05',
    '2026-11-01',
  ])('is not %s', (day) => {
    expect(isCzechHoliday(day)).toBe(false);
  });

  test('there are thirteen of them in a year, or twelve when two meet', () => {
    const days = (year: number) =>
      Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10))
        .filter((day) => day.startsWith(`${year}`))
        .filter(isCzechHoliday).length;
    expect([2026, 2027, 2028].map(days)).toEqual([13, 13, 13]);
  });
});
