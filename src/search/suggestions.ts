import { fold, wordsOf } from './czech.ts';

/** What is offered while a reader types: a title, what it is, and its address. */
export type Suggestion = readonly [title: string, kind: string, address: string];

const MOST = 7;

/** The suggestions in which every typed word begins some word of the title; titles that begin with what is typed come first. */
export function suggestionsFor(typed: string, all: readonly Suggestion[]): Suggestion[] {
  const beginnings = wordsOf(fold(typed)).map(({ text }) => text);
  if (beginnings.join('').length < 2) return [];
  const fitting = all.filter(([title]) => {
    const words = wordsOf(fold(title)).map(({ text }) => text);
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  const first = fold(typed).trim();
  const isFirst = ([title]: Suggestion) => (fold(title).startsWith(first) ? 0 : 1);
  return fitting.sort((a, b) => isFirst(a) - isFirst(b)).slice(0, MOST);
}
