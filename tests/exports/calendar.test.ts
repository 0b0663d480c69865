import nodeIcal from 'node-ical';
import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { calendarItems } from '../../src/domain/calendar.ts';
import { calendarText } from '../../src/exports/calendar.ts';
import { record, siteOf } from '../support/records.ts';

const LONG =
  'Příliš žluťoučký kůň úpěl ďábelské ódy; a to třikrát, pokaždé s čárkou, středníkem a zpětným \\ lomítkem. ';
const site = siteOf({
  workingGroup: [
    record('workingGroup', 'seniori', {
      name: 'Senioři',
      meetings: [
        {
          date: '2026-12-09',
          startsAt: '09:30',
          endsAt: '11:30',
          place: 'Nová radnice, sál č. 3',
          agenda: [LONG, 'Různé'],
        },
        { date: '2026-12-09', startsAt: '13:00' },
        { date: '2027-06-02', startsAt: '09:30' },
        { date: '2013-10' },
      ],
    }),
  ],
  plan: [
    record('plan', '3-plan', {
      period: '2027/2029',
      commentPeriods: [{ period: '2026-11-01/2026-11-30', how: LONG.repeat(3) }],
      conferences: [{ date: '2026-12-01', title: 'Konference k návrhu' }],
    }),
  ],
});
const file = { name: 'Plánování v Dobrově', url: 'https://dobrov.example/kalendar.ics', today: '2026-11-21' };
const text = calendarText(calendarItems(site), file, (address) => `https://dobrov.example${address}`);

describe('a calendar file (RFC 5545)', () => {
  test('has lines of at most 75 octets that end with CR LF, and breaks no character', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });

  test('is byte-equal when made again', () => {
    expect(calendarText(calendarItems(site), file, (address) => `https://dobrov.example${address}`)).toBe(text);
  });

  test('has the items whose days are known, each with an id that stays', () => {
    expect([...text.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid)).toEqual([
      'comments-3-plan-2026-11-01@dobrov.example',
      'conference-3-plan-2026-12-01@dobrov.example',
      'meeting-seniori-2026-12-09@dobrov.example',
      'meeting-seniori-2026-12-09-2@dobrov.example',
      'meeting-seniori-2027-06-02@dobrov.example',
    ]);
  });

  const expected = [
    { summary: 'Připomínky: 3-plan', start: '2026-11-01', end: '2026-12-01' },
    { summary: 'Konference k návrhu', start: '2026-12-01', end: '2026-12-02' },
    { summary: 'Setkání skupiny Senioři', start: '2026-12-09T08:30:00.000Z', end: '2026-12-09T10:30:00.000Z' },
    { summary: 'Setkání skupiny Senioři', start: '2026-12-09T12:00:00.000Z', end: undefined },
    { summary: 'Setkání skupiny Senioři', start: '2027-06-02T07:30:00.000Z', end: undefined },
  ];

  test('is read the same by one parser: hours in Prague, in winter and in summer time', () => {
    const events = Object.values(nodeIcal.parseICS(text)).filter((entry) => entry?.type === 'VEVENT');
    const ofDay = (date: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' }).format(date);
    const read = events.map(({ summary, start, end, datetype }) => {
      const moment = (date: Date) => (datetype === 'date' ? ofDay(date) : date.toISOString());
      const isOpen = !end || end.getTime() === start.getTime();
      return { summary, start: moment(start), end: isOpen ? undefined : moment(end) };
    });
    expect(read).toEqual(expected);
    expect(events[2]).toMatchObject({
      location: 'Nová radnice, sál č. 3',
      url: 'https://dobrov.example/pracovni-skupiny/seniori/',
      description: `• ${LONG.trim()}\n• Různé`,
    });
  });

  test('is read the same by another parser', () => {
    const calendar: IcsCalendar = convertIcsCalendar(undefined, text);
    const read = (calendar.events ?? []).map(({ summary, start, end }) => {
      const moment = (part: typeof start | null | undefined) =>
        part?.type === 'DATE' ? part.date.toISOString().slice(0, 10) : part?.date.toISOString();
      return { summary, start: moment(start), end: moment(end) };
    });
    expect(read).toEqual(expected);
    expect(calendar.events?.[2]?.location).toBe('Nová radnice, sál č. 3');
  });
});
