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
  const main = parse(html).querySelector('main[data-search-kind]');
  if (!main) return [];
  for (const element of main.querySelectorAll('[data-search-ignore], nav, form, svg, script, noscript'))
    element.remove();
  const units = main.querySelectorAll('[data-search-unit]').map((element) => {
    const heading = element.querySelector('h2, h3, dt, [data-search-title]');
    const title = textOf(heading);
    heading?.remove();
    element.remove();
    return searchable(element, `#${element.id}`, title, element.getAttribute('data-search-unit') ?? '', {});
  });
  const heading = main.querySelector('h1');
  const title = textOf(heading);
  heading?.remove();
  const facets = JSON.parse(main.getAttribute('data-search-facets') ?? '{}') as SearchablePage['facets'];
  return [searchable(main, '', title, main.getAttribute('data-search-kind') ?? '', facets), ...units];
}

/** What counts more than the rest of a page. */
const WEIGHTS = [
  { selector: '[data-search-words]', weight: 8, isShown: false },
  { selector: '.sign', weight: 3, isShown: true },
] as const;

function searchable(
  root: HTMLElement,
  fragment: string,
  title: string,
  kind: string,
  facets: SearchablePage['facets'],
): SearchablePage {
  const parts: SearchablePart[] = [{ text: title, weight: 10, isShown: false }];
  for (const { selector, weight, isShown } of WEIGHTS) {
    for (const element of root.querySelectorAll(selector)) {
      parts.push({ text: textOf(element), weight, isShown });
      element.remove();
    }
  }
  parts.push({ text: textOf(root), weight: 1, isShown: true });
  return { fragment, title: title.replace(/\.$/, ''), kind, facets, parts: parts.filter(({ text }) => text !== '') };
}

/** The text of an element; lines of a list or a heading end without a full stop, in one row they would run into each other. */
function textOf(element: HTMLElement | null): string {
  const lines = (element?.structuredText ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .filter(Boolean)
    .map((line) => (/[.!?:,;…]$/.test(line) ? line : `${line}.`))
    .join(' ');
}
