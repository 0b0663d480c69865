import { isFunctionWord, isPersonWord, stemOf, wordsOf } from './czech.ts';

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

/**
 * What is asked, as choices from the most telling to the widest, each a list of different stems: the words that say what is needed;
 * those and words for people near (bratr, babička); all words with the function words. Choices without words are left out.
 */
export function termChoices(query: string): Term[][] {
  const words = wordsOf(query.replace(GROUPED, (group) => ` ${joined(group)} `)).map(({ text }) => text);
  const telling = words.filter((word) => !isFunctionWord(word));
  const needs = telling.filter((word) => !isPersonWord(word));
  const choices = [needs, telling, words].filter(
    (choice, index, all) => choice.length > 0 && choice.length !== all[index - 1]?.length,
  );
  return choices.map((choice) => {
    const terms = new Map(choice.map((word) => [stemOf(word), { word, stem: stemOf(word) }]));
    return [...terms.values()].slice(0, MOST_TERMS);
  });
}

/** One word of a query and its stem. */
export interface Term {
  readonly word: string;
  readonly stem: string;
}

const MOST_TERMS = 12;
const GROUPED =
  /(?<![\d+])(?:\+420\s?)?\d{3}\s?\d{3}\s?\d{3}(?!\d)|(?<!\d)\d{3}\s\d{2}(?!\d)|(?<!\d)\d{3}\s\d{3}(?!\s?\d)/g;

function joinedNumbers(text: string): string[] {
  return (text.match(GROUPED) ?? []).map(joined);
}

function joined(group: string): string {
  return group.replace(/^\+420/, '').replace(/\s/g, '');
}
