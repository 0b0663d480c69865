import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { askPage, queriesOf } from '../search/quality.ts';
import { launch } from '../support/chromium.ts';
import { brnoSite } from './bench-site.ts';
import { countingServer } from './counting-server.ts';
import type { Figure } from './figure.ts';

const NEXT_QUERIES = 40;
const KB = 1000;

/** Counts what search makes a browser load on the real site, with gzip, all requests and their heads counted. */
export async function measure(): Promise<readonly Figure[]> {
  const directory = await brnoSite();
  const server = await countingServer(directory);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${server.home}hledat/`, { waitUntil: 'networkidle' });
  const opened = server.bytes();
  // A person types; so the suggestions are loaded too.
  await page.locator('main input[name="q"]').pressSequentially('azylový dům');
  await page.keyboard.press('Enter');
  await page.locator('#vysledky li').first().waitFor();
  await page.waitForLoadState('networkidle');
  const first = server.bytes() - opened;
  const queries = queriesOf('queries')
    .filter((_, index) => index % 8 === 0)
    .slice(0, NEXT_QUERIES);
  for (const { text } of queries) await askPage(page, text);
  const next = (server.bytes() - opened - first) / queries.length;
  await browser.close();
  await server.close();
  return [
    { name: 'search page as it opens', value: opened / KB, unit: 'kB' },
    { name: 'first search', value: first / KB, unit: 'kB', limit: { most: 120 } },
    {
      name: `each of the next ${queries.length} queries, on average`,
      value: next / KB,
      unit: 'kB',
      limit: { most: 25 },
    },
    { name: 'Czech word forms', value: (await packedSize(directory, /^czech\./)) / KB, unit: 'kB', limit: { most: 6 } },
  ];
}

async function packedSize(directory: string, name: RegExp): Promise<number> {
  const folder = `${directory}/_astro`;
  const files = (await readdir(folder)).filter((file) => name.test(file));
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(`${folder}/${file}`)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
