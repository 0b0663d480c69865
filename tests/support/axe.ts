import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Above the law: contrast of 7:1 (WCAG 1.4.6), and the size of targets, which axe leaves off by itself.
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe has against a page as it stands, one line for each place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  // `evaluate` goes round the content security policy of the page; a script element would not.
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options) as Promise<AxeResults>,
    OPTIONS,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
