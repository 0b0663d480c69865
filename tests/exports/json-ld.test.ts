import { describe, expect, test } from 'vitest';
import { organizationJsonLd, serviceJsonLd } from '../../src/exports/json-ld.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

const jsonLdOf = (written: Partial<Written<'service'>>) =>
  serviceJsonLd(
    byId(siteOf({ service: [record('service', 'a', { name: 'Střecha', ...written })] }).services, 'a'),
    '2026-11-21',
    'https://dobrov.example/sluzby/a/',
  );

test('a service says what is known and nothing else', () => {
  expect(jsonLdOf({})).toEqual({
    '@type': 'GovernmentService',
    '@id': 'https://dobrov.example/sluzby/a/',
    url: 'https://dobrov.example/sluzby/a/',
    name: 'Střecha',
    provider: { '@type': 'Organization', name: 'poskytovatel' },
    availableChannel: { '@type': 'ServiceChannel' },
  });
});

test('a phone can be dialled, and a place has its address and coordinates', () => {
  const locations = [
    {
      address: { street: 'Dlouhá', number: '7', postcode: '60200', municipality: 'Dobrov' },
      coordinates: { latitude: '49.2', longitude: '16.6' },
    },
  ];
  expect(jsonLdOf({ phones: [{ number: '542 173 111' }], locations })['availableChannel']).toEqual({
    '@type': 'ServiceChannel',
    servicePhone: { '@type': 'ContactPoint', telephone: '+420542173111', email: undefined },
    serviceLocation: [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Dlouhá 7',
          postalCode: '602 00',
          addressLocality: 'Dobrov',
          addressCountry: 'CZ',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 49.2, longitude: 16.6 },
      },
    ],
  });
});

describe('opening hours', () => {
  const schedule = {
    hours: [{ days: ['FR' as const], opensAt: '20:00', closesAt: '06:00' }],
    exceptions: [{ from: '2026-12-24', until: '2026-12-26' }],
  };

  test('are told with their exceptions', () => {
    expect(jsonLdOf({ schedule })['hoursAvailable']).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Friday'], opens: '20:00', closes: '06:00' },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-24',
        validThrough: '2026-12-26',
        opens: '00:00',
        closes: '00:00',
      },
    ]);
  });

  test('are not told while a state wins over them', () => {
    const text = JSON.stringify(
      jsonLdOf({ schedule, status: { state: 'full' }, locations: [{ address: { municipality: 'Dobrov' }, schedule }] }),
    );
    expect(text).not.toContain('OpeningHours');
  });
});

test('words for search and notes of the staff stay inside', () => {
  const text = JSON.stringify(jsonLdOf({ alternateNames: ['bezďák'], toVerify: ['Ověřit číslo domu.'] }));
  expect(text).not.toMatch(/bezďák|Ověřit/);
});

test('an organization', () => {
  const written = { name: 'Charita', ico: '44990260', websites: ['https://charita.example'] };
  const site = siteOf({ organization: [record('organization', 'charita', written)] });
  expect(organizationJsonLd(byId(site.organizations, 'charita'))).toEqual({
    '@type': 'Organization',
    name: 'Charita',
    taxID: '44990260',
    url: 'https://charita.example',
  });
});
