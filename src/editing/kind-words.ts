import type { Kind } from '../schemas/kinds.ts';

/** The Czech words by which staff name kinds of records on the command line. */
export const KIND_WORDS = {
  service: 'sluzba',
  organization: 'poskytovatel',
  workingGroup: 'skupina',
  project: 'projekt',
  plan: 'plan',
  body: 'organ',
  serviceType: 'druh-sluzby',
  targetGroup: 'cilova-skupina',
  lifeSituation: 'situace',
  district: 'mestska-cast',
} as const satisfies Partial<Record<Kind, string>>;

/** A kind of record that has a word. */
export type NamedKind = keyof typeof KIND_WORDS;

/** The kinds that have words. */
export const namedKinds = Object.keys(KIND_WORDS) as NamedKind[];
