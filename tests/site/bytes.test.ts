import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isRedirect, pagesOf, type FinishedPage } from '../support/pages.ts';
import { brno, vzorkov, type BuiltSite } from '../support/sites.ts';

/** What a new connection can bring in its first round trip: ten packets of TCP (RFC 6928). */
const FIRST_ROUND_TRIP = 14 * 1024;

describe.each([vzorkov, brno])('$name', { timeout: 60_000 }, (site) => {
  const services = () => pagesOf(site).filter(({ html }) => html.includes('"@type":"GovernmentService"'));

  test('asks for three files before the first sight of any page: its HTML, one stylesheet, one script', () => {
    const wrong = pagesOf(site)
      .filter((page) => !isRedirect(page))
      .filter((page) => filesFor(page, site).length !== 2);
    expect(wrong.map((page) => `${page.address}: ${filesFor(page, site).join(' ')}`)).toEqual([]);
  });

  test('brings every service in the first round trip: HTML, style and script by Brotli', () => {
    const heavy = services()
      .map((page) => ({
        page,
        bytes: [page.file, ...filesFor(page, site)].reduce((sum, file) => sum + weight(file, site), 0),
      }))
      .filter(({ bytes }) => bytes > FIRST_ROUND_TRIP);
    expect(services().length).toBeGreaterThan(20);
    expect(heavy.map(({ page, bytes }) => `${page.address}: ${bytes}`)).toEqual([]);
  });
});

/** The stylesheets and scripts that a page asks for by itself, with what those need. */
function filesFor({ root }: FinishedPage, site: BuiltSite): readonly string[] {
  const linked = [
    ...root.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href')),
    ...root.querySelectorAll('script[src]').map((script) => script.getAttribute('src')),
  ].map((address = '') => address.slice(site.basePath.length));
  const found = new Set(linked);
  for (const file of found) {
    const text = readFileSync(join(site.directory, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g))
      found.add(`_astro/${name}`);
  }
  return [...found];
}

const weights = new Map<string, number>();

/** The size of a file by Brotli; the shared ones are packed once. */
function weight(file: string, { directory }: BuiltSite): number {
  const path = join(directory, file);
  const known = weights.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  weights.set(path, known);
  return known;
}
