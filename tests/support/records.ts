import type { z } from 'zod';
import { linkSite } from '../../src/domain/link.ts';
import type { Site } from '../../src/domain/model.ts';
import { kindNames, kinds, type Kind, type RecordOf, type Records } from '../../src/schemas/kinds.ts';
import { BUILD_DATE } from './sites.ts';

/** What may stand in a file of a kind, every scalar as text. */
export type Written<K extends Kind> = z.input<(typeof kinds)[K]['schema']>;

const sources = ['zdroj'];

/** The least that a record of each kind must say. */
const least: { readonly [K in Kind]: (id: string) => Written<K> } = {
  site: () => ({
    name: 'Dobrov pomáhá',
    description: 'Sociální služby v Dobrově.',
    place: { name: 'Dobrov', genitive: 'Dobrova', locative: 'v Dobrově' },
    url: 'https://dobrov.example',
    contacts: [{ name: 'Úřad', forWhat: 'Poradí.', sources }],
    reportEmail: 'web@dobrov.example',
    crisisLines: [
      {
        id: '112',
        name: 'Tísňové volání',
        number: '112',
        forWhom: 'Když jde o život.',
        hours: 'nepřetržitě',
        price: 'zdarma',
        topics: ['emergency'],
        checked: '2026-11-20',
        sources,
      },
    ],
    register: { name: 'Registr', url: 'https://registr.example.org' },
    accessibility: { status: 'partial', prepared: '2026-11-20', reviewed: '2026-11-20', method: 'Vlastní.' },
    dataLicence: { name: 'CC0' },
  }),
  source: (id) => ({ id, title: id }),
  serviceType: (id) => ({ id, name: id, plainName: id, summary: `${id}.`, description: `${id}.` }),
  targetGroup: (id) => ({ id, name: id, plainName: id, summary: `${id}.` }),
  lifeSituation: (id) => ({
    id,
    name: id,
    summary: `${id}.`,
    firstSteps: ['Zavolejte.'],
    serviceTypes: ['druh'],
    order: '1',
  }),
  district: (id) => ({ id, name: id }),
  term: (id) => ({ id, name: id, definition: `${id}.` }),
  organization: (id) => ({ name: id, sources }),
  service: (id) => ({ name: id, organization: 'poskytovatel', sources }),
  plan: (id) => ({
    title: id,
    shortTitle: id,
    summary: `${id}.`,
    kind: 'community-plan',
    period: '2020/2022',
    sources,
  }),
  chapter: (id) => ({ title: id, order: '1', priorities: [{ id: 'a1', code: 'A1', name: 'A1' }], sources }),
  workingGroup: (id) => ({ name: id, summary: `${id}.`, order: '1', sources }),
  body: (id) => ({ name: id, kind: 'department', summary: `${id}.`, sources }),
  project: (id) => ({ title: id, shortTitle: id, summary: `${id}.`, period: '2020', sources }),
  event: (id) => ({ id, date: '2020', kind: 'decision', title: id, sources }),
  figure: (id) => ({
    title: id,
    date: '2020',
    columns: [{ label: 'služeb' }],
    rows: [{ label: 'Péče', values: ['1'] }],
    sources,
  }),
  outline: () => ({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'stred' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              ['16.6', '49.1'],
              ['16.7', '49.1'],
              ['16.7', '49.2'],
              ['16.6', '49.1'],
            ],
          ],
        },
      },
    ],
  }),
  page: (id) => ({ title: id, description: `${id}.`, reviewed: '2026-11-20' }),
};

/** A record as the loader would give it: what is written goes through the real schema. */
export function record<K extends Kind>(kind: K, id: string, written: Partial<Written<K>> = {}): RecordOf<K> {
  const { files, schema } = kinds[kind];
  const data = schema.parse({ ...least[kind](id), ...written });
  const parts = id.split('/');
  const file = files.replace(/\*/g, () => parts.shift() ?? id);
  return { ...data, id, origin: { kind, file, path: [] }, html: '' } as unknown as RecordOf<K>;
}

/** All records of a content folder: those given, `site.yaml`, one source and one organization. */
export function allRecords(some: Partial<Records> = {}): Records {
  const none = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Records;
  return {
    ...none,
    site: [record('site', 'site')],
    source: [record('source', 'zdroj')],
    organization: [record('organization', 'poskytovatel')],
    ...some,
  };
}

/** The linked site of some records. */
export function siteOf(some: Partial<Records>, today = BUILD_DATE): Site {
  return linkSite(allRecords(some), today);
}

/** The one thing of a list with an id. */
export function byId<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((other) => other.id === id);
  if (!thing) throw new Error(`There is no ${id}.`);
  return thing;
}
