import { isFunctionWord, isPersonWord, isPlightWord, stemOf, textsOfWords } from './czech.ts';

/**
 * A stem as it stands in the Pagefind index, which holds nothing but stems. Pagefind looks for words that *begin* with what is asked;
 * the closing letter makes only the whole stem match, and the opening one keeps the stems apart from all else.
 */
export function tokenOf(stem: string): string {
  return `q${stem}q`;
}

/** The stems of a text in their order; numbers written in groups (`541 421 914`, `602 00`) also as one number. */
export function stemsIn(text: string): string[] {
  return [...textsOfWords(text).map(stemOf), ...joinedNumbers(text)];
}

/** What is looked for. */
export interface Choice {
  /** What is needed. */
  readonly terms: readonly Term[];
  /** Who is concerned (bratr, babička) and how (nechci, nemám): pages that say so too come higher. */
  readonly beside: readonly Term[];
}

/**
 * What is asked, as choices from the most telling to the widest: the words that say what is needed, with words for people near and their plight beside
 * them; then all that are not function words. A query of nothing but function words („nemám kam jít“) asks for these. Choices without words are left out.
 */
export function termChoices(query: string): readonly Choice[] {
  const words = wordsOfQuery(query);
  const telling = words.filter((word) => !isFunctionWord(word));
  const needs = telling.filter((word) => !isPersonWord(word));
  const choices = telling.length === 0 ? [words] : [needs, telling];
  return choices
    .filter((choice, index, all) => choice.length > 0 && choice.length !== all[index - 1]?.length)
    .map((choice) => ({
      terms: termsOfWords(choice).slice(0, MOST_TERMS),
      beside: termsOfWords(
        words.filter((word) => !choice.includes(word) && (isPersonWord(word) || isPlightWord(word))),
      ).slice(0, MOST_TERMS),
    }));
}

/** All that a query says, function words too. */
export function termsOf(query: string): readonly Term[] {
  return termsOfWords(wordsOfQuery(query));
}

/** One word of a query and its stem. */
export interface Term {
  readonly word: string;
  readonly stem: string;
}

const MOST_TERMS = 12;
/** Numbers in groups: a phone, a postcode, a code; the first group is what stands before (old Safari cannot look behind). */
const GROUPED = /(^|[^\d+])((?:\+420\s?)?\d{3}\s?\d{3}\s?\d{3}(?!\d)|\d{3}\s\d{2}(?!\d)|\d{3}\s\d{3}(?!\s?\d))/g;

function wordsOfQuery(query: string): readonly string[] {
  return textsOfWords(query.replace(GROUPED, (_, before: string, group: string) => `${before} ${joined(group)} `));
}

/** Different stems, each with the last of the words that have it. */
function termsOfWords(words: readonly string[]): readonly Term[] {
  return [...new Map(words.map((word) => [stemOf(word), { word, stem: stemOf(word) }])).values()];
}

function joinedNumbers(text: string): string[] {
  return [...text.matchAll(GROUPED)].map(([, , group = '']) => joined(group));
}

function joined(group: string): string {
  return group.replace(/^\+420/, '').replace(/\s/g, '');
}
