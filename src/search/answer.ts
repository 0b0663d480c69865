import { correctionOf } from './correction.ts';
import type { Found, SearchIndex } from './pagefind-index.ts';
import { stemOf } from './czech.ts';
import { termChoices, type Term } from './tokens.ts';

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

const WORDS_FILE = 'slova.txt';

/**
 * Finds what a query asks for: by the words that say what is needed, and only when they find nothing, by the others too.
 * Words that the site does not know are replaced by the nearest that it knows, unless exactly those are wanted.
 */
export async function answerTo(query: string, isExact: boolean, index: SearchIndex): Promise<Answer> {
  const [first = [], ...wider] = termChoices(query);
  let answer = await answerToTerms(first, isExact, index);
  for (const terms of wider) {
    if (answer.matches.length > 0) break;
    answer = await answerToTerms(terms, isExact, index);
  }
  return answer;
}

async function answerToTerms(terms: readonly Term[], isExact: boolean, index: SearchIndex): Promise<Answer> {
  const found = await index.find(terms);
  if (found.unknown.length === 0 || isExact) return { ...found, terms, corrections: [] };
  const words = await index.words(WORDS_FILE);
  const corrections = found.unknown.flatMap(({ word }) => {
    const to = correctionOf(word, words);
    return to === undefined ? [] : [{ from: word, to }];
  });
  if (corrections.length === 0) return { ...found, terms, corrections };
  const replacements = new Map(corrections.map(({ from, to }) => [from, to]));
  const mended = terms.map((term) => {
    const word = replacements.get(term.word) ?? term.word;
    return { word, stem: stemOf(word) };
  });
  return { ...(await index.find(mended)), terms: mended, corrections };
}
