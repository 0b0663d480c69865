import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/loading/content-folder.ts';
import type { Records } from '../../src/schemas/kinds.ts';
import { filesOf, pagesOf, visibleTextOf, type FinishedPage } from '../support/pages.ts';
import { brno, vzorkov } from '../support/sites.ts';

describe.each([vzorkov, brno])('$name', (site) => {
  let records: Records;
  let pages: readonly FinishedPage[] = [];
  beforeAll(async () => {
    records = (await loadFolder(resolve(site.env['CONTENT_DIR'] ?? ''), site.basePath)).records;
    pages = pagesOf(site);
  });
  const editorialOf = (key: 'toVerify' | 'alternateNames') =>
    Object.values(records).flatMap((list) =>
      (list as readonly object[]).flatMap((record) =>
        key in record ? (record as Record<typeof key, readonly string[]>)[key] : [],
      ),
    );

  test('publishes no note of what is still to be verified', () => {
    const notes = editorialOf('toVerify');
    expect(notes.length).toBeGreaterThan(0);
    const published = filesOf(site)
      .filter((file) => /\.(html|json|csv|xml|txt|js|ics)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(site.directory, file), 'utf8');
        return notes.filter((note) => text.includes(note)).map((note) => `${file}: ${note}`);
      });
    expect(published).toEqual([]);
  });

  test('shows no blunt word that is only there to be searched for', () => {
    const blunt = ['bezďák', 'feťák', 'důchoďák', 'houmlesák', 'smažk', 'blázin', 'mrzák', 'cikán', 'alkáč', 'ožral'];
    const shown = pages.flatMap((page) => {
      const text = visibleTextOf(page).toLocaleLowerCase('cs');
      return blunt.filter((word) => text.includes(word)).map((word) => `${page.address}: ${word}`);
    });
    expect(shown).toEqual([]);
  });

  test('hides words that are there only to be searched for', () => {
    const words = pages.flatMap(({ root }) => root.querySelectorAll('[data-search-words]'));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((element) => element.getAttribute('hidden') === undefined)).toEqual([]);
  });

  test('names nobody who verified anything', () => {
    const roles = records.service.flatMap(({ assured }) => assured?.role ?? []);
    const text = pages.map(visibleTextOf).join('\n');
    expect(roles.filter((role) => text.includes(role))).toEqual([]);
  });

  test('gives no address of a service that keeps it to itself', () => {
    const confidential = records.service.filter(({ isAddressConfidential }) => isAddressConfidential);
    for (const { id } of confidential) {
      const page = pages.find(({ file }) => file === `sluzby/${id}/index.html`);
      expect(page?.html, id).toBeDefined();
      expect(page?.html, id).not.toMatch(/PostalAddress|GeoCoordinates|mapy\.|geo:/);
    }
  });
});

test('nothing in the invented city says Brno', () => {
  const wrong = filesOf(vzorkov)
    .filter((file) => /\.(html|json|csv|xml|txt|js|css|svg|webmanifest)$/.test(file))
    .filter((file) => /(?<![a-z])brn(o|a|u|ě|em|ensk)/i.test(readFileSync(join(vzorkov.directory, file), 'utf8')));
  expect(wrong).toEqual([]);
});
