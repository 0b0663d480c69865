import { describe, expect, test } from 'vitest';
import { jsonFile } from '../../src/exports/json.ts';
import { recordsOf } from '../../src/exports/records.ts';
import { urls } from '../../src/urls.ts';
import { record, siteOf } from '../support/records.ts';

const site = siteOf({
  serviceType: [record('serviceType', 'nocleharna')],
  service: [
    record('service', 'azyl', {
      serviceType: 'nocleharna',
      isAddressConfidential: 'ano',
      locations: [{ address: { street: 'Tajná', municipality: 'Dobrov' }, phones: [{ number: '542173111' }] }],
      status: { state: 'full', until: '2026-11-01', note: 'Už neplatí.' },
      alerts: [{ text: 'Minulé.', until: '2026-11-01' }],
      toVerify: ['Ověřit.'],
      alternateNames: ['bezďák'],
      assured: { date: '2026-10-03', method: 'phone', role: 'referentka' },
    }),
  ],
  plan: [record('plan', '1-plan', { toVerify: ['Ověřit.'], formerIds: ['prvni'] })],
  chapter: [record('chapter', '1-plan/a')],
});
const records = recordsOf(site, urls, (address) => `https://dobrov.example${address}`);

describe('exported records', () => {
  test('name other records by ids and themselves by their public address', () => {
    expect(records.services[0]).toMatchObject({
      id: 'azyl',
      url: 'https://dobrov.example/sluzby/azyl/',
      organization: 'poskytovatel',
      serviceType: 'nocleharna',
    });
    expect(records.organizations[0]).toMatchObject({ services: ['azyl'] });
    expect(records.plans[0]?.chapters[0]?.priorities[0]).toMatchObject({
      id: '1-plan/a1',
      url: 'https://dobrov.example/plany/1-plan/a1/',
    });
  });

  test('keep a confidential address to themselves, but not the phone', () => {
    expect(records.services[0]?.locations).toEqual([]);
    expect(records.services[0]?.phones).toEqual([{ number: '542 173 111', description: undefined }]);
  });

  test('say what holds today', () => {
    expect(records.services[0]).toMatchObject({ status: { state: 'active' }, alerts: [] });
    expect(JSON.stringify(records.services)).not.toContain('Už neplatí');
  });

  test('tell hours as the usual ones while a state wins over them', () => {
    const schedule = { roundTheClock: 'ano' } as const;
    const service = (id: string, state: 'active' | 'full') =>
      record('service', id, { schedule, status: { state }, locations: [{ schedule }] });
    const [open, full] = recordsOf(
      siteOf({ service: [service('a', 'active'), service('b', 'full')] }),
      urls,
      String,
    ).services;
    expect(
      [Object.keys(open ?? {}), Object.keys(full ?? {})].map((keys) => keys.filter((key) => /schedule/i.test(key))),
    ).toEqual([['schedule'], ['usualSchedule']]);
    expect(full?.locations.map((place) => 'schedule' in place)).toEqual([false]);
  });

  test.each(['Ověřit', 'bezďák', 'referentka', 'Tajná', 'prvni', '"origin"', '"html"'])('never say %s', (secret) => {
    expect(JSON.stringify(records)).not.toContain(secret);
  });
});

test('a file says what it is, of which day, and under which terms', () => {
  const file: unknown = JSON.parse(
    jsonFile(site, 'Sociální služby', 'https://dobrov.example/data/sluzby.json', {
      count: records.services.length,
      records: records.services,
    }),
  );
  expect(file).toMatchObject({
    title: 'Sociální služby',
    publisher: 'Dobrov pomáhá',
    date: '2026-11-21',
    licence: { name: 'CC0' },
    count: 1,
  });
});
