import { describe, expect, test } from 'vitest';
import { phaseOn, phasesFrom, planningKnownFrom } from '../../src/domain/phase.ts';
import { holds } from '../../src/domain/day-spans.ts';
import { ringOf } from '../../src/domain/ring.ts';
import { addDays } from '../../src/values/iso-date.ts';
import { byId, record, siteOf } from '../support/records.ts';

const site = siteOf({
  body: [record('body', 'zastupitelstvo', { kind: 'assembly', roles: ['decides'] })],
  plan: [
    record('plan', '1-plan', {
      period: '2020/2022',
      milestones: [{ date: '2023-01/2023-03', kind: 'evaluation', title: 'Vyhodnocení' }],
    }),
    record('plan', '2-plan', {
      period: '2023/2026',
      predecessor: '1-plan',
      milestones: [
        { date: '2021-01', kind: 'start', title: 'Začátek' },
        { date: '2021-03/2021-09', kind: 'analysis', title: 'Průzkum' },
        { date: '2021-23', kind: 'priorities', title: 'Priority' },
        { date: '2021-12-01', kind: 'conference', title: 'Konference' },
        { date: '2022-02', kind: 'draft', title: 'Návrh' },
        { date: '2022-06', kind: 'recommendation', title: 'Rada má rozhodnout', isPlanned: 'ano' },
        { date: '2024-03', kind: 'evaluation', title: 'Zpráva za první rok' },
      ],
      commentPeriods: [{ period: '2022-03-01/2022-03-31' }],
      approvals: [{ body: 'zastupitelstvo', date: '2022-10', decision: 'Schválilo.' }],
    }),
    record('plan', '3-plan', { period: '2027/2029', predecessor: '2-plan' }),
    record('plan', 'strategie', { period: '2000/2050', kind: 'strategy' }),
  ],
});

describe('a plan goes through the steps of planning', () => {
  const plan = byId(site.plans, '2-plan');

  test.each([
    ['2020-12-31', undefined],
    ['2021-01-01', 'preparation'],
    ['2021-03-01', 'analysis'],
    ['2021-09-01', 'priorities'],
    ['2021-12-02', 'priorities'],
    ['2022-02-28', 'draft'],
    ['2022-03-15', 'draft'],
    ['2022-04-01', 'settlement'],
    ['2022-07-01', 'settlement'],
    ['2022-10-01', 'approval'],
    ['2022-12-31', 'approval'],
    ['2023-01-01', 'implementation'],
    ['2024-03-10', 'evaluation'],
    ['2024-04-01', 'implementation'],
    ['2027-01-01', undefined],
  ])('on %s it is in the step %s', (day, phase) => {
    expect(phaseOn(plan, day)).toBe(phase);
  });
});

/** Which plans are in which steps on a day. */
const on = (day: string) =>
  phasesFrom(site.plans, day)
    .filter(({ span }) => span.from === undefined)
    .map(({ plan, phase }) => [plan.id, phase]);

test('several plans may be in several steps; of what no source says nothing is guessed', () => {
  expect(on('2023-02-01')).toEqual([
    ['1-plan', 'evaluation'],
    ['2-plan', 'implementation'],
  ]);
  expect(on('2026-11-21')).toEqual([['2-plan', 'implementation']]);
  expect(on('2030-01-01')).toEqual([]);
});

test('what is judged on an early day holds for all days to come', () => {
  const from = '2020-06-01';
  const days = Array.from({ length: 2800 }, (_, index) => addDays(from, index));
  for (const plan of site.plans) {
    const spans = phasesFrom([plan], from);
    const told = days.map((day) => spans.filter(({ span }) => holds(span, day)).map(({ phase }) => phase));
    expect(told).toEqual(days.map((day) => phaseOn(plan, day) ?? []).map((phase) => [phase].flat()));
  }
  const known = planningKnownFrom(site.plans, from);
  for (const day of days.filter((_, index) => index % 50 === 0)) {
    const told = known.filter((span) => holds(span, day)).map(({ value }) => value);
    expect(told).toEqual([planningKnownFrom(site.plans, day)[0]?.value]);
  }
});

test.each([
  ['2020-06-01', 'current'],
  ['2021-02-01', 'next'],
  ['2023-02-01', 'current'],
  ['2030-01-01', 'nothing'],
])('on %s the sources see as far as: %s', (day, value) => {
  expect(planningKnownFrom(site.plans, day)[0]).toMatchObject({ value });
});

test('a ring begins at the top and goes clockwise, with ways between its stops', () => {
  const { stops, ways } = ringOf(4, 100, 50);
  expect(stops).toEqual([
    { x: 100, y: 50, turn: 0 },
    { x: 150, y: 100, turn: 90 },
    { x: 100, y: 150, turn: 180 },
    { x: 50, y: 100, turn: 270 },
  ]);
  expect(ways[0]).toEqual({ x: 135.36, y: 64.64, turn: 45 });
});
