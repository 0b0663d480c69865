import { rm } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { ShownResult } from '../search/quality.ts';

/** The folder of the stock index in a site. */
export const STOCK = 'pagefind-stock';

/**
 * Indexes the finished pages of a folder with Pagefind as it comes, beside the site's own index, anew as that one is: Pagefind leaves out
 * files that are there already, and would seem twice as fast the second time.
 */
export async function indexWithStock(directory: string): Promise<void> {
  await rm(`${directory}/${STOCK}`, { recursive: true, force: true });
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: directory });
  const written = await index.writeFiles({ outputPath: `${directory}/${STOCK}` });
  await close();
  if (added.errors.length + written.errors.length > 0) throw new Error([...added.errors, ...written.errors].join('; '));
}

/** What is used of Pagefind's interface. */
interface StockPagefind {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<StockResult> }[] }>;
}

interface StockResult {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly plain_excerpt: string;
}

/** Asks the stock index, on any page of the site that is open, and reads its first results. */
export function askStock(page: Page, query: string): Promise<readonly ShownResult[]> {
  return page.evaluate(
    async ([query, address]) => {
      const stock = (await import(address)) as StockPagefind;
      const { results } = await stock.search(query);
      const first = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      return first.map(({ url, meta, plain_excerpt }) => ({
        title: meta['title'] ?? '',
        address: url,
        excerpt: plain_excerpt,
      }));
    },
    [query, `/${STOCK}/pagefind.js`] as const,
  );
}
