import { parse, type HTMLElement } from 'node-html-parser';

/** A page, or a part of a page that is found by itself, as search sees it. */
export interface SearchablePage {
  /** What follows the address of the page: empty, or `#id` of the part. */
  readonly fragment: string;
  readonly title: string;
  /** What it is, in words for the results. */
  readonly kind: string;
  /** The values of the facets by which results can be narrowed. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly parts: readonly SearchablePart[];
}

interface SearchablePart {
  readonly text: string;
  /** How much a word counts here (Pagefind weights, 0–10). */
  readonly weight: number;
  /** Whether it may stand in an excerpt; the title stands above it, and everyday words are only to be found by. */
  readonly isShown: boolean;
}

/**
 * Reads a finished page: the page itself, when its `main` has `data-search-kind`, and every element in it with `data-search-unit`
 * (its kind) and an id, such as a body among the bodies, as a result of its own.
 */
export function searchablePages(html: string): SearchablePage[] {
  // Only this part of the page is parsed: what stands around it is the same everywhere, and is half of the work.
  const [source] = /<main [^>]*data-search-kind=[^]*<\/main>/.exec(html) ?? [];
  const main = source === undefined ? null : parse(source).querySelector('main');
  if (!main) return [];
  for (const element of main.querySelectorAll('[data-search-ignore], nav, form, svg, script, noscript'))
    element.remove();
  const rank = Number(main.getAttribute('data-search-rank') ?? 1);
  const units = main.querySelectorAll('[data-search-unit]').map((element) => {
    const heading = element.querySelector('h2, h3, dt, [data-search-title]');
    const title = textOf(heading);
    heading?.remove();
    element.remove();
    const kind = element.getAttribute('data-search-unit') ?? '';
    return searchable(element, { fragment: `#${element.id}`, title, kind, facets: {}, rank });
  });
  const heading = main.querySelector('h1');
  const title = textOf(heading);
  heading?.remove();
  const facets = JSON.parse(main.getAttribute('data-search-facets') ?? '{}') as SearchablePage['facets'];
  const kind = main.getAttribute('data-search-kind') ?? '';
  return [searchable(main, { fragment: '', title, kind, facets, rank }), ...units];
}

/** What counts more than the rest of a page. */
const WEIGHTS = [
  { selector: '[data-search-words]', weight: 8, isShown: false },
  { selector: '.sign', weight: 3, isShown: true },
] as const;

/** What is known of a page before its texts are read; `rank` is how much it counts beside others (1, or less for what is old). */
type Heading = Omit<SearchablePage, 'parts'> & { readonly rank: number };

function searchable(root: HTMLElement, { title, rank, ...heading }: Heading): SearchablePage {
  const parts: SearchablePart[] = [{ text: title, weight: 10 * rank, isShown: false }];
  for (const { selector, weight, isShown } of WEIGHTS) {
    for (const element of root.querySelectorAll(selector)) {
      parts.push({ text: textOf(element), weight: weight * rank, isShown });
      element.remove();
    }
  }
  parts.push({ text: textOf(root), weight: rank, isShown: true });
  return { ...heading, title: title.replace(/\.$/, ''), parts: parts.filter(({ text }) => text !== '') };
}

/** The text of an element; lines of a list or a heading end without a full stop, in one row they would run into each other. */
function textOf(element: HTMLElement | null): string {
  const lines = (element?.structuredText ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .filter(Boolean)
    .map((line) => (/[.!?:,;…]$/.test(line) ? line : `${line}.`))
    .join(' ');
}
