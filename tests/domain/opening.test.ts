import { describe, expect, test } from 'vitest';
import { mainScheduleOf, openableOf, openingAt, type Openable } from '../../src/domain/opening.ts';
import { openingText } from '../../src/ui/opening-texts.ts';
import type { Clock } from '../../src/values/prague-clock.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

type WrittenSchedule = NonNullable<Written<'service'>['schedule']>;
type Days = NonNullable<WrittenSchedule['hours']>[number]['days'];

const WORKDAYS: Days = ['MO', 'TU', 'WE', 'TH', 'FR'];
const ALL_WEEK: Days = [...WORKDAYS, 'SA', 'SU'];
const line = (days: Days, opensAt: string, closesAt: string, note?: string) => ({
  days,
  opensAt,
  closesAt,
  ...(note && { note }),
});

const serviceWith = (written: Partial<Written<'service'>>) =>
  byId(siteOf({ service: [record('service', 'a', written)] }).services, 'a');
const openableWith = (schedule: WrittenSchedule | undefined, more: Partial<Written<'service'>> = {}): Openable => {
  const service = serviceWith({ ...(schedule && { schedule }), ...more });
  return openableOf(service, service.schedule);
};
/** A clock of Prague written `2026-11-21 9:30`. */
const clock = (text: string): Clock => {
  const [day = '', hours = 0, minutes = 0] = text.split(/[ :]/);
  return { day, minute: Number(hours) * 60 + Number(minutes) };
};
/** What a reader is told; the kind where the page itself says it. */
const told = (openable: Openable, moment: string) => {
  const opening = openingAt(openable, clock(moment));
  return (openingText(opening, clock(moment)) ?? opening.kind).replaceAll('\u00a0', ' ');
};

const office = openableWith({
  hours: [line(['MO', 'WE'], '08:00', '12:00'), line(['MO', 'WE'], '13:00', '17:00', 'jen pro objednané')],
});
const workdays = openableWith({ hours: [line(WORKDAYS, '08:00', '16:00')] });
const shelter = openableWith({ hours: [line(ALL_WEEK, '20:00', '06:00')] });
const always = openableWith({ roundTheClock: 'ano' });

describe('usual hours (Monday 23 November 2026)', () => {
  test.each([
    ['before the day begins', '2026-11-23 7:59', 'Zavřeno do 8:00'],
    ['the minute it opens', '2026-11-23 8:00', 'Teď otevřeno do 12:00'],
    ['half an hour before it closes', '2026-11-23 11:30', 'Otevřeno už jen do 12:00'],
    ['the minute it closes', '2026-11-23 12:00', 'Zavřeno do 13:00'],
    ['hours with a note', '2026-11-23 13:00', 'Teď otevřeno do 17:00 (jen pro objednané)'],
    ['the evening', '2026-11-23 17:00', 'Zavřeno do středy 8:00'],
    ['the evening before', '2026-11-24 20:00', 'Zavřeno do zítra 8:00'],
    ['the weekend', '2026-11-28 10:00', 'Zavřeno do pondělí 8:00'],
  ])('%s', (_name, moment, text) => {
    expect(told(office, moment)).toBe(text);
  });

  test('hours that follow one another are one', () => {
    const club = openableWith({ hours: [line(['MO'], '13:00', '16:00'), line(['MO'], '16:00', '20:00')] });
    expect(told(club, '2026-11-23 14:00')).toBe('Teď otevřeno do 20:00');
  });

  test('hours that follow one another for different people are two', () => {
    const club = openableWith({
      hours: [line(['MO'], '13:00', '16:00', 'pro mladší'), line(['MO'], '16:00', '20:00')],
    });
    expect(told(club, '2026-11-23 14:00')).toBe('Teď otevřeno do 16:00 (pro mladší)');
    expect(told(club, '2026-11-23 16:00')).toBe('Teď otevřeno do 20:00');
  });

  test('nothing is told when nothing is known', () => {
    expect(told(openableWith(undefined), '2026-11-23 9:00')).toBe('unknown');
    expect(told(openableWith({ note: 'Po domluvě.' }), '2026-11-23 9:00')).toBe('unknown');
  });
});

