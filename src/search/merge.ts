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

/**
 * Joins what was found for each term: pages that hold more of the terms come first, then those with the higher score.
 * Pages that hold less than half of the terms that stand on the site are left out.
 */
export function mergeHits(hitsByTerm: readonly (readonly Hit[])[]): Match[] {
  const found = new Map<string, { terms: number[]; score: number }>();
  hitsByTerm.forEach((hits, term) => {
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score } of hits) {
      const match = found.get(id) ?? { terms: [], score: 0 };
      match.terms.push(term);
      match.score += (score / best) * rarity(hits.length);
      found.set(id, match);
    }
  });
  const known = hitsByTerm.filter((hits) => hits.length > 0).length;
  return [...found]
    .map(([id, match]) => ({ id, ...match }))
    .filter(({ terms }) => terms.length * 2 >= known)
    .sort((a, b) => b.terms.length - a.terms.length || b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** How telling a term is: one that stands on few pages says more than one that stands on many. */
function rarity(pages: number): number {
  return Math.log(1 + 1000 / pages);
}
