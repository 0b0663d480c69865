import { z } from 'zod';
import { editorial, formerName } from './common.ts';
import { address, composition, contacts, official } from './contact.ts';
import { edtf, field, list, prose, record, reference, sources } from './fields.ts';

/** What a body is. */
export const BODY_KINDS = [
  'city',
  'council',
  'assembly',
  'committee',
  'department',
  'unit',
  'centre',
  'coordination-group',
  'foundation',
  'university',
  'association',
  'region',
  'ministry',
  'partner',
] as const;

/** The part a body plays in planning. */
export const BODY_ROLES = ['decides', 'guarantees', 'coordinates', 'advises', 'realises', 'partners', 'funds'] as const;

/** A body of the process of planning or around it; the body of the file tells what it does. */
export const body = record({
  name: field(prose(), 'Název', 'Název orgánu nebo instituce.', 'Zastupitelstvo města Brna'),
  shortName: field(prose().optional(), 'Zkratka názvu', 'Jak se mu běžně říká.', 'ZMB'),
  kind: field(z.enum(BODY_KINDS), 'Druh', 'O jaký orgán jde.', 'assembly'),
  roles: field(list(z.enum(BODY_ROLES)), 'Role', 'Co při plánování dělá.', 'decides'),
  summary: field(prose(), 'Jednou větou', 'Co při plánování dělá.', 'Plán schvaluje.'),
  parent: field(reference('body').optional(), 'Patří pod', 'Nadřízený orgán.', 'statutarni-mesto-brno'),
  predecessors: field(list(reference('body')), 'Navazuje na', 'Po kom úkoly převzal.', 'centrum-komunitniho-planovani'),
  formerNames: field(list(record(formerName)), 'Dřívější názvy', 'Od nejstaršího.', {
    name: 'Referát komunitního plánování a projektů',
  }),
  period: field(edtf().optional(), 'Kdy působí', 'Od kdy a do kdy, je-li to známo.', '2005-23/2007'),
  composition: field(composition().optional(), 'Složení', 'Počty podle stran triády.', {
    commissioners: '3',
    providers: '3',
    users: '3',
  }),
  officials: field(list(official()), 'Lidé ve funkcích', 'Jen ti, které zdroj uvádí ve funkci, s datem.', {
    name: 'Mgr. Jan Novák',
    role: 'vedoucí',
    asOf: '2017',
  }),
  address: field(address().optional(), 'Adresa', 'Kde sídlí.', {
    street: 'Koliště',
    number: '19',
    municipality: 'Brno',
  }),
  ...contacts,
  sources: sources(),
  ...editorial,
});

/** A body as its file says. */
export type BodyRecord = z.output<typeof body>;
