import { describe, expect, test } from 'vitest';
import {
  commentStatesFrom,
  currentPlanOn,
  isWithin,
  latestStatusOf,
  openCommentPeriod,
  planStateOn,
  planStatesFrom,
  progressOf,
} from '../../src/domain/plan.ts';
import { holds } from '../../src/domain/day-spans.ts';
import { addDays } from '../../src/values/iso-date.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

const bodies = [
  record('body', 'zastupitelstvo', { kind: 'assembly', roles: ['decides'] }),
  record('body', 'rada', { kind: 'council', roles: ['decides'] }),
];

const planWith = (written: Partial<Written<'plan'>>) =>
  byId(siteOf({ body: bodies, plan: [record('plan', 'a', { period: '2023/2025', ...written })] }).plans, 'a');

const approval = (body: string, date: string, isPlanned = 'ne') => ({ body, date, decision: 'Schválilo.', isPlanned });

describe('planStateOn', () => {
  const plan = planWith({
    commentPeriods: [{ period: '2022-09-01/2022-09-30' }],
    approvals: [approval('rada', '2022-10-05'), approval('zastupitelstvo', '2022-12-06')],
  });

  test.each([
    ['2022-08-31', 'prepared'],
    ['2022-09-01', 'commented'],
    ['2022-09-30', 'commented'],
    ['2022-10-31', 'prepared'],
    ['2022-12-05', 'prepared'],
    ['2022-12-06', 'approved'],
    ['2022-12-31', 'approved'],
    ['2023-01-01', 'in-force'],
    ['2025-12-31', 'in-force'],
    ['2026-01-01', 'ended'],
  ])('on %s it is %s', (day, state) => {
    expect(planStateOn(plan, day)).toBe(state);
  });

  test('an approval that is only planned is none', () => {
    const planned = planWith({ approvals: [approval('zastupitelstvo', '2022-11', 'ano')] });
    expect(planStateOn(planned, '2022-12-31')).toBe('prepared');
  });

  test('an approval known to the month holds from the end of the month', () => {
    const approved = planWith({ approvals: [approval('zastupitelstvo', '2022-11')] });
    expect([planStateOn(approved, '2022-11-29'), planStateOn(approved, '2022-11-30')]).toEqual([
      'prepared',
      'approved',
    ]);
  });

  test('a plan without an end does not end', () => {
    expect(planStateOn(planWith({ period: '2023/..' }), '2099-01-01')).toBe('in-force');
  });
});

describe('planStatesFrom', () => {
  const plan = planWith({
    commentPeriods: [{ period: '2022-09-01/2022-09-30' }, { period: '2022-11' }],
    approvals: [approval('zastupitelstvo', '2022-12-06')],
  });

  test('tells the state of a day and each change to come', () => {
    expect(planStatesFrom(plan, '2022-08-15')).toEqual([
      { value: 'prepared', before: '2022-09-01' },
      { value: 'commented', from: '2022-09-01', before: '2022-10-01' },
      { value: 'prepared', from: '2022-10-01', before: '2022-11-01' },
      { value: 'commented', from: '2022-11-01', before: '2022-12-01' },
      { value: 'prepared', from: '2022-12-01', before: '2022-12-06' },
      { value: 'approved', from: '2022-12-06', before: '2023-01-01' },
      { value: 'in-force', from: '2023-01-01', before: '2026-01-01' },
      { value: 'ended', from: '2026-01-01' },
    ]);
  });

  test('says on every day to come what planStateOn says', () => {
    const spans = planStatesFrom(plan, '2022-08-15');
    for (let day = '2022-08-15'; day < '2026-02-01'; day = addDays(day, 1)) {
      const shown = spans.filter((span) => holds(span, day)).map(({ value }) => value);
      expect(shown, day).toEqual([planStateOn(plan, day)]);
    }
  });

  test('of what has ended there is nothing more to tell', () => {
    expect(planStatesFrom(plan, '2026-01-01')).toEqual([{ value: 'ended' }]);
  });
});

test.each([
  ['2026-11-10/2026-12-10', '2026-11-01', 'upcoming open ended'],
  ['2026-11-10/2026-12-10', '2026-12-10', 'open ended'],
  ['2026-11-10/2026-12-10', '2026-12-11', 'ended'],
  ['2027-03', '2026-12-11', 'upcoming open ended'],
  ['2026-11-10/..', '2026-11-21', 'open'],
])('a time for comments %s seen on %s: %s', (period, day, states) => {
  expect(
    commentStatesFrom(period, day)
      .map(({ value }) => value)
      .join(' '),
  ).toBe(states);
});

describe('currentPlanOn', () => {
  const { plans } = siteOf({
    plan: [
      record('plan', 'strategie', { kind: 'strategy', period: '2020/2050' }),
      record('plan', '1-plan', { period: '2016/2019' }),
      record('plan', '2-plan', { period: '2020/2022' }),
      record('plan', '3-plan', { period: '2024/2026' }),
    ],
  });

  test.each([
    ['2015-12-31', undefined],
    ['2016-01-01', '1-plan'],
    ['2021-06-01', '2-plan'],
    ['2023-06-01', '2-plan'],
    ['2024-01-01', '3-plan'],
    ['2030-01-01', '3-plan'],
  ])('on %s it is %s', (day, id) => {
    expect(currentPlanOn(plans, day)?.id).toBe(id);
  });

  test('of two plans in force it is the later', () => {
    const overlapping = siteOf({
      plan: [record('plan', 'a', { period: '2020/2030' }), record('plan', 'b', { period: '2023/2026' })],
    });
    expect(currentPlanOn(overlapping.plans, '2024-01-01')?.id).toBe('b');
  });

  test('there is none among no plans', () => {
    expect(currentPlanOn([], '2026-11-21')).toBeUndefined();
  });
});

test('openCommentPeriod is the one that holds the day', () => {
  const plan = planWith({
    commentPeriods: [{ period: '2022-03' }, { period: '2022-09-01/2022-09-30', how: 'E-mailem.' }],
  });
  expect(openCommentPeriod(plan, '2022-09-15')?.how).toBe('E-mailem.');
  expect(openCommentPeriod(plan, '2022-10-01')).toBeUndefined();
});

describe('progress', () => {
  const measure = (...progress: readonly [year: number, status: 'done' | 'under-way' | 'partly'][]) => ({
    progress: progress.map(([year, status]) => ({ year, status })),
  });

  test('the last known state is that of the latest year, in whatever order the years are written', () => {
    expect(latestStatusOf(measure([2025, 'done'], [2024, 'under-way']))?.status).toBe('done');
    expect(latestStatusOf(measure([2024, 'under-way'], [2025, 'done']))?.status).toBe('done');
    expect(latestStatusOf(measure())).toBeUndefined();
  });

  test('is counted by last known states, and what is done in part is not done', () => {
    const { total, known, byState } = progressOf([
      measure([2024, 'under-way'], [2025, 'done']),
      measure([2025, 'partly']),
      measure([2025, 'done']),
      measure(),
    ]);
    expect({ total, known, states: [...byState] }).toEqual({
      total: 4,
      known: 3,
      states: [
        ['done', 2],
        ['partly', 1],
      ],
    });
  });
});

test.each([
  ['2022-09', '2022-09-30', true],
  ['2022-09', '2022-10-01', false],
  ['2022/..', '2090-01-01', true],
  ['../2022', '1990-01-01', true],
])('whether %s holds %s: %s', (edtf, day, isInside) => {
  expect(isWithin(edtf, day)).toBe(isInside);
});
