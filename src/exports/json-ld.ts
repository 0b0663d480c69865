import type { Organization, Service } from '../domain/model.ts';
import { stateOn } from '../domain/service.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { dialablePhone } from '../values/phone.ts';

/**
 * A service in the words of schema.org (`GovernmentService`); nothing of a confidential address is in it, because the record has none.
 * While a state such as „plno“ is in force, no hours are told: who reads only them would send people to a closed door.
 */
export function serviceJsonLd(service: Service, day: IsoDate, url: string): Record<string, unknown> {
  const { name, summary, organization, serviceType, phones, emails, locations, languages, schedule } = service;
  const hoursHold = stateOn(service, day) === 'active';
  return withoutEmpty({
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name,
    description: summary,
    serviceType: serviceType?.name,
    provider: organizationJsonLd(organization),
    availableLanguage: languages,
    hoursAvailable: hoursHold ? hoursJsonLd(schedule) : undefined,
    availableChannel: withoutEmpty({
      '@type': 'ServiceChannel',
      servicePhone: phones[0] && {
        '@type': 'ContactPoint',
        telephone: dialablePhone(phones[0].number),
        email: emails[0],
      },
      serviceLocation: locations.flatMap(({ address, coordinates, schedule: own }) =>
        address
          ? withoutEmpty({
              '@type': 'Place',
              address: withoutEmpty({
                '@type': 'PostalAddress',
                streetAddress: [address.street, address.number].filter(Boolean).join(' '),
                postalCode: address.postcode,
                addressLocality: address.municipality,
                addressCountry: 'CZ',
              }),
              geo: coordinates && {
                '@type': 'GeoCoordinates',
                latitude: coordinates.latitude,
                longitude: coordinates.longitude,
              },
              openingHoursSpecification: hoursHold ? hoursJsonLd(own) : undefined,
            })
          : [],
      ),
    }),
  });
}

/** An organization in the words of schema.org. */
export function organizationJsonLd({ name, ico, websites }: Organization): Record<string, unknown> {
  return withoutEmpty({ '@type': 'Organization', name, taxID: ico, url: websites[0] });
}

const DAYS = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const;

/** Usual hours and exceptions as `OpeningHoursSpecification`; hours that close before they open run over midnight, and 0:00–0:00 is closed all day. */
function hoursJsonLd(schedule: Service['schedule']): readonly unknown[] {
  if (!schedule) return [];
  const usual = schedule.roundTheClock
    ? [{ days: Object.keys(DAYS) as (keyof typeof DAYS)[], opensAt: '00:00', closesAt: '23:59' }]
    : schedule.hours;
  const specification = { '@type': 'OpeningHoursSpecification' };
  return [
    ...usual.map(({ days, opensAt, closesAt }) => ({
      ...specification,
      dayOfWeek: days.map((day) => DAYS[day]),
      opens: opensAt,
      closes: closesAt,
    })),
    ...schedule.exceptions.map(({ from, until = from, opensAt = '00:00', closesAt = '00:00' }) => ({
      ...specification,
      validFrom: from,
      validThrough: until,
      opens: opensAt,
      closes: closesAt,
    })),
  ];
}

function withoutEmpty(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
