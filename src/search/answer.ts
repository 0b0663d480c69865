import { correctionOf } from './correction.ts';
import { stemOf } from './czech.ts';
import type { Found, SearchIndex } from './pagefind-index.ts';
import { termChoices, type Choice, type Term } from './tokens.ts';

/** What was found for a query. */
export interface Answer extends Found {
  readonly terms: readonly Term[];
  /** Words that were replaced, with what stands on the site instead. */
  readonly corrections: readonly Correction[];
}

/** A word that the site does not know and the one that was probably meant. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds what a query asks for: by the words that say what is needed, and only when they find nothing, by those for people near too.
 * Words that the site does not know are replaced by the nearest that it knows, unless exactly those are wanted.
 * In danger, pages that speak of it come higher, and they are the answer when nothing else is.
 */
export async function answerTo(
  query: string,
  isExact: boolean,
  index: Pick<SearchIndex, 'find' | 'words'>,
  danger: readonly Term[] = [],
): Promise<Answer> {
  const [first, ...wider] = termChoices(query).map(({ terms, beside }) => ({ terms, beside: [...beside, ...danger] }));
  // Nothing but punctuation asks for nothing; an empty query asks for all pages.
  if (!first && query !== '') return { matches: [], unknown: [], terms: [], corrections: [] };
  let answer = await answerToChoice(first ?? { terms: [], beside: [] }, isExact, index);
  for (const choice of wider) {
    if (answer.matches.length > 0) break;
    answer = await answerToChoice(choice, isExact, index);
  }
  if (answer.matches.length > 0 || danger.length === 0) return answer;
  return { ...answer, terms: danger, matches: (await index.find(danger)).matches };
}

async function answerToChoice(
  { terms, beside }: Choice,
  isExact: boolean,
  index: Pick<SearchIndex, 'find' | 'words'>,
): Promise<Answer> {
  const found = await index.find(terms, beside);
  if (found.unknown.length === 0) return { ...found, terms, corrections: [] };
  const words = await index.words();
  mustBeWhole(found.unknown, words);
  const corrections = isExact ? [] : correctionsOf(found.unknown, words);
  if (corrections.length === 0) return { ...found, terms, corrections };
  const replacements = new Map(corrections.map(({ from, to }) => [from, to]));
  const mended = terms.map((term) => {
    const word = replacements.get(term.word) ?? term.word;
    return { word, stem: stemOf(word) };
  });
  return { ...(await index.find(mended, beside)), terms: mended, corrections };
}

function correctionsOf(unknown: readonly Term[], words: readonly string[]): readonly Correction[] {
  return unknown.flatMap(({ word }) => {
    const to = correctionOf(word, words);
    return to === undefined ? [] : [{ from: word, to }];
  });
}

/** Pagefind takes a part of the index that it could not load for an empty one; then words of the site seem unknown. */
function mustBeWhole(unknown: readonly Term[], words: readonly string[]): void {
  const missing = new Set(unknown.map(({ stem }) => stem));
  if (words.some((word) => missing.has(stemOf(word)))) throw new Error('A part of the index is missing.');
}
