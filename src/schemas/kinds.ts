import { z } from 'zod';
import { body } from './body.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { organization } from './organization.ts';
import { outline } from './outline.ts';
import { page } from './page.ts';
import { chapter, plan } from './plan.ts';
import { project } from './project.ts';
import { service } from './service.ts';
import { site } from './site.ts';
import { district, lifeSituation, serviceType, sharedSource, targetGroup, term } from './taxonomy.ts';
import { workingGroup } from './working-group.ts';

/**
 * Every kind of record: which files hold it (`*` stands for one part of a path), in which shape, and its schema.
 * `markdown`: one record in front matter and a text below; `yaml`: one record; `yaml-list`: a list of records with ids.
 * The id is made of what stands for the stars, unless the file is a list.
 */
export const kinds = {
  site: { files: 'site.yaml', shape: 'yaml', schema: site },
  source: { files: 'sources.yaml', shape: 'yaml-list', schema: sharedSource },
  serviceType: { files: 'taxonomies/service-types.yaml', shape: 'yaml-list', schema: serviceType },
  targetGroup: { files: 'taxonomies/target-groups.yaml', shape: 'yaml-list', schema: targetGroup },
  lifeSituation: { files: 'taxonomies/life-situations.yaml', shape: 'yaml-list', schema: lifeSituation },
  district: { files: 'taxonomies/districts.yaml', shape: 'yaml-list', schema: district },
  term: { files: 'taxonomies/glossary.yaml', shape: 'yaml-list', schema: term },
  organization: { files: 'organizations/*.md', shape: 'markdown', schema: organization },
  service: { files: 'services/*.md', shape: 'markdown', schema: service },
  plan: { files: 'plans/*/plan.md', shape: 'markdown', schema: plan },
  chapter: { files: 'plans/*/chapters/*.yaml', shape: 'yaml', schema: chapter },
  workingGroup: { files: 'working-groups/*.md', shape: 'markdown', schema: workingGroup },
  body: { files: 'bodies/*.md', shape: 'markdown', schema: body },
  project: { files: 'projects/*.md', shape: 'markdown', schema: project },
  event: { files: 'events/*.yaml', shape: 'yaml-list', schema: event },
  figure: { files: 'figures/*.yaml', shape: 'yaml', schema: figure },
  outline: { files: 'geo/*.geojson', shape: 'yaml', schema: outline },
  page: { files: 'pages/*.mdx', shape: 'markdown', schema: page },
} as const satisfies Record<string, KindDefinition>;

interface KindDefinition {
  readonly files: string;
  readonly shape: 'markdown' | 'yaml' | 'yaml-list';
  readonly schema: z.ZodType;
}

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** Where a record stands, so that a problem can be traced to its line. */
export interface Origin {
  readonly kind: Kind;
  /** The path below the content folder, with `/`. */
  readonly file: string;
  /** Where the record begins inside a file that is a list; empty otherwise. */
  readonly path: readonly (string | number)[];
}

/** One record as written: its data by the schema, its id, its origin, and the text below its front matter as HTML. */
export type RecordOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']> & {
  readonly id: string;
  readonly origin: Origin;
  readonly html: string;
};

/** All records of a content folder by kind, each list in the order of ids. */
export type Records = { readonly [K in Kind]: readonly RecordOf<K>[] };

/** A record that is there but does not pass its schema, with its data as far as they could be read; the id `*` stands for all records of an unreadable list. */
export interface RejectedRecord {
  readonly id: string;
  readonly origin: Origin;
  readonly data?: unknown;
}

/** The names of all kinds, in the order in which they are reported. */
export const kindNames = Object.keys(kinds) as Kind[];
