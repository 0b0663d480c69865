import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../support/pages.ts';
import { brno, vzorkov } from '../support/sites.ts';

/**
 * What browsers of 2021 do not know and would throw away, with all that stands in it: Chrome 95 is the last one for Android 5. Left
 * out are things without which a page is only plainer (`:has()`, `text-wrap`, `translate`).
 */
const UNKNOWN_IN_2021 = [
  ['cascade layers', /@layer|revert-layer/],
  ['nested rules', /[{};]&|&[ .:#[>]/],
  ['ranges in questions about the window', /\((?:width|height)\s*[<>=]/],
  ['a bare not in questions about the window', /@media not \(|(?:and|,) ?not \(/],
  ['container queries', /@container/],
  ['two colours at once', /:light-dark\(/],
] as const;

test.each([vzorkov, brno])('no stylesheet of $name loses its rules in a browser of 2021', (site) => {
  const sheets = filesOf(site).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(10);
  const wrong = sheets.flatMap((name) => {
    const css = readFileSync(join(site.directory, name), 'utf8');
    return UNKNOWN_IN_2021.filter(([, pattern]) => pattern.test(css)).map(([what]) => `${name}: ${what}`);
  });
  expect(wrong).toEqual([]);
});
