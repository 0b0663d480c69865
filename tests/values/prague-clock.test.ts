import { describe, expect, test } from 'vitest';
import { pragueClock } from '../../src/values/prague-clock.ts';

const shown = (moment: string) => {
  const { day, minute } = pragueClock(new Date(moment));
  return `${day} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
};

describe('clocks in Prague', () => {
  test.each([
    ['winter', '2026-11-21T08:30:00Z', '2026-11-21 9:30'],
    ['summer', '2026-07-21T08:30:59Z', '2026-07-21 10:30'],
    ['midnight', '2026-12-31T23:00:00Z', '2027-01-01 0:00'],
    ['the minute before midnight', '2026-12-31T22:59:59Z', '2026-12-31 23:59'],
    ['the last minute before summer time', '2027-03-28T00:59:00Z', '2027-03-28 1:59'],
    ['the first minute of summer time', '2027-03-28T01:00:00Z', '2027-03-28 3:00'],
    ['the hour that comes twice, for the first time', '2026-10-25T00:30:00Z', '2026-10-25 2:30'],
    ['the hour that comes twice, for the second time', '2026-10-25T01:00:00Z', '2026-10-25 2:59'],
    ['the end of that hour', '2027-10-31T01:59:00Z', '2027-10-31 2:59'],
    ['the hour after it', '2027-10-31T02:00:00Z', '2027-10-31 3:00'],
  ])('%s', (_name, moment, clock) => {
    expect(shown(moment)).toBe(clock);
  });

  test.each(['2026-10-24T22:00:00Z', '2027-03-27T22:00:00Z'])('never go back in the night of %s', (evening) => {
    const minutes = Array.from({ length: 7 * 60 }, (_, n) => new Date(Date.parse(evening) + n * 60_000));
    const clocks = minutes
      .map((moment) => pragueClock(moment))
      .map(({ day, minute }) => Date.parse(day) / 60_000 + minute);
    expect(clocks).toEqual(clocks.toSorted((a, b) => a - b));
  });
});