describe('over midnight', () => {
  test.each([
    ['before midnight', '2026-11-23 23:30', 'Teď otevřeno do zítra 6:00'],
    ['after midnight', '2026-11-24 0:00', 'Teď otevřeno do 6:00'],
    ['in the morning', '2026-11-24 6:00', 'Zavřeno do 20:00'],
    ['31 December 23:30', '2026-12-31 23:30', 'Teď otevřeno do zítra 6:00'],
    ['the night before a holiday runs on into it', '2026-11-17 5:00', 'Teď otevřeno do 6:00'],
    ['the night that begins on a holiday', '2026-11-17 20:30', 'Dnes je svátek, zavolejte'],
  ])('%s', (_name, moment, text) => {
    expect(told(shelter, moment)).toBe(text);
  });

  test('until midnight', () => {
    const bar = openableWith({ hours: [line(['FR'], '16:00', '24:00')] });
    expect(told(bar, '2026-11-27 18:00')).toBe('Teď otevřeno do 24:00');
    expect(told(bar, '2026-11-28 0:00')).toBe('Zavřeno do pátku 16:00');
  });

  test.each([
    ['the spring night', '2027-03-28 3:00'],
    ['the autumn night', '2026-10-25 2:59'],
  ])('the night of the change of time: %s', (_name, moment) => {
    expect(told(shelter, moment)).toBe('Teď otevřeno do 6:00');
  });
});

describe('public holidays', () => {
  const open = openableWith({ hours: [line(WORKDAYS, '08:00', '16:00')], holidays: 'open' });
  const closed = openableWith({ hours: [line(WORKDAYS, '08:00', '16:00')], holidays: 'closed' });
  const excepted = openableWith({
    hours: [line(WORKDAYS, '08:00', '16:00')],
    exceptions: [{ from: '2027-03-29', opensAt: '10:00', closesAt: '12:00', note: 'velikonoční provoz' }],
  });

  test.each<[string, Openable, string, string]>([
    ['the morning of Easter Monday', workdays, '2027-03-29 9:00', 'Dnes je svátek, zavolejte'],
    ['before the usual hours of it', workdays, '2027-03-29 6:00', 'Dnes je svátek, zavolejte'],
    ['after the usual hours of it', workdays, '2027-03-29 16:00', 'Zavřeno do zítra 8:00'],
    ['Good Friday is not promised the day before', workdays, '2027-03-25 17:00', 'Zavřeno do úterý 8:00'],
    ['a holiday on a day that is closed anyway', workdays, '2026-12-26 9:00', 'Zavřeno do pondělí 8:00'],
    ['the record says they are open', open, '2027-03-29 9:00', 'Teď otevřeno do 16:00'],
    ['the record says they are closed', closed, '2027-03-29 9:00', 'Zavřeno do zítra 8:00'],
    ['an exception says how', excepted, '2027-03-29 10:30', 'Teď otevřeno do 12:00'],
    ['an exception says how, later', excepted, '2027-03-29 13:00', 'Zavřeno do zítra 8:00'],
    ['round the clock holds on holidays', always, '2026-12-24 20:00', 'Teď otevřeno nepřetržitě'],
  ])('%s', (_name, openable, moment, text) => {
    expect(told(openable, moment)).toBe(text);
  });
});

