import { createHash } from 'node:crypto';
import type { SearchablePage } from './searchable-page.ts';
import { stemsIn, tokenOf } from './tokens.ts';

/** What of a page is indexed: its stems by the heaviest of its parts that holds them. */
export interface WeighedPage<Page extends SearchablePage = SearchablePage> {
  readonly page: Page;
  readonly stems: ReadonlyMap<string, number>;
}

/** Weighs the stems of a page. Each counts once: how often a word is repeated says little, and the index is several times smaller. */
export function weighed<Page extends SearchablePage>(page: Page): WeighedPage<Page> {
  const stems = new Map<string, number>();
  for (const { text, weight } of page.parts.toSorted((a, b) => b.weight - a.weight)) {
    for (const stem of stemsIn(text)) if (!stems.has(stem)) stems.set(stem, weight);
  }
  return { page, stems };
}

/** On how many pages each stem stands. */
export function pagesByStem(pages: readonly WeighedPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of pages) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/**
 * A page as Pagefind gets it: its stems, what is filtered by, and a sum of what is shown, so that the file of the page gets another name
 * when that changes. Common stems come first: their places on the pages are then small and much alike, and the index packs better.
 */
export function documentOf({ page, stems }: WeighedPage, counts: ReadonlyMap<string, number>): string {
  const byWeight = Map.groupBy(stems.keys(), (stem) => stems.get(stem) ?? 0);
  const tokens = [...byWeight].map(([weight, group]) => {
    const commonFirst = group.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
    return `<p data-pagefind-weight="${weight}">${commonFirst.map(tokenOf).map(twice).join(' ')}</p>`;
  });
  const filters = Object.entries({ druh: [page.kind], ...page.facets }).flatMap(([key, values]) =>
    values.map((value) => attribute('filter', key, value)),
  );
  const others = [
    attribute(
      'meta',
      'sum',
      createHash('sha256')
        .update(JSON.stringify(shownOf(page)))
        .digest('hex')
        .slice(0, 8),
    ),
  ];
  const body = [...others, ...filters, ...tokens].join('');
  return `<html lang="cs"><body><main data-pagefind-body>${body}</main></body></html>`;
}

/** What the file of a page in the index holds to be shown, in the form in which Pagefind reads it. */
export interface ShownPage {
  readonly content: string;
  readonly filters: Readonly<Record<string, never>>;
  readonly meta: { readonly title: string; readonly kind: string };
}

/** What is shown of a page when it is found; excerpts are made of its text in the browser. */
export function shownOf({ title, kind, parts }: SearchablePage): ShownPage {
  const content = parts.flatMap(({ isShown, text }) => (isShown ? [text] : [])).join(' ');
  return { content, meta: { title, kind }, filters: {} };
}

/**
 * A token and, by a part after a hyphen, the same token with one letter more at the same place. Pagefind cuts its index into files by the
 * number of places; the second row of places packs to nothing, and so a file that a browser loads holds and weighs half. Words with digits
 * Pagefind would cut at them.
 */
function twice(token: string): string {
  return /\d/.test(token) ? token : `${token}-q`;
}

/** An empty element that tells Pagefind a value by an attribute, so that any text is safe. */
function attribute(kind: 'filter' | 'meta', key: string, value: string): string {
  return `<i data-pagefind-${kind}="${key}[data-value]" data-value="${escaped(value)}"></i>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
