import { readdirSync } from 'node:fs';
import { parse as pathParts } from 'node:path';
import { expect, test } from 'vitest';
import { RESERVED_IDS } from '../../src/domain/reserved-ids.ts';
import { isRedirect, pagesOf } from '../support/pages.ts';
import { vzorkov } from '../support/sites.ts';

/** All services by letters have a page of their own only in a city with hundreds of them. */
const ONLY_IN_LARGE_CITIES = 'abeceda';

test.each([
  ['service', 'sluzby', 'services'],
  ['plan', 'plany', 'plans'],
] as const)('no %s can take the address of another page', (kind, folder, records) => {
  const ids = new Set(readdirSync(`tests/fixtures/vzorkov/${records}`).map((file) => pathParts(file).name));
  const others = pagesOf(vzorkov)
    .filter((page) => !isRedirect(page))
    .flatMap(({ file }) => new RegExp(`^${folder}/([^/]+)/`).exec(file)?.[1] ?? [])
    .filter((name) => !ids.has(name));
  const reserved = RESERVED_IDS[kind].filter((name) => name !== ONLY_IN_LARGE_CITIES);
  expect([...new Set(others)].sort()).toEqual(reserved);
});