describe('exceptions', () => {
  const hours = [line(ALL_WEEK, '08:00', '18:00')];
  const christmas = openableWith({ hours, exceptions: [{ from: '2026-12-24', until: '2027-01-01', note: 'zavřeno' }] });
  const year = openableWith({ hours, exceptions: [{ from: '2026-12-01', until: '2027-12-31' }] });
  const nights = openableWith({
    roundTheClock: 'ano',
    exceptions: [{ from: '2026-12-24', opensAt: '00:00', closesAt: '12:00' }],
  });

  test.each<[string, Openable, string, string]>([
    ['the first day', christmas, '2026-12-24 9:00', 'Zavřeno do 2. 1. 8:00'],
    ['the last day', christmas, '2027-01-01 9:00', 'Zavřeno do zítra 8:00'],
    ['the day after', christmas, '2027-01-02 9:00', 'Teď otevřeno do 18:00'],
    ['longer than anybody looks ahead', year, '2026-12-01 9:00', 'Teď zavřeno'],
    ['round the clock ends at an exception', nights, '2026-12-23 9:00', 'Teď otevřeno do zítra 12:00'],
    ['round the clock ends at an exception in two days', nights, '2026-12-22 9:00', 'Teď otevřeno do čtvrtka 12:00'],
    ['round the clock begins again', nights, '2026-12-24 12:00', 'Zavřeno do 24:00'],
  ])('%s', (_name, openable, moment, text) => {
    expect(told(openable, moment)).toBe(text);
  });

  test('an exception is known where usual hours are not', () => {
    const only = openableWith({ exceptions: [{ from: '2026-12-24' }] });
    expect(told(only, '2026-12-24 9:00')).toBe('Teď zavřeno');
    expect(told(only, '2026-12-23 9:00')).toBe('unknown');
  });
});

describe('a state wins over hours', () => {
  const closedFor = (status: Written<'service'>['status'], more = {}) =>
    openableWith({ roundTheClock: 'ano' }, { ...(status && { status }), ...more });

  test.each<[string, Openable, string, string]>([
    ['temporarily closed', closedFor({ state: 'temporarily-closed' }), '2026-11-23 9:00', 'state'],
    ['full', closedFor({ state: 'full', from: '2026-11-01' }), '2026-11-23 9:00', 'state'],
    ['waiting list', closedFor({ state: 'waiting-list' }), '2026-11-23 9:00', 'state'],
    ['planned', closedFor({ state: 'planned' }), '2026-11-23 9:00', 'state'],
    ['the registration ran out', closedFor(undefined, { validTo: '2026-11-22' }), '2026-11-23 9:00', 'state'],
    [
      'a closure that begins tomorrow',
      closedFor({ state: 'temporarily-closed', from: '2026-11-24', until: '2026-11-26' }),
      '2026-11-23 9:00',
      'Teď otevřeno do 24:00',
    ],
    [
      'a closure that ended yesterday',
      closedFor({ state: 'temporarily-closed', until: '2026-11-22' }),
      '2026-11-23 9:00',
      'Teď otevřeno nepřetržitě',
    ],
  ])('%s', (_name, openable, moment, text) => {
    expect(told(openable, moment)).toBe(text);
  });

  test('no opening is promised on days of a closure', () => {
    const soon = openableWith(
      { hours: [line(WORKDAYS, '08:00', '16:00')] },
      { status: { state: 'temporarily-closed', from: '2026-11-24', until: '2026-11-25' } },
    );
    expect(told(soon, '2026-11-23 17:00')).toBe('Zavřeno do čtvrtka 8:00');
  });
});

describe('what a page carries', () => {
  test('nothing that is empty', () => {
    expect(workdays).toEqual({
      status: { state: 'active' },
      schedule: { hours: [{ days: WORKDAYS, opensAt: '08:00', closesAt: '16:00' }] },
    });
  });

  test('the hours of the service, else those of its only place with hours', () => {
    const place = { schedule: { roundTheClock: 'ano' } } as const;
    const own = { hours: [line(['MO'], '08:00', '16:00')] };
    expect(mainScheduleOf(serviceWith({ schedule: own, locations: [place] }))?.hours).toHaveLength(1);
    expect(mainScheduleOf(serviceWith({ locations: [{}, place] }))?.roundTheClock).toBe(true);
    expect(mainScheduleOf(serviceWith({ locations: [place, place] }))).toBeUndefined();
  });
});
