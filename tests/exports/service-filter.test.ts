import { describe, expect, test } from 'vitest';
import { servicesAt } from '../../src/browser/service-table.ts';
import { serviceTable } from '../../src/exports/service-filter.ts';
import { record, siteOf } from '../support/records.ts';

const hours = { hours: [{ days: ['MO'], opensAt: '08:00', closesAt: '16:00' }] } as const;
const schedule = { ...hours, hours: [{ ...hours.hours[0], days: ['MO' as const] }] };
const table = serviceTable(
  siteOf({
    targetGroup: [record('targetGroup', 'seniori', { plainName: 'Senioři' }), record('targetGroup', 'nikdo')],
    service: [
      record('service', 'a', {
        name: 'Azyl',
        schedule,
        targetGroups: ['seniori'],
        assured: { date: '2026-11-01', method: 'phone' },
      }),
      record('service', 'b', {
        name: 'Bistro',
        schedule,
        assured: { date: '2026-11-01', method: 'phone' },
        languages: ['uk'],
      }),
      record('service', 'c', { name: 'Cesta', dataAsOf: '2019' }),
      record('service', 'd', {
        name: 'Dílna',
        schedule,
        status: { state: 'full', until: '2026-12-31' },
        isFree: 'ano',
      }),
      record('service', 'e', { name: 'Exit', status: { state: 'ended' } }),
      record('service', 'f', { name: 'Fara', validTo: '2026-12-31' }),
    ],
  }),
);
const MONDAY = { day: '2026-11-23', minute: 9 * 60 };
const named = (services: Iterable<number>) => [...services].map((service) => table.names[service]);

describe('the table of services', () => {
  test('has the services that have not ended, the values that occur, and what is shared once', () => {
    expect(table.names).toEqual(['Azyl', 'Bistro', 'Cesta', 'Dílna', 'Fara']);
    expect(table.facets.pro).toEqual({ values: [['seniori', 'Senioři']], of: [[0], [], [], [], []] });
    expect(table.facets.jazyk.values).toEqual([['uk', 'ukrajinština']]);
    expect(table.openable).toEqual([0, 0, 1, 2, 3]);
    expect(table.ages).toHaveLength(2);
  });

  test('is judged by the clock: open, in a state, old, ended since', () => {
    const services = servicesAt(table, MONDAY);
    expect(services.facets.otevreno.of).toEqual([[0], [0], [], [], []]);
    // Fresh data come before those of unknown age; what nobody has checked for long comes last.
    expect(named(services.listed)).toEqual(['Azyl', 'Bistro', 'Dílna', 'Fara', 'Cesta']);
    expect(named(services.unchecked)).toEqual(['Cesta']);
    expect(services.row(0).opening).toBe('Teď otevřeno do 16:00');
    expect(services.row(3)).toMatchObject({ state: 'Plno', opening: undefined });
  });

  test('is judged anew on later days', () => {
    const services = servicesAt(table, { day: '2029-01-01', minute: 600 });
    expect(named(services.listed)).not.toContain('Fara');
    expect(named(services.unchecked)).toEqual(['Azyl', 'Bistro', 'Cesta']);
    expect(services.row(3).state).toBeUndefined();
  });
});
