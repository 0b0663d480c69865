import { beforeAll, describe, expect, test } from 'vitest';
import { isRedirect, isSensitive, pagesOf, type FinishedPage } from '../support/pages.ts';
import { brno, lenient, vzorkov } from '../support/sites.ts';

describe.each([vzorkov, brno, lenient])('$name', (site) => {
  let all: readonly FinishedPage[] = [];
  let pages: readonly FinishedPage[] = [];
  beforeAll(() => {
    all = pagesOf(site);
    pages = all.filter((page) => !isRedirect(page));
  });
  const content = ({ root }: FinishedPage, name: string) =>
    root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  const addressesOf = (found: readonly FinishedPage[]) => found.map(({ address }) => address);

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('is in Czech', () => {
    expect(addressesOf(all.filter(({ root }) => root.querySelector('html')?.getAttribute('lang') !== 'cs'))).toEqual(
      [],
    );
  });

  test('has one main heading on every page, and no level of headings is skipped', () => {
    const wrong = all.flatMap(({ address, root }) => {
      const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
      const isSkipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1 || isSkipped
        ? [`${address} ${levels.join(' ')}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['title', (page: FinishedPage) => page.root.querySelector('title')?.textContent],
    ['description', (page: FinishedPage) => content(page, 'description')],
  ])('has a %s of its own on every page, unless the title must not tell what the page is', (name, textOf) => {
    const telling = pages.filter((page) => name !== 'title' || !isSensitive(page));
    const byText = Map.groupBy(telling, (page) => textOf(page)?.trim() ?? '');
    expect(addressesOf(byText.get('') ?? [])).toEqual([]);
    const shared = [...byText].filter(([, sharing]) => sharing.length > 1);
    expect(shared.map(([text, sharing]) => `${text}: ${addressesOf(sharing).join(' ')}`)).toEqual([]);
  });

  test('has titles that end with the name of the site, and descriptions of a sentence or two', () => {
    const name = pages.find(({ address }) => address === site.basePath)?.root.querySelector('title')?.textContent ?? '';
    const siteName = name.split(' – ').at(-1) ?? '';
    expect(siteName).not.toBe('');
    expect(
      addressesOf(pages.filter(({ root }) => !root.querySelector('title')?.textContent.endsWith(siteName))),
    ).toEqual([]);
    const lengths = pages.map((page) => [page.address, content(page, 'description')?.length ?? 0] as const);
    expect(lengths.filter(([, length]) => length < 20 || length > 320)).toEqual([]);
  });

  test('says the public address of every page, with the base path', () => {
    const wrong = pages.flatMap(({ address, file, root }) => {
      if (file === '404.html') return [];
      const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return canonical === site.siteUrl + address ? [] : [`${address}: ${canonical}`];
    });
    expect(wrong).toEqual([]);
  });

  test('lets search engines index all pages but the one for what is not there and old addresses', () => {
    const hidden = all.filter((page) => content(page, 'robots')?.includes('noindex'));
    expect(hidden.filter((page) => !isRedirect(page)).map(({ file }) => file)).toEqual(['404.html']);
    expect(all.filter(isRedirect).filter((page) => !hidden.includes(page))).toEqual([]);
  });

  test('fits the width of a phone and tells the colour of its frame', () => {
    expect(addressesOf(all.filter((page) => !content(page, 'viewport')?.includes('width=device-width')))).toEqual([]);
    expect(
      addressesOf(all.filter((page) => /user-scalable|maximum-scale/.test(content(page, 'viewport') ?? ''))),
    ).toEqual([]);
  });

  test('sends no address of its own to other sites', () => {
    expect(addressesOf(all.filter((page) => content(page, 'referrer') !== 'no-referrer'))).toEqual([]);
  });

  test('has the landmarks by which people who do not see find their way', () => {
    const wrong = pages.filter(
      ({ root }) =>
        root.querySelectorAll('main').length !== 1 ||
        root.querySelectorAll('body > header').length !== 1 ||
        root.querySelectorAll('body > footer').length !== 1 ||
        root.querySelector('body a')?.getAttribute('href') !== `#${root.querySelector('main')?.id ?? ''}`,
    );
    expect(addressesOf(wrong)).toEqual([]);
  });
});
