import { askPage, graded, overall, percent, queriesOf, type Grade } from '../search/quality.ts';
import { launch } from '../support/chromium.ts';
import { brnoSite } from './bench-site.ts';
import { countingServer } from './counting-server.ts';
import type { Figure } from './figure.ts';
import { askStock, indexWithStock } from './stock-index.ts';

/** Asks real questions of this search and of stock Pagefind on the same pages, and prints both side by side. */
export async function measure(): Promise<readonly Figure[]> {
  const directory = await brnoSite();
  await indexWithStock(directory);
  const server = await countingServer(directory);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${server.home}hledat/`);
  const both = async (name: 'queries' | 'held-out') => {
    const queries = queriesOf(name);
    const ours = await graded(queries, (query) => askPage(page, query));
    const stock = await graded(queries, (query) => askStock(page, query));
    console.log(sideBySide(name, ours, stock));
    return ours;
  };
  const dev = await both('queries');
  const heldOut = await both('held-out');
  await browser.close();
  await server.close();
  return [
    { name: 'queries.tsv, first three', value: percent(overall(dev)), unit: '%', limit: { least: 97 } },
    { name: 'queries.tsv, weakest kind', value: Math.min(...dev.map(percent)), unit: '%', limit: { least: 93 } },
    { name: 'queries.tsv, absent words answered', value: answeredAbsent(dev), unit: 'of 31', limit: { most: 0 } },
    { name: 'held-out.tsv, first three', value: percent(overall(heldOut)), unit: '%', limit: { least: 95 } },
    { name: 'held-out.tsv, absent words answered', value: answeredAbsent(heldOut), unit: 'of 16' },
  ];
}

function answeredAbsent(grades: readonly Grade[]): number {
  return grades.filter(({ kind }) => kind === 'absent').reduce((sum, { asked, good }) => sum + asked - good, 0);
}

function sideBySide(name: string, ours: readonly Grade[], stock: readonly Grade[]): string {
  const line = (cells: readonly string[]) => `  ${cells.map((cell) => cell.padEnd(12)).join('')}`.trimEnd();
  const cell = (grade: Grade | undefined) => (grade ? `${grade.good} / ${grade.asked}` : '');
  const rows = [...ours, overall(ours)].map((grade) => {
    const other = [...stock, overall(stock)].find(({ kind }) => kind === grade.kind);
    return line([grade.kind, cell(grade), cell(other)]);
  });
  return [line([`${name}`, 'ours', 'stock']), ...rows].join('\n');
}
