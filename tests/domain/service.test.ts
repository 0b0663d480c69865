import { describe, expect, test } from 'vitest';
import {
  alertsOn,
  firstContactOf,
  isListed,
  isSensitive,
  nextStepOf,
  stateOn,
  summaryOf,
} from '../../src/domain/service.ts';
import { similarServices } from '../../src/domain/similar.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

const TODAY = '2026-11-21';
const serviceWith = (written: Partial<Written<'service'>>) =>
  byId(
    siteOf({
      serviceType: [
        record('serviceType', 'nocleharna', {
          summary: 'Postel na noc.',
          applicationProcess: 'Přijďte.',
          isSensitive: 'ano',
        }),
        record('serviceType', 'poradna'),
      ],
      targetGroup: [record('targetGroup', 'seniori'), record('targetGroup', 'obeti', { isSensitive: 'ano' })],
      service: [record('service', 'a', written)],
    }).services,
    'a',
  );

describe('stateOn', () => {
  test.each<[name: string, written: Partial<Written<'service'>>, state: string]>([
    ['works as usual when nothing is said', {}, 'active'],
    ['is closed from today', { status: { state: 'temporarily-closed', from: TODAY } }, 'temporarily-closed'],
    ['is closed until today', { status: { state: 'temporarily-closed', until: TODAY } }, 'temporarily-closed'],
    ['will be closed from tomorrow', { status: { state: 'temporarily-closed', from: '2026-11-22' } }, 'active'],
    ['was closed until yesterday', { status: { state: 'temporarily-closed', until: '2026-11-20' } }, 'active'],
    ['is full for who knows how long', { status: { state: 'full' } }, 'full'],
    ['ended when its registration ran out', { validTo: '2026-11-20' }, 'ended'],
    ['still works on the last day of its registration', { validTo: TODAY }, 'active'],
    ['ended though it says it is full', { validTo: '2026-11-20', status: { state: 'full' } }, 'ended'],
  ])('a service %s', (_name, written, state) => {
    expect(stateOn(serviceWith(written), TODAY)).toBe(state);
  });

  test('a service that has ended is not listed, any other is', () => {
    expect(isListed(serviceWith({ status: { state: 'ended' } }), TODAY)).toBe(false);
    expect(isListed(serviceWith({ status: { state: 'planned' } }), TODAY)).toBe(true);
  });
});

test('an alert is shown from its first day to its last', () => {
  const service = serviceWith({ alerts: [{ text: 'Přestěhovali jsme se.', from: '2026-11-01', until: '2026-11-30' }] });
  const shown = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => alertsOn(service, day).length);
  expect(shown).toEqual([0, 1, 1, 0]);
});

describe('firstContactOf', () => {
  const phones = [{ number: '542 173 111', description: 'vrátnice' }];
  const locations = [{ phones: [{ number: '542 173 222' }] }];
  const emails = ['info@example.org'];
  const websites = ['https://example.org'];

  test.each<[name: string, written: Partial<Written<'service'>>, contact: unknown]>([
    ['its phone', { phones, locations, emails }, { kind: 'phone', number: '542 173 111', description: 'vrátnice' }],
    ['the phone of its place', { locations, emails }, { kind: 'phone', number: '542 173 222' }],
    ['its e-mail', { emails, websites }, { kind: 'email', address: 'info@example.org' }],
    ['its web', { websites }, { kind: 'website', url: 'https://example.org' }],
    ['its organization, when nothing else is known', {}, { kind: 'organization' }],
  ])('is %s', (_name, written, contact) => {
    expect(firstContactOf(serviceWith(written))).toEqual(contact);
  });
});

describe('what a service does not say, its type does', () => {
  test('what it does, and what to do first', () => {
    const silent = serviceWith({ serviceType: 'nocleharna' });
    expect([summaryOf(silent), nextStepOf(silent)]).toEqual(['Postel na noc.', 'Přijďte.']);
    const own = serviceWith({ serviceType: 'nocleharna', summary: 'Naše postel.', applicationProcess: 'Zavolejte.' });
    expect([summaryOf(own), nextStepOf(own)]).toEqual(['Naše postel.', 'Zavolejte.']);
    expect(summaryOf(serviceWith({}))).toBeUndefined();
  });

  test('whether its page may put the reader in danger', () => {
    expect(isSensitive(serviceWith({ serviceType: 'nocleharna' }))).toBe(true);
    expect(isSensitive(serviceWith({ serviceType: 'poradna', targetGroups: ['seniori', 'obeti'] }))).toBe(true);
    expect(isSensitive(serviceWith({ serviceType: 'poradna', targetGroups: ['seniori'] }))).toBe(false);
    expect(isSensitive(serviceWith({}))).toBe(false);
  });
});

describe('similarServices', () => {
  const service = (id: string, written: Partial<Written<'service'>> = {}) =>
    record('service', id, { serviceType: 'nocleharna', ...written });
  const { services } = siteOf({
    serviceType: [record('serviceType', 'nocleharna'), record('serviceType', 'poradna')],
    targetGroup: [record('targetGroup', 'seniori')],
    district: [record('district', 'dolni')],
    service: [
      service('a', { targetGroups: ['seniori'], locations: [{ district: 'dolni' }] }),
      service('b'),
      service('c'),
      service('d', { targetGroups: ['seniori'] }),
      service('e', { locations: [{ district: 'dolni' }] }),
      service('f'),
      service('g', { validTo: '2020-01-01', locations: [{ district: 'dolni' }] }),
      service('h', { serviceType: 'poradna', targetGroups: ['seniori'] }),
    ],
  });

  test('are of one type, those of the same district first, then of the same groups, at most four', () => {
    expect(similarServices(byId(services, 'a'), TODAY).map(({ id }) => id)).toEqual(['e', 'd', 'b', 'c']);
  });

  test('there are none for a service without a type', () => {
    expect(similarServices(serviceWith({}), TODAY)).toEqual([]);
  });
});
