import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/loading/content-folder.ts';
import type { Records } from '../../src/schemas/kinds.ts';
import { attributesOf, filesOf, isRedirect, pagesOf, visibleTextOf, type FinishedPage } from '../support/pages.ts';
import { brno, lenient, vzorkov, vzorkovAgain } from '../support/sites.ts';

describe.each([vzorkov, brno])('$name', (site) => {
  let pages: readonly FinishedPage[] = [];
  let records: Records;
  const read = (file: string) => readFileSync(join(site.directory, file), 'utf8');
  beforeAll(async () => {
    pages = pagesOf(site);
    records = (await loadFolder(resolve(site.env['CONTENT_DIR'] ?? ''), site.basePath)).records;
  });

  test('has the addresses that were promised', () => {
    const files = filesOf(site);
    const promised = [
      'index.html',
      ...['sluzby', 'poskytovatele', 'plany', 'pracovni-skupiny', 'organy', 'projekty', 'proces', 'kalendar'].map(
        index,
      ),
      ...[
        'hledat',
        'muj-seznam',
        'bezpecne-prohlizeni',
        'sluzby/mapa',
        'data',
        'slovnicek',
        'pristupnost',
        'soukromi',
        'o-webu',
        'kontakt',
        'krizove-linky',
      ].map(index),
      '404.html',
      'robots.txt',
      'favicon.svg',
      ...records.service.map(({ id }) => index(`sluzby/${id}`)),
      ...records.serviceType.map(({ id }) => index(`sluzby/druh/${id}`)),
      ...records.targetGroup.map(({ id }) => index(`sluzby/pro/${id}`)),
      ...records.lifeSituation.map(({ id }) => index(`sluzby/situace/${id}`)),
      ...records.district.map(({ id }) => index(`sluzby/cast/${id}`)),
      ...records.organization.map(({ id }) => index(`poskytovatele/${id}`)),
      ...records.plan.map(({ id }) => index(`plany/${id}`)),
      ...records.chapter.flatMap(({ id, priorities }) =>
        priorities.map((priority) => index(`plany/${id.split('/')[0]}/${priority.id}`)),
      ),
      ...records.workingGroup.map(({ id }) => index(`pracovni-skupiny/${id}`)),
      ...records.project.map(({ id }) => index(`projekty/${id}`)),
    ];
    expect(promised.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('has an anchor for every body, event, term and measure', () => {
    const anchorsOf = (file: string) => {
      const page = pages.find((other) => other.file === file);
      return new Set(page ? attributesOf(page, 'id') : []);
    };
    const lost = (file: string, ids: readonly string[]) => {
      const anchors = anchorsOf(file);
      return ids.filter((id) => !anchors.has(id)).map((id) => `${file}#${id}`);
    };
    expect([
      ...lost(
        index('organy'),
        records.body.map(({ id }) => id),
      ),
      ...lost(
        index('proces'),
        records.event.map(({ id }) => id),
      ),
      ...lost(
        index('slovnicek'),
        records.term.map(({ id }) => id),
      ),
      ...records.chapter.flatMap(({ id, priorities }) =>
        priorities.flatMap((priority) =>
          lost(
            index(`plany/${id.split('/')[0]}/${priority.id}`),
            priority.measures.map((measure) => measure.id),
          ),
        ),
      ),
    ]).toEqual([]);
  });

  test('leads from every old address to the new one, without script', () => {
    const moved = [
      ...records.service.flatMap(({ id, formerIds }) => formerIds.map((old) => [`sluzby/${old}`, `sluzby/${id}`])),
      ...records.organization.flatMap(({ id, formerIds }) =>
        formerIds.map((old) => [`poskytovatele/${old}`, `poskytovatele/${id}`]),
      ),
      ...records.targetGroup.flatMap(({ id, formerIds }) =>
        formerIds.map((old) => [`sluzby/pro/${old}`, `sluzby/pro/${id}`]),
      ),
      ...records.plan.flatMap(({ id, formerIds }) => formerIds.map((old) => [`plany/${old}`, `plany/${id}`])),
    ];
    if (site === vzorkov) expect(moved.length).toBeGreaterThan(0);
    for (const [from = '', to = ''] of moved) {
      const page = pages.find(({ file }) => file === index(from));
      const address = `${site.basePath}${to}/`;
      expect(page?.root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content'), from).toBe(
        `0; url=${address}`,
      );
      expect(page?.root.querySelector('a')?.getAttribute('href'), from).toBe(address);
    }
  });

  test('lists on the sitemap every page that is to be found, and no other', () => {
    const addresses = filesOf(site)
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? ''));
    const expected = pages
      .filter((page) => !isRedirect(page) && page.file !== '404.html')
      .map(({ address }) => site.siteUrl + address);
    expect(addresses.toSorted()).toEqual(expected.toSorted());
    expect(read('sitemap-index.xml')).toContain(`<loc>${site.siteUrl}${site.basePath}sitemap-0.xml</loc>`);
  });

  test('lets robots in and shows them the sitemap', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${site.siteUrl}${site.basePath}sitemap-index.xml`);
    expect(read('robots.txt')).not.toMatch(/^Disallow: \/./m);
  });

  test('offers a way on where there is nothing', () => {
    const page = pages.find(({ file }) => file === '404.html');
    expect(page?.root.querySelector('form[role="search"]')).not.toBeNull();
    expect(page?.root.querySelectorAll('main a').length).toBeGreaterThan(5);
    expect(
      page && attributesOf(page, 'href').filter((href) => href.startsWith('/') && !href.startsWith(site.basePath)),
    ).toEqual([]);
  });

  test('has a search index in Czech, and words from which typing errors are mended', () => {
    const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['cs']);
    expect(entry.languages['cs']?.page_count).toBeGreaterThan(pages.length / 2);
    expect(read('pagefind/slova.txt').split('\n').length).toBeGreaterThan(100);
    expect(filesOf(site).filter((file) => /pagefind-(ui|modular|component|highlight)/.test(file))).toEqual([]);
  });

  test.each(['sluzby', 'poskytovatele', 'plany', 'pracovni-skupiny', 'projekty'])('has data/%s.json whole', (name) => {
    const kinds = {
      sluzby: 'service',
      poskytovatele: 'organization',
      plany: 'plan',
      'pracovni-skupiny': 'workingGroup',
      projekty: 'project',
    } as const;
    const data = JSON.parse(read(`data/${name}.json`)) as { count: number; records: { id: string; url: string }[] };
    expect(data.count).toBe(records[kinds[name as keyof typeof kinds]].length);
    const addresses = new Set(pages.map(({ address }) => site.siteUrl + address));
    expect(data.records.filter(({ url }) => !addresses.has(url)).map(({ id }) => id)).toEqual([]);
  });

  test('has data/sluzby.csv with a row for every service', () => {
    const text = read('data/sluzby.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = text.trim().split('\r\n');
    expect(rows.length).toBe(records.service.length + 1);
  });

  test('says on every page of a plan, group and service only what is Czech', () => {
    const leaked = pages.flatMap((page) => {
      const found = /\b(undefined|null|NaN|\[object Object\]|Invalid Date|true|false)\b/.exec(visibleTextOf(page));
      return found ? [`${page.address}: …${found.input.slice(Math.max(0, found.index - 40), found.index + 40)}…`] : [];
    });
    expect(leaked).toEqual([]);
  });

  test('weighs little: HTML and style of a page, gzipped, at most 30 kB, lists at most 60 kB', () => {
    const size = (text: string) => gzipSync(text).length;
    const styles = new Map(
      filesOf(site)
        .filter((file) => file.endsWith('.css'))
        .map((file) => [site.basePath + file, size(read(file))]),
    );
    const heavy = pages.flatMap((page) => {
      const style = page.root
        .querySelectorAll('link[rel="stylesheet"]')
        .reduce((sum, link) => sum + (styles.get(link.getAttribute('href') ?? '') ?? 0), 0);
      const total = size(page.html) + style;
      return total > (LISTS.test(page.file) ? 60_000 : 30_000) ? [`${page.address}: ${total}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('has a script only where a reader writes something', () => {
    const scripted = pages.filter(({ root }) => root.querySelector('script[src]'));
    const needless = scripted.filter(({ root }) => !root.querySelector('form[role="search"]'));
    expect(needless.map(({ address }) => address)).toEqual([]);
    const weight = (page: FinishedPage) =>
      attributesOf(page, 'src')
        .filter((src) => src.endsWith('.js'))
        .reduce((sum, src) => sum + gzipSync(read(src.slice(site.basePath.length))).length, 0);
    expect(scripted.filter((page) => weight(page) > 15_000).map(({ address }) => address)).toEqual([]);
  });
});

/** Pages that list everything of a kind. */
const LISTS = /^(sluzby|poskytovatele|proces|kalendar|organy|slovnicek|plany|projekty)\/index\.html$/;

test('two builds of the same content are the same, byte for byte', () => {
  const files = filesOf(vzorkov);
  expect(filesOf(vzorkovAgain)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(vzorkov.directory, file)).equals(readFileSync(join(vzorkovAgain.directory, file))),
  );
  expect(differing).toEqual([]);
});

test('a site with little in it is whole too', () => {
  for (const page of pagesOf(lenient)) {
    expect(parse(page.html).querySelector('h1')?.textContent.trim(), page.address).not.toBe('');
    expect(visibleTextOf(page), page.address).not.toMatch(/\b(undefined|null|NaN|Invalid Date)\b/);
  }
});

function index(path: string): string {
  return `${path}/index.html`;
}
