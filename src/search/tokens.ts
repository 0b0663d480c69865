import { isFunctionWord, stemOf, wordsOf } from './czech.ts';

/**
 * How words are written into the Pagefind index: their stems between two letters `q`. Pagefind looks for words that *begin* with what is asked;
 * the closing `q` makes only the whole stem match, and the opening one keeps the stems apart from the original words of the page.
 */

/** The word after which, in the content of a page, the stems begin. */
export const STEMS_MARK = 'qqqq';

/** A stem as it stands in the index. */
export function tokenOf(stem: string): string {
  return `q${stem}q`;
}

/** The stems of a text in their order; numbers written in groups (`541 421 914`, `602 00`) also as one number. */
export function stemsIn(text: string): string[] {
  return [...wordsOf(text).map(({ text: word }) => stemOf(word)), ...joinedNumbers(text)];
}

/** What is asked: the stems of the words that mean something, each once; function words only when there is nothing else. */
export function termsOf(query: string): Term[] {
  const withJoined = query.replace(GROUPED, (group) => group.replace(/\s/g, ''));
  const words = wordsOf(withJoined).map(({ text }) => text);
  const telling = words.filter((word) => !isFunctionWord(word));
  const used = telling.length > 0 ? telling : words;
  const terms = new Map(used.map((word) => [stemOf(word), { word, stem: stemOf(word) }]));
  return [...terms.values()].slice(0, MOST_TERMS);
}

/** One word of a query and its stem. */
export interface Term {
  readonly word: string;
  readonly stem: string;
}

const MOST_TERMS = 12;
const GROUPED = /(?<!\d)(?:\+420\s?)?\d{3}\s\d{3}\s\d{3}(?!\d)|(?<!\d)\d{3}\s\d{2}(?!\d)|(?<!\d)\d{3}\s\d{3}(?!\s?\d)/g;

function joinedNumbers(text: string): string[] {
  return (text.match(GROUPED) ?? []).map((group) => group.replace(/^\+420|\D/g, ''));
}
