import { expect, test } from 'vitest';
import { askPage, graded, overall, percent, queriesOf, type Grade } from '../search/quality.ts';
import { brno } from '../support/sites.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough(brno);
const MINUTES = 60_000;

test('real questions find the right page among the first three', { timeout: 3 * MINUTES }, async () => {
  const grades = await gradesOf('queries');
  expect(percent(overall(grades))).toBeGreaterThanOrEqual(98);
  expect(grades.filter((grade) => percent(grade) < 95)).toEqual([]);
  expect(grades.find(({ kind }) => kind === 'absent')).toMatchObject({ asked: 46, good: 46 });
});

test('so do questions that were never used to tune it', { timeout: 3 * MINUTES }, async () => {
  expect(percent(overall(await gradesOf('held-out')))).toBeGreaterThanOrEqual(95);
});

/** Asks all queries of a file on the search page and prints how many were answered well, by kind. */
async function gradesOf(name: 'queries' | 'held-out'): Promise<readonly Grade[]> {
  const page = await walk.open('hledat/');
  const grades = await graded(queriesOf(name), (query) => askPage(page, query));
  await page.context().close();
  const rows = [...grades, overall(grades)].map(({ kind, good, asked }) => `  ${kind.padEnd(10)} ${good} / ${asked}`);
  console.log([`${name}.tsv`, ...rows].join('\n'));
  return grades;
}
