import { expect, test } from 'vitest';
import { rankOfPlan, rankOfPriority, rankOfService } from '../../src/ui/search-rank.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

const TODAY = '2026-11-21';

test.each<[name: string, written: Partial<Written<'service'>>, rank: number]>([
  ['checked lately', { assured: { date: '2026-10-03', method: 'phone' } }, 1],
  ['checked long ago', { assured: { date: '2025-09-01', method: 'phone' } }, 0.75],
  ['checked longest ago', { assured: { date: '2023-01-01', method: 'phone' } }, 0.5],
])('a service %s counts %s', (_name, written, rank) => {
  expect(rankOfService(byId(siteOf({ service: [record('service', 'a', written)] }).services, 'a'), TODAY)).toBe(rank);
});

test.each([
  ['2024/2027', 1, 1],
  ['2018/2021', 0.95, 0.75],
])('a plan for %s counts %s, its priorities %s', (period, ofPlan, ofPriority) => {
  const plan = byId(siteOf({ plan: [record('plan', 'a', { period })] }).plans, 'a');
  expect([rankOfPlan(plan, TODAY), rankOfPriority(plan, TODAY)]).toEqual([ofPlan, ofPriority]);
});
