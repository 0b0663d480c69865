import { mergeHits, type Hit, type Match } from './merge.ts';
import { tokenOf, type Term } from './tokens.ts';

/** A page that was found, as it is shown. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** The text of the page followed by the stems, see `search/tokens.ts`. */
  readonly content: string;
}

/** What was found: pages in order, and the terms that stand nowhere on the site. */
export interface Found {
  readonly matches: readonly Match[];
  readonly unknown: readonly Term[];
}

/** The values of each facet, by its key, in the order of the Czech alphabet. */
export type FacetValues = ReadonlyMap<string, readonly string[]>;

/** The part of Pagefind's interface that is used (Pagefind 1.6, `pagefind.js`). */
interface Pagefind {
  init(): Promise<void>;
  search(query: string | null, options?: SearchOptions): Promise<{ readonly results: readonly PagefindResult[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

interface SearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly raw_content?: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

/** The search index of the site in the browser. Every method rejects when the index cannot be loaded; the next call tries again. */
export class SearchIndex {
  readonly #address: string;
  readonly #results = new Map<string, PagefindResult>();
  readonly #idsOfFacet = new Map<string, Promise<ReadonlySet<string>>>();
  #pagefind: Promise<Pagefind> | undefined;

  /** The address of the folder of the index, ending with `/`. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Finds the pages that hold the terms; without terms, all pages in the order of the alphabet. */
  async find(terms: readonly Term[]): Promise<Found> {
    const pagefind = await this.#load();
    if (terms.length === 0) {
      const all = this.#remember((await pagefind.search(null, { sort: { poradi: 'asc' } })).results);
      return { matches: all.map(({ id }) => ({ id, terms: [], score: 0 })), unknown: [] };
    }
    const hits = await Promise.all(terms.map(({ stem }) => this.#hitsOf(pagefind, stem)));
    return { matches: mergeHits(hits), unknown: terms.filter((_, index) => hits[index]?.length === 0) };
  }

  /** Loads what is shown of a page that was found. */
  async page({ id }: Match): Promise<FoundPage> {
    const result = this.#results.get(id);
    if (!result) throw new Error(`no result ${id}`);
    const { url, content, raw_content, meta } = await result.data();
    return { url, title: meta['title'] ?? url, kind: meta['kind'] ?? '', content: raw_content ?? content };
  }

  /** All facets and their values. */
  async facets(): Promise<FacetValues> {
    const pagefind = await this.#load();
    const czech = new Intl.Collator('cs');
    return new Map(
      Object.entries(await pagefind.filters()).map(([key, values]) => [key, Object.keys(values).sort(czech.compare)]),
    );
  }

  /** The pages that have a value of a facet. */
  idsOf(key: string, value: string): Promise<ReadonlySet<string>> {
    const name = `${key}=${value}`;
    const known = this.#idsOfFacet.get(name);
    if (known) return known;
    const ids = this.#load().then(async (pagefind) => {
      const { results } = await pagefind.search(null, { filters: { [key]: value } });
      return new Set(this.#remember(results).map(({ id }) => id));
    });
    this.#idsOfFacet.set(name, ids);
    ids.catch(() => this.#idsOfFacet.delete(name));
    return ids;
  }

  /** The words of the site, the most frequent first; empty when they cannot be loaded, because search works without them. */
  async words(file: string): Promise<readonly string[]> {
    try {
      const response = await fetch(this.#address + file);
      return response.ok ? (await response.text()).split('\n') : [];
    } catch {
      return [];
    }
  }

  /** Pagefind shortens a word that it does not know until something fits, so whether the stem exists is asked first by an exact search. */
  async #hitsOf(pagefind: Pagefind, stem: string): Promise<Hit[]> {
    for (const form of formsOf(stem)) {
      const exact = await pagefind.search(`"${tokenOf(form)}"`);
      if (exact.results.length === 0) continue;
      const ranked = await pagefind.search(tokenOf(form));
      return this.#remember(ranked.results).map(({ id, score }) => ({ id, score }));
    }
    return [];
  }

  #remember(results: readonly PagefindResult[]): readonly PagefindResult[] {
    for (const result of results) this.#results.set(result.id, result);
    return results;
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= this.#import().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #import(): Promise<Pagefind> {
    const address = new URL(`${this.#address}pagefind.js`, location.href).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.init();
    return pagefind;
  }
}

/** A stem and, when it may be a denied word (neuvaří, nepije), the stem without the denial. */
function formsOf(stem: string): readonly string[] {
  return stem.length > 5 && stem.startsWith('ne') ? [stem, stem.slice(2)] : [stem];
}
