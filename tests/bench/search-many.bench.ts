import type { Page } from 'playwright-core';
import { indexSite } from '../../src/search/index-site.ts';
import { launch } from '../support/chromium.ts';
import { manyServicesPages } from './bench-site.ts';
import { countingServer } from './counting-server.ts';
import { percentile, type Figure } from './figure.ts';
import { manyQueries } from './many-services.ts';
import { indexWithStock } from './stock-index.ts';

const SERVICES = 5000;
const QUERIES = 100;

/** Measures search on a site of 5,000 services: the making of the index beside stock Pagefind on the same pages, and the answers. */
export async function measure(): Promise<readonly Figure[]> {
  const directory = await manyServicesPages(SERVICES);
  // Another program may disturb one of the runs; the better of two is nearer to the truth.
  const ours = Math.min(await seconds(() => indexSite(directory)), await seconds(() => indexSite(directory)));
  const stock = Math.min(
    await seconds(() => indexWithStock(directory)),
    await seconds(() => indexWithStock(directory)),
  );
  const server = await countingServer(directory);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${server.home}hledat/`, { waitUntil: 'networkidle' });
  const queries = manyQueries(QUERIES);
  const plain = queries.map((query) => `#q=${encodeURIComponent(query)}`);
  const faceted = plain.map((hash) => `${hash}&komu=${encodeURIComponent('Senioři')}`);
  const loading = await timesOf(page, plain);
  const loaded = await timesOf(page, plain);
  await timesOf(page, faceted.slice(0, 1));
  const narrowed = await timesOf(page, faceted);
  const suggested = await suggestionTimes(page, queries.slice(0, 20));
  await browser.close();
  await server.close();
  return [
    { name: `index of ${SERVICES} services`, value: ours, unit: 's' },
    { name: 'stock index of the same pages', value: stock, unit: 's' },
    { name: 'our index to the stock one', value: ours / stock, unit: '×', limit: { most: 1.5 } },
    { name: 'answer while its files load, p50', value: percentile(loading, 0.5), unit: 'ms' },
    { name: 'answer while its files load, p95', value: percentile(loading, 0.95), unit: 'ms' },
    { name: 'answer once loaded, p50', value: percentile(loaded, 0.5), unit: 'ms' },
    { name: 'answer once loaded, p95', value: percentile(loaded, 0.95), unit: 'ms', limit: { most: 100 } },
    { name: 'answer with a facet, p50', value: percentile(narrowed, 0.5), unit: 'ms' },
    { name: 'answer with a facet, p95', value: percentile(narrowed, 0.95), unit: 'ms', limit: { most: 100 } },
    { name: 'suggestions after a letter, p95', value: percentile(suggested, 0.95), unit: 'ms', limit: { most: 100 } },
  ];
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** How many milliseconds each address of a query takes from its change to the count in the status line. */
async function timesOf(page: Page, hashes: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const hash of hashes) {
    times.push(
      await page.evaluate(async (hash) => {
        const text = () => document.querySelector('#stav')?.textContent ?? '';
        const until = async (isDone: () => boolean) => {
          while (!isDone()) await new Promise((resolve) => setTimeout(resolve));
        };
        const panel = document.querySelector<HTMLDetailsElement>('#zuzit');
        const isNarrowed = hash.includes('&');
        if (panel) panel.open = isNarrowed;
        // Nothing of an answer before may still be at work: an empty query says nothing, and with the panel open the count of all pages.
        location.hash = '#q=%20';
        await until(() => (isNarrowed ? /^\d[^„]*$/.test(text()) : text() === ''));
        const start = performance.now();
        location.hash = hash;
        await until(() => text().includes('„'));
        return performance.now() - start;
      }, hash),
    );
  }
  return times;
}

async function suggestionTimes(page: Page, queries: readonly string[]): Promise<readonly number[]> {
  await page.locator('main input[name="q"]').fill('pečov');
  await page.locator('main [role="option"]').first().waitFor();
  return page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    const list = document.querySelector('main [role="listbox"]');
    const times: number[] = [];
    for (const query of queries) {
      if (!input || !list) continue;
      input.value = query.slice(0, 3);
      const changed = new Promise((resolve) =>
        new MutationObserver(resolve).observe(list, { childList: true, attributes: true }),
      );
      const start = performance.now();
      input.dispatchEvent(new Event('input'));
      await changed;
      times.push(performance.now() - start);
    }
    return times;
  }, queries);
}
