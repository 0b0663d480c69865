import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compareCzech } from '../domain/ordering.ts';
import { searchablePages, type SearchablePage } from './searchable-page.ts';
import { STEMS_MARK, stemsIn, tokenOf } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the index holds. */
export interface IndexSummary {
  /** Pages and parts of pages that can be found. */
  readonly pages: number;
  readonly bytes: number;
}

type LocatedPage = SearchablePage & { readonly url: string };

const AT_ONCE = 32;

/**
 * Builds the search index from the finished pages into `pagefind/` inside the folder. Pagefind knows no Czech, so each page is given to it
 * as its text (for excerpts) and the stems of its words (for finding), see `search/tokens.ts`.
 */
export async function indexSite(directory: string): Promise<IndexSummary> {
  const pages = await pagesIn(directory);
  const { index, errors } = await createIndex({ forceLanguage: 'cs' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const order = orderOf(pages);
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    await Promise.all(pages.slice(start, start + AT_ONCE).map((page) => add(index, page, order.get(page) ?? 0)));
  }
  const output = join(directory, 'pagefind');
  const written = await index.writeFiles({ outputPath: output });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await removeUnused(output);
  await writeFile(join(output, 'slova.txt'), vocabularyOf(pages).toString());
  return { pages: pages.length, bytes: await sizeOf(output) };
}

/** The pages with their addresses below the base path; Pagefind puts that before them, from where its own files lie. */
async function pagesIn(directory: string): Promise<LocatedPage[]> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const pages: LocatedPage[] = [];
  for (const file of files) {
    const address =
      '/' +
      file
        .replace(/index\.html$/, '')
        .split(sep)
        .join('/');
    const html = await readFile(join(directory, file), 'utf8');
    for (const page of searchablePages(html)) pages.push({ ...page, url: address + page.fragment });
  }
  return pages;
}

/** The place of each page in the Czech alphabet, for lists without a query. */
function orderOf(pages: readonly LocatedPage[]): ReadonlyMap<LocatedPage, number> {
  const sorted = pages.toSorted((a, b) => compareCzech(a.title, b.title) || compareCzech(a.url, b.url));
  return new Map(sorted.map((page, place) => [page, place]));
}

async function add(index: PagefindIndex, page: LocatedPage, order: number): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: page.url, content: documentOf(page, order) });
  if (errors.length > 0) throw new Error(`Pagefind, ${page.url}: ${errors.join('; ')}`);
}

/** A page as Pagefind gets it: its text, a mark, the stems; and what is shown and filtered by. */
function documentOf({ title, kind, facets, parts }: LocatedPage, order: number): string {
  const text = parts.filter(({ isShown }) => isShown).map((part) => `<p>${escaped(part.text)}</p>`);
  const stems = parts.map(
    (part) => `<p data-pagefind-weight="${part.weight}">${stemsIn(part.text).map(tokenOf).join(' ')}</p>`,
  );
  const filters = Object.entries({ druh: [kind], ...facets }).flatMap(([key, values]) =>
    values.map((value) => attribute('filter', key, value)),
  );
  const meta = [
    attribute('meta', 'title', title),
    attribute('meta', 'kind', kind),
    attribute('sort', 'poradi', String(order).padStart(6, '0')),
  ];
  return `<html lang="cs"><body><main data-pagefind-body>${meta.join('')}${filters.join('')}${text.join('')}<p>${STEMS_MARK}</p>${stems.join('')}</main></body></html>`;
}

/** An empty element that tells Pagefind a value by an attribute, so that any text is safe. */
function attribute(kind: 'filter' | 'meta' | 'sort', key: string, value: string): string {
  return `<i data-pagefind-${kind}="${key}[data-value]" data-value="${escaped(value)}"></i>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function vocabularyOf(pages: readonly LocatedPage[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const { parts } of pages) for (const { text } of parts) vocabulary.add(text);
  return vocabulary;
}

/** Pagefind writes ready interfaces too; the site has its own. */
async function removeUnused(directory: string): Promise<void> {
  const unused = (await readdir(directory)).filter((file) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(file),
  );
  await Promise.all(unused.map((file) => rm(join(directory, file))));
}

async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return sizes.reduce((total, { size }) => total + size, 0);
}
