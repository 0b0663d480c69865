import { z } from 'zod';
import { boolean, edtf, field, id, list, prose, record, reference, sources } from './fields.ts';

/** The kinds of events on the timeline. */
export const EVENT_KINDS = [
  'law',
  'training',
  'organisation',
  'project',
  'conference',
  'consultation',
  'meeting',
  'decision',
  'plan',
  'publication',
] as const;

/** A dated event of planning. */
export const event = record({
  id: field(id(), 'Zkratka', 'Jen jednou na celém webu.', 'zahajovaci-konference-2006'),
  date: field(edtf(), 'Datum', 'Jak přesně ho zdroj uvádí: 2005-21 = jaro 2005, 2007-10 = říjen 2007.', '2006-03'),
  kind: field(
    z.enum(EVENT_KINDS),
    'Druh',
    'law = zákon, training = vzdělávání, organisation = vznik struktur, project = projekt, conference = konference, consultation = připomínky, meeting = setkání, decision = rozhodnutí, plan = plán, publication = zveřejnění.',
    'conference',
  ),
  title: field(prose(), 'Co se stalo', 'Krátká věta v minulém čase.', 'Začala první konference'),
  description: field(prose().optional(), 'Podrobnosti', 'Jedna až tři věty.', 'Přišlo přes 200 lidí.'),
  isPlanned: field(
    boolean().default(false),
    'Jen plánováno',
    'ano, když zdroj o události mluví jako o budoucí a potvrzení nemáme.',
    'ano',
  ),
  plans: field(list(reference('plan')), 'Plány', 'Kterých plánů se týká.', '1-komunitni-plan'),
  workingGroups: field(list(reference('workingGroup')), 'Pracovní skupiny', 'Kterých skupin se týká.', 'seniori'),
  bodies: field(list(reference('body')), 'Orgány', 'Kterých orgánů se týká.', 'zastupitelstvo-mesta-brna'),
  projects: field(list(reference('project')), 'Projekty', 'Kterých projektů se týká.', 'zavedeni-kpss'),
  sources: sources(),
});

/** An event as its file says. */
export type EventRecord = z.output<typeof event>;
