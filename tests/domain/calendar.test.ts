import { describe, expect, test } from 'vitest';
import { calendarOn } from '../../src/domain/calendar.ts';
import { expectationOn, byYear } from '../../src/domain/timeline.ts';
import { holds } from '../../src/domain/day-spans.ts';
import { meetingAnchor, meetingsOn, nextMeetingsFrom } from '../../src/domain/working-group.ts';
import { record, siteOf } from '../support/records.ts';

const TODAY = '2026-11-21';
const site = siteOf({
  workingGroup: [
    record('workingGroup', 'seniori', {
      meetings: [
        { date: '2026-11' },
        { date: '2026-11-20' },
        { date: '2026-12-09', startsAt: '13:00' },
        { date: '2026-12-09', startsAt: '09:30' },
        { date: '2026-11-21' },
        { date: '2013-10' },
      ],
    }),
  ],
  plan: [
    record('plan', '3-plan', {
      period: '2027/2029',
      commentPeriods: [{ period: '2026-11-01/2026-11-30' }],
      conferences: [{ date: '2026-12-01', title: 'Konference' }],
    }),
  ],
});
const [group] = site.workingGroups;

describe('the calendar', () => {
  const { upcoming, past } = calendarOn(site, TODAY);

  test('has what is to come, the nearest first; what goes on today or may still come belongs there', () => {
    expect(upcoming.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'meeting 2026-11',
      'comments 2026-11-01/2026-11-30',
      'meeting 2026-11-21',
      'conference 2026-12-01',
      'meeting 2026-12-09',
      'meeting 2026-12-09',
    ]);
  });

  test('puts the earlier hour of one day first', () => {
    const hours = upcoming.flatMap((item) => (item.kind === 'meeting' ? (item.meeting.startsAt ?? []) : []));
    expect(hours).toEqual(['09:30', '13:00']);
  });

  test('has what has been, the latest first', () => {
    expect(past.map(({ date }) => date)).toEqual(['2026-11-20', '2013-10']);
  });
});

test('a group knows its meetings to come and those that were', () => {
  if (!group) throw new Error('There is no group.');
  const { upcoming, past } = meetingsOn(group, TODAY);
  expect(upcoming.map(({ date }) => date)).toEqual(['2026-11', '2026-11-21', '2026-12-09', '2026-12-09']);
  expect(past.map(({ date }) => date)).toEqual(['2026-11-20', '2013-10']);
});

test('the next meeting is the next on every later day too, and after the last there is none', () => {
  if (!group) throw new Error('There is no group.');
  const spans = nextMeetingsFrom(group, TODAY);
  const next = (day: string) => spans.filter((span) => holds(span, day)).map(({ value }) => value?.date);
  expect([TODAY, '2026-12-01', '2026-12-09', '2026-12-10'].map(next)).toEqual([
    ['2026-11'],
    ['2026-12-09'],
    ['2026-12-09'],
    [undefined],
  ]);
});

test('every meeting of a group has an anchor of its own', () => {
  if (!group) throw new Error('There is no group.');
  const anchors = group.meetings.map((meeting) => meetingAnchor(group, meeting));
  expect(new Set(anchors).size).toBe(group.meetings.length);
  expect(anchors).toContain('setkani-2026-12-09-2');
});

test('dated things are put together by the year in which they began', () => {
  const years = byYear([{ date: '2005-21' }, { date: '2005-10' }, { date: '../2007' }, { date: '2006/2009' }]);
  expect(years.map(([year, items]) => [year, items.length])).toEqual([
    ['2005', 2],
    ['2007', 1],
    ['2006', 1],
  ]);
});

test.each([
  ['ne', '2030', undefined],
  ['ano', '2026-11-21', 'ahead'],
  ['ano', '2026', 'ahead'],
  ['ano', '2026-11-20', 'unconfirmed'],
] as const)('a thing that is only planned (%s) for %s is %s', (isPlanned, date, expectation) => {
  expect(expectationOn({ isPlanned: isPlanned === 'ano', date }, TODAY)).toBe(expectation);
});
