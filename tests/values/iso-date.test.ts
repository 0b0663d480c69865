import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, daysInMonth, isIsoDate, weekdayOf } from '../../src/values/iso-date.ts';

describe('isIsoDate', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '1999-12-31', '2026-01-01'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-1-1',
    '1. 11. 2026',
    '2026-11-21T10:00',
    ' 2026-11-21',
    '2026-11-21\n',
    '',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test('agrees with the calendar of the machine', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(fc.property(day, (date) => isIsoDate(date.toISOString().slice(0, 10))));
  });
});

describe('daysInMonth', () => {
  test.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [2026, 11, 30],
    [2026, 12, 31],
    [2026, 0, 0],
    [2026, 13, 0],
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('daysBetween', () => {
  test.each([
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-21', '2026-11-22', 1],
    ['2026-11-22', '2026-11-21', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2025-11-21', '2026-11-21', 365],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('days and months later', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-03-28', 1, '2027-03-29'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-12-31', 18, '2028-06-30'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-21', 5],
    ['2026-11-22', 6],
  ])('%s is the day %i of its week', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});
