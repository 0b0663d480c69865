import { describe, expect, test } from 'vitest';
import { numberIn } from '../../src/domain/figure.ts';
import { crisisLineGroups } from '../../src/domain/crisis-lines.ts';
import { bodiesByRole } from '../../src/domain/body.ts';
import { qualityOf } from '../../src/domain/quality.ts';
import { record, siteOf } from '../support/records.ts';

test('the quality of the directory counts services that have not ended', () => {
  const site = siteOf({
    serviceType: [record('serviceType', 'nocleharna')],
    service: [
      record('service', 'a', { serviceType: 'nocleharna', phones: [{ number: '112' }] }),
      record('service', 'b', { isAddressConfidential: 'ano', assured: { date: '2026-10-03', method: 'phone' } }),
      record('service', 'c', {
        locations: [{ address: { municipality: 'Dobrov' }, coordinates: { latitude: '49.2', longitude: '16.6' } }],
      }),
      record('service', 'd', { validTo: '2020-01-01', serviceType: 'nocleharna' }),
    ],
  });
  expect(qualityOf(site.services, '2026-11-21')).toEqual({
    services: 3,
    verified: 1,
    withPhone: 1,
    withType: 1,
    withAddress: 2,
    withCoordinates: 1,
  });
});

describe('figures', () => {
  test.each([
    ['90', 90],
    ['95.5', 95.5],
    ['-3', -3],
    ['-', undefined],
    ['asi 90', undefined],
    ['1 000', undefined],
  ])('the value %j is the number %s', (value, number) => {
    expect(numberIn(value)).toBe(number);
  });
});

test('crisis lines stand by who answers, each once', () => {
  const line = (id: string, topics: ('emergency' | 'crisis')[], isLocal = 'ne') => ({
    id,
    name: id,
    number: '112',
    forWhom: 'Pro každého.',
    hours: 'nepřetržitě',
    price: 'zdarma',
    topics,
    isLocal,
    checked: '2026-11-20',
    sources: ['zdroj'],
  });
  const crisisLines = [line('a', ['crisis']), line('b', ['crisis'], 'ano'), line('c', ['emergency', 'crisis'], 'ano')];
  const { info } = siteOf({ site: [record('site', 'site', { crisisLines })] });
  const { emergency, local, national } = crisisLineGroups(info.crisisLines);
  expect([emergency, local, national].map((lines) => lines.map(({ id }) => id))).toEqual([['c'], ['b'], ['a']]);
});

test('bodies stand once, under their first role', () => {
  const site = siteOf({
    body: [
      record('body', 'rada', { roles: ['decides'] }),
      record('body', 'odbor', { roles: ['coordinates', 'decides'] }),
      record('body', 'spolek'),
    ],
  });
  const ids = bodiesByRole(site.bodies).map(({ role, bodies, others }) => [
    role,
    bodies.map(({ id }) => id),
    others.map(({ id }) => id),
  ]);
  expect(ids).toEqual([
    ['decides', ['rada'], ['odbor']],
    ['coordinates', ['odbor'], []],
    ['none', ['spolek'], []],
  ]);
});
