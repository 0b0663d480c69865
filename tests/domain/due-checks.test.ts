import { expect, test } from 'vitest';
import { dueChecks } from '../../src/domain/due-checks.ts';
import { record, siteOf } from '../support/records.ts';

const assured = (date: string) => ({ assured: { date, method: 'phone' as const } });
const site = siteOf({
  service: [
    record('service', 'cerstva', assured('2026-07-01')),
    record('service', 'dnes-tricatateho', assured('2026-06-30')),
    record('service', 'nikdy'),
    record('service', 'skoncila', { ...assured('2020-01-01'), validTo: '2026-12-30' }),
  ],
});

test.each<[month: string, due: readonly string[]]>([
  ['2026-11', ['nikdy', 'skoncila']],
  ['2026-12', ['dnes-tricatateho', 'nikdy']],
  ['2027-01', ['cerstva', 'dnes-tricatateho', 'nikdy']],
])('in %s fall due %j', (month, due) => {
  const ids = dueChecks(site, month).flatMap(({ checks }) => checks.map(({ service }) => service.id));
  expect(ids.sort()).toEqual(due);
});
