import type { Facet, Facets } from '../domain/narrowing.ts';
import { mergeHits, type Hit, type Match } from './merge.ts';
import { tokenOf, type Term } from './tokens.ts';

/** A page that was found, as it is shown. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** The text of the page. */
  readonly content: string;
}

/** What was found: pages in order, and the terms that stand nowhere on the site. */
export interface Found {
  readonly matches: readonly Match[];
  readonly unknown: readonly Term[];
}

/** The facets of the site; their values are in the order of the Czech alphabet, and pages are told by their numbers. */
export interface PageFacets {
  readonly facets: Facets<string>;
  /** The numbers of the pages by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The part of Pagefind's interface that is used (Pagefind 1.6, `pagefind.js`). */
interface PagefindModule {
  createInstance(options: PagefindOptions): Pagefind;
}

interface PagefindOptions {
  readonly noWorker: boolean;
  readonly ranking: { readonly pageLength: number };
  /** What tells one state of the index from another in the address of its first file; without it, Pagefind takes the time. */
  readonly metaCacheTag?: string;
}

interface Pagefind {
  search(query: string | null, options?: SearchOptions): Promise<{ readonly results: readonly PagefindResult[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

interface SearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

const WORDS_FILE = 'slova.txt';

/** Where on a page a word stands says what the page is about, not how long the page is; the length only parts those that are even. */
const RANKING = { pageLength: 0.01 };

/** The search index of the site in the browser. Every method rejects when the index cannot be loaded; the next call tries again. */
export class SearchIndex {
  readonly #address: string;
  readonly #results = new Map<string, PagefindResult>();
  #module: Promise<PagefindModule> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #facets: Promise<PageFacets> | undefined;
  #words: Promise<readonly string[]> | undefined;
  #attempts = 0;
  #hasFailed = false;
  #total: number | undefined;

  /** The address of the folder of the index, ending with `/`. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Finds the pages that hold the terms, higher those with the ones beside too; without terms, all pages, as their addresses follow one another. */
  async find(terms: readonly Term[], beside: readonly Term[] = []): Promise<Found> {
    if (terms.length === 0) {
      const all = await this.#search(null);
      return { matches: all.map(({ id }) => ({ id, terms: [], score: 0 })), unknown: [] };
    }
    this.#total ??= (await this.#search(null)).length;
    const hitsOf = (words: readonly Term[]) => Promise.all(words.map(({ stem }) => this.#hitsOf(stem)));
    const needs = await hitsOf(terms);
    const matches = mergeHits({ needs, beside: await hitsOf(beside), pages: this.#total });
    return { matches, unknown: terms.filter((_, index) => needs[index]?.length === 0) };
  }

  /** Loads what is shown of a page that was found. */
  async page({ id }: Match): Promise<FoundPage> {
    const result = this.#results.get(id);
    if (!result) throw new Error(`no result ${id}`);
    const { url, content, meta } = await result.data();
    return { url, title: meta['title'] ?? url, kind: meta['kind'] ?? '', content };
  }

  /** All facets, their values, and which of them each page has. */
  facets(): Promise<PageFacets> {
    this.#facets ??= this.#loadFacets().catch((error: unknown) => {
      this.#facets = undefined;
      throw error;
    });
    return this.#facets;
  }

  /** The words of the site, the most frequent first; empty when there is no file of them, because search works without it. */
  words(): Promise<readonly string[]> {
    this.#words ??= fetch(this.#address + WORDS_FILE)
      .then(async (response) => (response.ok ? (await response.text()).split('\n') : []))
      .catch((error: unknown) => {
        this.#words = undefined;
        throw error;
      });
    return this.#words;
  }

  /** By an instance of its own: one that has loaded filters counts them in every search, which is many times slower on 5,000 services. */
  async #loadFacets(): Promise<PageFacets> {
    const pagefind = await this.#instance();
    const czech = new Intl.Collator('cs');
    const numbers = new Map<string, number>();
    const numberOf = (id: string) => numbers.get(id) ?? numbers.set(id, numbers.size).size - 1;
    const facets: Record<string, Facet> = {};
    for (const [key, counts] of Object.entries(await pagefind.filters())) {
      const values = Object.keys(counts).sort(czech.compare);
      const of: number[][] = [];
      for (const [index, value] of values.entries()) {
        const { results } = await pagefind.search(null, { filters: { [key]: value } });
        for (const { id } of results) (of[numberOf(id)] ??= []).push(index);
      }
      facets[key] = { values: values.map((value) => [value, value]), of };
    }
    return { facets, numbers };
  }

  /** Pagefind shortens a word that it does not know until something fits, so whether the stem exists is asked first by an exact search. */
  async #hitsOf(stem: string): Promise<readonly Hit[]> {
    for (const form of formsOf(stem)) {
      const exact = await this.#search(`"${tokenOf(form)}"`);
      if (exact.length > 0) return this.#search(tokenOf(form));
    }
    return [];
  }

  async #search(query: string | null): Promise<readonly PagefindResult[]> {
    const pagefind = await this.#load();
    try {
      const { results } = await pagefind.search(query);
      for (const result of results) this.#results.set(result.id, result);
      return results;
    } catch (error) {
      // What has failed stays broken in Pagefind; the next search starts with a new one.
      this.#pagefind = undefined;
      this.#hasFailed = true;
      throw error;
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= this.#instance().catch((error: unknown) => {
      this.#pagefind = undefined;
      this.#hasFailed = true;
      throw error;
    });
    return this.#pagefind;
  }

  /**
   * Without a worker: measured several times faster on 6,000 pages, because results need not be copied, and 12 kB less to load.
   * It asks for the state of the index that is as old as the page, so that a browser without a network takes it from the files that it keeps;
   * after a failure, for the newest.
   */
  async #instance(): Promise<Pagefind> {
    this.#module ??= this.#import().catch((error: unknown) => {
      this.#module = undefined;
      throw error;
    });
    const tag = this.#hasFailed ? {} : { metaCacheTag: String(Date.parse(document.lastModified)) };
    return (await this.#module).createInstance({ noWorker: true, ranking: RANKING, ...tag });
  }

  /** A browser remembers a script that it could not read, so another try asks for it by another address. */
  async #import(): Promise<PagefindModule> {
    const again = this.#attempts++ === 0 ? '' : `?${this.#attempts}`;
    const address = new URL(`${this.#address}pagefind.js${again}`, location.href).href;
    return (await import(/* @vite-ignore */ address)) as PagefindModule;
  }
}

/** A stem and, when it may be a denied word (neuvaří, nepije), the stem without the denial. */
function formsOf(stem: string): readonly string[] {
  return stem.length > 5 && stem.startsWith('ne') ? [stem, stem.slice(2)] : [stem];
}
