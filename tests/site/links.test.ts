import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attributesOf, filesOf, isRedirect, pagesOf, type FinishedPage } from '../support/pages.ts';
import { brno, lenient, vzorkov, type BuiltSite } from '../support/sites.ts';

describe.each([vzorkov, brno, lenient])('$name', (site) => {
  let pages: readonly FinishedPage[] = [];
  let anchors: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  beforeAll(() => {
    pages = pagesOf(site);
    anchors = new Map(pages.map((page) => [page.address, new Set(attributesOf(page, 'id'))]));
  });

  test('has no link that leads nowhere', () => {
    const broken = pages.flatMap((page) =>
      [...attributesOf(page, 'href'), ...attributesOf(page, 'src'), ...attributesOf(page, 'action')]
        .filter((address) => !/^(https?:|mailto:|tel:|data:)/.test(address))
        .filter((address) => !leadsSomewhere(site, page, address, anchors))
        .map((address) => `${page.address} → ${address}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('begins every internal address with the base path', () => {
    const outside = pages.flatMap((page) =>
      ['href', 'src', 'action']
        .flatMap((name) => attributesOf(page, name))
        .filter((address) => address.startsWith('/') && !address.startsWith(site.basePath))
        .map((address) => `${page.address} → ${address}`),
    );
    expect(outside).toEqual([]);
  });

  test('writes addresses of pages with a slash at the end, so that no server has to redirect', () => {
    const bare = pages.flatMap((page) =>
      attributesOf(page, 'href').filter((address) => address.startsWith('/') && /\/[^/.#?]+([?#].*)?$/.test(address)),
    );
    expect([...new Set(bare)]).toEqual([]);
  });

  test('has no empty link and no link that says only where to click', () => {
    const poor = pages.flatMap((page) =>
      page.root
        .querySelectorAll('a')
        .filter(
          (link) => !link.getAttribute('href') || isPoor(link.textContent.trim(), link.getAttribute('aria-label')),
        )
        .map((link) => `${page.address}: ${link.outerHTML}`),
    );
    expect(poor).toEqual([]);
  });

  test('has no id twice on a page', () => {
    const repeated = pages.flatMap((page) => {
      const ids = attributesOf(page, 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.address}#${id}`);
    });
    expect(repeated).toEqual([]);
  });

  test('can be walked whole from the front page', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const reached = new Set<string>();
    const waiting = [site.basePath];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const page = byAddress.get(address);
      if (!page || reached.has(address)) continue;
      reached.add(address);
      waiting.push(...attributesOf(page, 'href').map((href) => href.replace(/[?#].*$/, '')));
    }
    const lost = pages.filter((page) => !reached.has(page.address) && !isRedirect(page) && page.file !== '404.html');
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  test('leaves no file that nothing leads to among styles and scripts', () => {
    const texts = pages.map(({ html }) => html).join('\n');
    const assets = filesOf(site).filter((file) => /^_astro\/.*\.css$/.test(file));
    expect(assets.filter((file) => !texts.includes(site.basePath + file))).toEqual([]);
  });
});

function leadsSomewhere(
  site: BuiltSite,
  page: FinishedPage,
  address: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const { pathname, hash } = new URL(address, `http://localhost${page.address}`);
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(site.basePath)) return false;
  if (hash !== '' && hash !== '#') return anchors.get(path)?.has(decodeURIComponent(hash.slice(1))) === true;
  if (anchors.has(path)) return true;
  const file = join(site.directory, path.slice(site.basePath.length));
  // The folder of the search index is named without a file.
  return existsSync(file) && (statSync(file).isFile() || path.endsWith('/pagefind/'));
}

function isPoor(text: string, label: string | undefined): boolean {
  const name = label ?? text;
  return name === '' || /^(zde|tady|více|odkaz|klikněte( zde)?|čtěte více|[^\p{L}\p{N}]+)$/iu.test(name);
}
