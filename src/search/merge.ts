/** One page found for one term. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** A page found for a whole query. */
export interface Match {
  readonly id: string;
  /** Which terms the page holds, by their position in the query. */
  readonly terms: readonly number[];
  readonly score: number;
}

/** What was found for each term of a query. */
export interface Hits {
  /** For each term that says what is needed, in their order. */
  readonly needs: readonly (readonly Hit[])[];
  /** For each word that only says who is concerned and how: it puts no page among those found, but higher, and counts half. */
  readonly beside: readonly (readonly Hit[])[];
  /** How many pages there are. */
  readonly pages: number;
}

/**
 * Joins what was found for each term: pages that hold more of the terms come first, then those with the higher score.
 * Pages that hold less than half of the terms that stand on the site are left out; so are those that hold no more than half of all that is
 * asked, and that only in passing: the weather is mentioned somewhere, and still nothing here answers „předpověď počasí“.
 */
export function mergeHits({ needs, beside, pages }: Hits): Match[] {
  const found = new Map<string, { terms: number[]; score: number; isTold: boolean }>();
  needs.forEach((hits, term) => {
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score } of hits) {
      const match = found.get(id) ?? { terms: [], score: 0, isTold: false };
      match.terms.push(term);
      match.score += (score / best) * rarity(hits.length);
      match.isTold ||= isTelling(score, hits.length, pages);
      found.set(id, match);
    }
  });
  for (const hits of beside) {
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score } of hits) {
      const match = found.get(id);
      if (match) match.score += ((score / best) * rarity(hits.length)) / 2;
    }
  }
  const known = needs.filter((hits) => hits.length > 0).length;
  return [...found]
    .filter(([, { terms, isTold }]) => terms.length * 2 >= known && (isTold || terms.length * 2 > needs.length))
    .map(([id, { terms, score }]) => ({ id, terms, score }))
    .sort((a, b) => b.terms.length - a.terms.length || b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** How telling a term is: one that stands on few pages says more than one that stands on many. */
function rarity(pages: number): number {
  return Math.log(1 + 1000 / pages);
}

/**
 * Whether a score says that the term stands in the title, among the everyday words or in the head of a page. A score of Pagefind 1.6 is that of
 * BM25, and the length of a page is made to count almost nothing; so, without the part for the rarity of a term, it tells the weight of the place:
 * 1.7 for words in passing, 2.1 for the head of an old page, 2.8 for that of any other, 3.6 and more for everyday words and titles (measured).
 */
function isTelling(score: number, hits: number, pages: number): boolean {
  return score >= 2 * Math.log(1 + (pages - hits + 0.5) / (hits + 0.5));
}
