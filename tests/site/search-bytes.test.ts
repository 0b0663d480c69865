import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brno, vzorkov } from '../support/sites.ts';

const packed = (file: string) => gzipSync(readFileSync(file)).length;

describe.each([vzorkov, brno])('search of $name', ({ directory }) => {
  const scripts = join(directory, '_astro');
  /** The scripts of search that a page loads at once, with those that they import. */
  const scriptsOf = (page: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const follow = (text: string, pattern: RegExp) => {
      for (const [, address = ''] of text.matchAll(pattern)) {
        const file = join(scripts, basename(address));
        if (found.has(file)) continue;
        found.add(file);
        follow(readFileSync(file, 'utf8'), /\b(?:from|import)\s*["']([^"']+\.js)["']/g);
      }
    };
    follow(
      readFileSync(join(directory, page, 'index.html'), 'utf8'),
      /<script type="module" src="([^"]+\/Search[^"]+)"/g,
    );
    return found;
  };
  const weight = (page: string) => [...scriptsOf(page)].reduce((sum, file) => sum + packed(file), 0);

  test('makes a page with a box load little, and the search page not much', () => {
    expect(weight('kontakt')).toBeLessThanOrEqual(2_500);
    expect(weight('hledat')).toBeLessThanOrEqual(12_000);
    expect([...scriptsOf('kontakt')].filter((file) => /\/(combobox|czech)\./.test(file))).toEqual([]);
  });

  test('knows Czech word forms in at most 6 kB', () => {
    const [czech] = readdirSync(scripts).filter((file) => file.startsWith('czech.'));
    expect(packed(join(scripts, czech ?? ''))).toBeLessThanOrEqual(6_000);
  });

  test('has an index in small pieces: what the first query loads stays under 120 kB', () => {
    const index = join(directory, 'pagefind');
    const sizes = (folder: string) =>
      readdirSync(join(index, folder)).map((file) => readFileSync(join(index, folder, file)).length);
    const always = readdirSync(index).filter((file) => /^(pagefind\.js|wasm\.|pagefind\..*meta)/.test(file));
    const base = always.reduce(
      (sum, file) => sum + (file.endsWith('.js') ? packed(join(index, file)) : readFileSync(join(index, file)).length),
      0,
    );
    const average = (numbers: readonly number[]) => numbers.reduce((sum, size) => sum + size, 0) / numbers.length;
    // A query of two words from two pieces, and eight results, all of average size.
    expect(base + 2 * average(sizes('index')) + 8 * average(sizes('fragment'))).toBeLessThanOrEqual(120_000);
    expect(readdirSync(index).filter((file) => file.includes('worker'))).toEqual([]);
  });
});
