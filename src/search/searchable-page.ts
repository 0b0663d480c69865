import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { isFunctionWord, wordsOf } from './czech.ts';

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
  const main = source === undefined ? undefined : parse(source).firstChild;
  if (!(main instanceof HTMLElement)) return [];
  const rank = Number(main.getAttribute('data-search-rank') ?? 1);
  const facets = JSON.parse(main.getAttribute('data-search-facets') ?? '{}') as SearchablePage['facets'];
  const [page, ...units] = unitsIn(main).map(({ element, texts }) => {
    const kind = element.getAttribute(element === main ? 'data-search-kind' : 'data-search-unit') ?? '';
    const title = sentences(texts.title);
    const own = element === main ? 1 : Number(element.getAttribute('data-search-rank') ?? 1);
    return { title: title.replace(/\.$/, ''), kind, parts: partsOf({ ...texts, title }, rank * own), id: element.id };
  });
  return [
    ...(page ? [{ ...page, fragment: '', facets }] : []),
    ...units.map((unit) => ({ ...unit, fragment: `#${unit.id}`, facets: {} })),
  ];
}

/** The texts of one result by what they count; pieces that do not stand in one line are divided by `\n`. */
type Texts = Record<keyof typeof WEIGHTS, string>;

/** How much a word counts by where it stands. */
const WEIGHTS = {
  title: { weight: 10, isShown: false },
  words: { weight: 8, isShown: false },
  lead: { weight: 3, isShown: true },
  body: { weight: 1, isShown: true },
} as const;

/** What is found by itself: the page, or a part of it. */
interface Unit {
  readonly element: HTMLElement;
  readonly texts: Texts;
}

/** The page and the parts of it that are found by themselves, read in one walk: thousands of pages are read for one index. */
function unitsIn(main: HTMLElement): readonly Unit[] {
  const units: Unit[] = [];
  const begin = (element: HTMLElement) => {
    const unit = { element, texts: { title: '', words: '', lead: '', body: '' } };
    units.push(unit);
    for (const child of element.childNodes) walk(child, unit, 'body');
  };
  const walk = (node: Node, unit: Unit, around: keyof Texts) => {
    if (node instanceof TextNode) unit.texts[around] += node.text.replace(/\s+/g, ' ');
    if (!(node instanceof HTMLElement) || isSilent(node)) return;
    if (node.rawAttrs.includes('data-search-unit')) return begin(node);
    const part = partOf(node, unit) ?? around;
    const line = part !== around || !INLINE.has(node.rawTagName) ? '\n' : '';
    unit.texts[around] += line;
    for (const child of node.childNodes) walk(child, unit, part);
    unit.texts[part] += line;
  };
  begin(main);
  return units;
}

const SILENT = new Set(['nav', 'form', 'svg', 'script', 'noscript']);
const HEADINGS = new Set(['h2', 'h3', 'dt']);
/** Elements that stand inside a line of text. */
const INLINE = new Set(
  'a abbr b bdi bdo button cite code data dfn em i img kbd mark q s small span strong sub sup time u'.split(' '),
);

function isSilent({ rawTagName, rawAttrs }: HTMLElement): boolean {
  return SILENT.has(rawTagName) || rawAttrs.includes('data-search-ignore');
}

/** The part that an element begins: the first heading is the title. Attributes are looked at as they are written, because reading them is slow. */
function partOf(element: HTMLElement, { element: root, texts }: Unit): keyof Texts | undefined {
  const { rawTagName, rawAttrs } = element;
  const isHeading =
    root.rawTagName === 'main'
      ? rawTagName === 'h1'
      : HEADINGS.has(rawTagName) || rawAttrs.includes('data-search-title');
  if (isHeading && texts.title === '') return 'title';
  if (rawAttrs.includes('data-search-words')) return 'words';
  return rawAttrs.includes('sign') && element.classList.contains('sign') ? 'lead' : undefined;
}

function partsOf(texts: Texts, rank: number): readonly SearchablePart[] {
  const names = Object.keys(WEIGHTS) as (keyof Texts)[];
  return names
    .map((name) => ({
      text: sentences(texts[name]),
      weight: (name === 'title' ? titleWeight(texts.title) : WEIGHTS[name].weight) * rank,
      isShown: WEIGHTS[name].isShown,
    }))
    .filter(({ text }) => text !== '');
}

/** A short title is about its words, a long one only mentions them: „Senioři“ comes before „Domov pro seniory, příspěvková organizace“. */
function titleWeight(title: string): number {
  const words = wordsOf(title).filter(({ text }) => !isFunctionWord(text)).length;
  return Math.max(8.5, WEIGHTS.title.weight - (words - 1) / 2);
}

/** Lines as one text; lines of a list or a heading end without a full stop, in one row they would run into each other. */
function sentences(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((line) => (/[.!?:,;…]$/.test(line) ? line : `${line}.`))
    .join(' ');
}
