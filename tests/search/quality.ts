import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A query of `queries.tsv` or `held-out.tsv`. */
export interface Query {
  readonly kind: string;
  readonly text: string;
  /** What one of the first three results must say; nothing when no page may be found. */
  readonly expected: RegExp | undefined;
}

/** A result as the reader sees it. */
export interface ShownResult {
  readonly title: string;
  readonly address: string;
  readonly excerpt: string;
}

/** How many queries of one kind were answered well. */
export interface Grade {
  readonly kind: string;
  readonly asked: number;
  readonly good: number;
}

/** How many of the first results are judged. */
const JUDGED = 3;

/** The queries of a file in `tests/search`; its head says how they are written. */
export function queriesOf(name: 'queries' | 'held-out'): readonly Query[] {
  const lines = readFileSync(`tests/search/${name}.tsv`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', text = '', pattern = ''] = line.split('\t');
      return { kind, text, expected: pattern === '-' ? undefined : new RegExp(pattern, 'iu') };
    });
}

/** Whether the title, the address or the excerpt of one of the first three results is as expected; or nothing is found where nothing is. */
export function isAnswered({ expected }: Query, results: readonly ShownResult[]): boolean {
  if (!expected) return results.length === 0;
  return results
    .slice(0, JUDGED)
    .some(({ title, address, excerpt }) => [title, address, excerpt].some((text) => expected.test(text)));
}

/** Asks every query and counts by kind how many were answered well. */
export async function graded(
  queries: readonly Query[],
  ask: (query: string) => Promise<readonly ShownResult[]>,
): Promise<readonly Grade[]> {
  const grades = new Map<string, { kind: string; asked: number; good: number }>();
  for (const query of queries) {
    const grade = grades.get(query.kind) ?? { kind: query.kind, asked: 0, good: 0 };
    grade.asked++;
    if (isAnswered(query, await ask(query.text))) grade.good++;
    grades.set(query.kind, grade);
  }
  return [...grades.values()];
}

/** All kinds together, without the queries that have no answer. */
export function overall(grades: readonly Grade[]): Grade {
  return grades
    .filter(({ kind }) => kind !== 'absent')
    .reduce((sum, { asked, good }) => ({ kind: sum.kind, asked: sum.asked + asked, good: sum.good + good }), {
      kind: 'together',
      asked: 0,
      good: 0,
    });
}

/** The part that was answered well, in percent. */
export function percent({ asked, good }: Grade): number {
  return (100 * good) / asked;
}

/** Asks the search page, which is open, through its address, and reads what it shows first. */
export async function askPage(page: Page, query: string): Promise<readonly ShownResult[]> {
  return page.evaluate(
    async ([query, judged]) => {
      const status = () => document.querySelector('#stav')?.textContent ?? '';
      const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
      // The hash is changed first, so that asking the same twice asks anew.
      location.hash = '';
      while (input?.value !== '' || status() !== '') await new Promise((resolve) => setTimeout(resolve, 2));
      location.hash = `#q=${encodeURIComponent(query)}`;
      while (input.value === '' || status() === '' || status() === 'Hledám…')
        await new Promise((resolve) => setTimeout(resolve, 2));
      return [...document.querySelectorAll('#vysledky > li')].slice(0, judged).map((item) => ({
        title: item.querySelector('a')?.textContent ?? '',
        address:
          item
            .querySelector('a')
            ?.getAttribute('href')
            ?.replace(/#?:~:text=.*$/, '') ?? '',
        excerpt: item.querySelector('p:last-child')?.textContent ?? '',
      }));
    },
    [query, JUDGED] as const,
  );
}
