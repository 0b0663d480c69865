import type { Records } from '../schemas/kinds.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt } from './references.ts';

/** Names that a record must not have: at its address stands another page of the site. `tests/site/reserved-ids.test.ts` compares them with the pages. */
export const RESERVED_IDS = {
  service: [
    'abeceda',
    'bez-barier',
    'cast',
    'druh',
    'forma',
    'jazyk',
    'mapa',
    'pro',
    's-telefonem',
    'situace',
    'vek',
    'zdarma',
  ],
  plan: ['srovnani'],
} as const satisfies Partial<Record<keyof Records, readonly string[]>>;

/** Records whose own or former address belongs to another page of the site. */
export function reservedIds({ service, plan }: Records): Problem[] {
  return [
    ...service.flatMap((record) => taken(record, RESERVED_IDS.service)),
    ...plan.flatMap((record) => taken(record, RESERVED_IDS.plan)),
  ];
}

function taken(
  { id, formerIds, origin }: Records['service'][number] | Records['plan'][number],
  reserved: readonly string[],
): Problem[] {
  return [{ name: id, path: [] }, ...formerIds.map((name, index) => ({ name, path: ['formerIds', index] }))].flatMap(
    ({ name, path }) =>
      reserved.includes(name) ? [problemAt(origin, path, { kind: 'rule', rule: 'reserved-id', value: name })] : [],
  );
}
