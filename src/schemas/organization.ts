import { z } from 'zod';
import { editorial } from './common.ts';
import { address, contacts } from './contact.ts';
import { field, ico, prose, record, sources } from './fields.ts';

/** The kinds of providers, as the city's overviews group them. */
export const ORGANIZATION_KINDS = ['city', 'contributory', 'state', 'nonprofit', 'church', 'company'] as const;

/** A provider of social services (HSDS `organization`); the body is a short description. */
export const organization = record({
  name: field(prose(), 'Název', 'Celý název poskytovatele.', 'Diecézní charita Brno'),
  ico: field(ico().optional(), 'IČO', 'Osm číslic.', '44990260'),
  legalForm: field(prose().optional(), 'Právní forma', 'Slovy, jak ji uvádí zdroj.', 'obecně prospěšná společnost'),
  kind: field(
    z.enum(ORGANIZATION_KINDS).optional(),
    'Druh poskytovatele',
    'city = město, contributory = příspěvková organizace města nebo kraje, state = státní, nonprofit = nezisková, church = církevní, company = obchodní společnost.',
    'church',
  ),
  address: field(address().optional(), 'Sídlo', 'Adresa sídla.', {
    street: 'tř. Kpt. Jaroše',
    number: '9',
    municipality: 'Brno',
  }),
  ...contacts,
  sources: sources(),
  ...editorial,
});

/** An organization as its file says. */
export type OrganizationRecord = z.output<typeof organization>;
