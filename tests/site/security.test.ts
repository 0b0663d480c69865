import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/security.ts';
import { filesOf, pagesOf, type FinishedPage } from '../support/pages.ts';
import { brno, lenient, vzorkov } from '../support/sites.ts';

/** The policy of a built site: tests run where styles may be inline, as they may while the site is being written. */
const built = contentSecurityPolicy.replace(" 'unsafe-inline'", '');

describe.each([vzorkov, brno, lenient])('$name', (site) => {
  let pages: readonly FinishedPage[] = [];
  beforeAll(() => {
    pages = pagesOf(site);
  });
  const addressesOf = (found: readonly FinishedPage[]) => found.map(({ address }) => address);

  test('states its policy before anything that could load or run', () => {
    const wrong = pages.filter(({ root }) => {
      const [charset, policy] = root.querySelector('head')?.children ?? [];
      return (
        charset?.getAttribute('charset') !== 'utf-8' ||
        policy?.getAttribute('http-equiv') !== 'Content-Security-Policy' ||
        policy.getAttribute('content') !== built
      );
    });
    expect(addressesOf(wrong)).toEqual([]);
  });

  test('has no script, style or handler in a page', () => {
    const inline = pages.flatMap(({ address, root }) => [
      ...root
        .querySelectorAll('script')
        .filter((script) => !script.getAttribute('src') && script.getAttribute('type') !== 'application/ld+json')
        .map((script) => `${address}: ${script.outerHTML.slice(0, 200)}`),
      ...root.querySelectorAll('style, [style]').map((element) => `${address}: ${element.outerHTML.slice(0, 200)}`),
      ...root
        .querySelectorAll('*')
        .filter((element) => Object.keys(element.attributes).some((name) => /^on/i.test(name)))
        .map((element) => `${address}: ${element.outerHTML.slice(0, 200)}`),
    ]);
    expect(inline).toEqual([]);
  });

  test('has structured data that can be read and that no text can break out of', () => {
    const blocks = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => ({ address, text: script.innerHTML })),
    );
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter(({ text }) => text.includes('<')).map(({ address }) => address)).toEqual([]);
    for (const { address, text } of blocks) {
      const data = JSON.parse(text) as Record<string, unknown>;
      expect(data['@context'], address).toBe('https://schema.org');
      expect(data['@type'], address).toEqual(expect.any(String));
    }
  });

  test('loads nothing from elsewhere', () => {
    const loaded = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('script, link, img, iframe, source, video, audio, object, embed, form, use, image')
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .flatMap((element) =>
          ['src', 'href', 'srcset', 'action', 'data', 'poster', 'xlink:href'].map((name) => element.getAttribute(name)),
        )
        .filter((value) => value !== undefined && /^([a-z]+:)?\/\//i.test(value))
        .map((value) => `${address}: ${value}`),
    );
    expect(loaded).toEqual([]);
  });

  test('loads nothing from elsewhere in its styles and scripts either', () => {
    const texts = filesOf(site).filter((file) => /\.(css|js)$/.test(file) && !file.startsWith('pagefind/'));
    const wrong = texts.filter((file) =>
      /url\(\s*['"]?(https?:)?\/\/|@import|(fetch|import)\(\s*['"`]https?:/.test(
        readFileSync(join(site.directory, file), 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('links only to the web, e-mail and phones', () => {
    const odd = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(https?:\/\/|mailto:|tel:\+?\d+$|\/|#)/.test(href))
        .map((href) => `${address}: ${href}`),
    );
    expect(odd).toEqual([]);
  });

  test('opens no new windows and has no frames', () => {
    expect(
      addressesOf(pages.filter(({ root }) => root.querySelector('[target], iframe, object, embed, base'))),
    ).toEqual([]);
  });

  test('sets no cookies and watches nobody', () => {
    const scripts = filesOf(site).filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'));
    const wrong = scripts.filter((file) =>
      /document\.cookie|sendBeacon|gtag|analytics/.test(readFileSync(join(site.directory, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
