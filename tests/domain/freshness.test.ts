import { describe, expect, test } from 'vitest';
import { ageOf, dataDayOf, rankOn, serviceList } from '../../src/domain/freshness.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

const TODAY = '2026-11-21';
const THRESHOLDS = { noteAfterMonths: 6, warnAfterMonths: 12, hideAfterMonths: 18 };
const assured = (date: string) => ({ assured: { date, method: 'phone' as const } });
const source = (date?: string) => ({ title: 'Web', ...(date && { date }) });
const serviceWith = (written: Partial<Written<'service'>>) =>
  byId(siteOf({ service: [record('service', 'a', written)] }).services, 'a');
const rankOf = (written: Partial<Written<'service'>>) => rankOn(serviceWith(written).dataAge, TODAY);

describe('the day of the data', () => {
  test.each<[name: string, written: Partial<Written<'service'>>, day: string | undefined]>([
    ['is that of the check', { ...assured('2026-10-03'), dataAsOf: '2019' }, '2026-10-03'],
    ['is the last that their time may mean', { dataAsOf: '2019', sources: [source('2026-01-01')] }, '2019-12-31'],
    ['of a season is its last', { dataAsOf: '2021-22' }, '2021-08-31'],
    ['of years is the last of them', { dataAsOf: '2012/2017' }, '2017-12-31'],
    ['without an end is the first', { dataAsOf: '2019/..' }, '2019-01-01'],
    ['is that of the newest source', { sources: [source('2024-03'), source(), source('2025-05-02')] }, '2025-05-02'],
    ['is unknown when no source has one', { sources: [source()] }, undefined],
  ])('%s', (_name, written, day) => {
    expect(dataDayOf(serviceWith(written))).toBe(day);
  });
});

describe('the rank by age', () => {
  test.each([
    ['2026-11-21', 0],
    ['2025-11-21', 0],
    ['2025-11-20', 1],
    ['2025-05-21', 1],
    ['2025-05-20', 2],
    ['2009-01-01', 2],
  ])('of data checked on %s is %i', (date, rank) => {
    expect(rankOf(assured(date))).toBe(rank);
  });

  test('of data without any date is that of a warning', () => {
    expect(rankOf({ sources: [source()] })).toBe(1);
  });

  test('of data that may be of a later day of this year is the best', () => {
    expect(rankOf({ dataAsOf: '2026' })).toBe(0);
  });

  test('falls on the day after so many months, also where a month has no such day', () => {
    expect(ageOf('2026-08-31', THRESHOLDS)).toEqual({
      day: '2026-08-31',
      note: '2027-03-01',
      warning: '2027-09-01',
      unlisted: '2028-03-01',
    });
  });
});

test('a list has the fresh first, then those with a warning; those nobody checked stand apart, those that ended nowhere', () => {
  const { services } = siteOf({
    service: [
      record('service', 'a', assured('2025-06-01')),
      record('service', 'b', assured('2026-10-01')),
      record('service', 'c', assured('2020-01-01')),
      record('service', 'd', assured('2026-01-01')),
      record('service', 'e', { ...assured('2026-10-01'), validTo: '2026-11-01' }),
      record('service', 'f', { sources: [source()] }),
    ],
  });
  const { listed, unchecked, isByAge } = serviceList(services, TODAY);
  expect([listed, unchecked].map((list) => list.map(({ id }) => id).join(''))).toEqual(['bdaf', 'c']);
  expect(isByAge).toBe(true);
});
