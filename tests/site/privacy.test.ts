import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/loading/content-folder.ts';
import type { Records } from '../../src/schemas/kinds.ts';
import { filesOf, isRedirect, isSensitive, pagesOf, visibleTextOf, type FinishedPage } from '../support/pages.ts';
import { brno, lenient, vzorkov, type BuiltSite } from '../support/sites.ts';

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

  test('keeps no word and no mark that was there only to be searched for', () => {
    expect(pages.filter(({ html }) => html.includes('data-search-')).map(({ file }) => file)).toEqual([]);
  });

  test('names nobody who verified anything', () => {
    const roles = records.service.flatMap(({ assured }) => assured?.role ?? []);
    const text = pages.map(visibleTextOf).join('\n');
    expect(roles.filter((role) => text.includes(role))).toEqual([]);
  });

  test('has a quick way out on every page that could endanger its reader, and its title tells only the kind', () => {
    const flagged = (kind: 'serviceType' | 'targetGroup' | 'lifeSituation') =>
      new Set(records[kind].filter((record) => record.isSensitive).map(({ id }) => id));
    const types = flagged('serviceType');
    const groups = flagged('targetGroup');
    const services = records.service.filter(
      ({ serviceType, targetGroups, isAddressConfidential }) =>
        isAddressConfidential || types.has(serviceType ?? '') || targetGroups.some((id) => groups.has(id)),
    );
    const expected = [
      'bezpecne-prohlizeni',
      'krizove-linky',
      ...services.map(({ id }) => `sluzby/${id}`),
      ...[...types].map((id) => `sluzby/druh/${id}`),
      ...[...groups].map((id) => `sluzby/pro/${id}`),
      ...[...flagged('lifeSituation')].map((id) => `sluzby/situace/${id}`),
    ].map((path) => `${path}/index.html`);
    const sensitive = pages.filter(isSensitive);
    expect(sensitive.map(({ file }) => file)).toEqual(expected.sort());
    const titles = new Set(sensitive.map(({ root }) => root.querySelector('title')?.textContent.split(/\s–/)[0]));
    expect([...titles].sort()).toEqual(['Cílová skupina', 'Druh služby', 'Služba', 'Stránka', 'Životní situace']);
    const exits = sensitive.map(({ root }) => root.querySelector('[data-quick-exit] a')?.getAttribute('href'));
    expect(new Set(exits)).toEqual(new Set(records.site.map(({ quickExit }) => quickExit)));
  });

  test('has numbers to call on every page', () => {
    const silent = pages.filter(
      (page) => !isRedirect(page) && page.root.querySelectorAll('body > .crisis a[href^="tel:"]').length === 0,
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
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

describe('a confidential address written into a record', () => {
  test('is in no byte of the site', () => {
    // The fixture's street, as it is written and as search would keep it.
    expect(filesWith(lenient, /zapov[eě]z/iu)).toEqual([]);
  });

  test('would be found in pages, data and the index of search, as the name of another service is', () => {
    const found = filesWith(lenient, /nocl[eé]h[aá]rn/iu).map((file) => file.replace(/^.*\.|\?.*$/g, ''));
    expect([...new Set(found)]).toEqual(expect.arrayContaining(['html', 'json', 'csv', 'pf_fragment']));
  });
});

/** The files with a text in their bytes; packed ones are unpacked first. */
function filesWith(site: BuiltSite, text: RegExp): readonly string[] {
  return filesOf(site).filter((file) => {
    const bytes = readFileSync(join(site.directory, file));
    return text.test((bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'));
  });
}

test('nothing in the invented city says Brno', () => {
  const wrong = filesOf(vzorkov)
    .filter((file) => /\.(html|json|csv|xml|txt|js|css|svg|webmanifest)$/.test(file))
    .filter((file) => /(?<![a-z])brn(o|a|u|ě|em|ensk)/i.test(readFileSync(join(vzorkov.directory, file), 'utf8')));
  expect(wrong).toEqual([]);
});
