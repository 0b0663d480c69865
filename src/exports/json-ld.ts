import type { Organization, Service } from '../domain/model.ts';
import { dialablePhone } from '../values/phone.ts';

/** A service in the words of schema.org (`GovernmentService`); nothing of a confidential address is in it, because the record has none. */
export function serviceJsonLd(service: Service, url: string): Record<string, unknown> {
  const { name, summary, organization, serviceType, phones, emails, locations, languages } = service;
  return withoutEmpty({
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name,
    description: summary,
    serviceType: serviceType?.name,
    provider: organizationJsonLd(organization),
    availableLanguage: languages,
    availableChannel: withoutEmpty({
      '@type': 'ServiceChannel',
      servicePhone: phones[0] && {
        '@type': 'ContactPoint',
        telephone: dialablePhone(phones[0].number),
        email: emails[0],
      },
      serviceLocation: locations.flatMap(({ address, coordinates }) =>
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

function withoutEmpty(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
