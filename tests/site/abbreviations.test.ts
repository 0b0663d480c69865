import { expect, test } from 'vitest';
import { pagesOf } from '../support/pages.ts';
import { brno, vzorkov, type BuiltSite } from '../support/sites.ts';

test.each<[string, BuiltSite, string, string]>([
  ['KPSS', vzorkov, 'projekty/zavedeni-planovani-2017-2018', 'komunitni-planovani'],
  ['SROP', brno, 'projekty/zavedeni-kpss-2005-2007', 'srop'],
])('%s is linked where it is first used, and only there', (word, site, page, term) => {
  const found = pagesOf(site).find(({ file }) => file === `${page}/index.html`);
  const links = found?.root.querySelectorAll('main a').filter((link) => link.text === word) ?? [];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([`${site.basePath}slovnicek/#${term}`]);
});

test.each([vzorkov, brno])('the glossary of $name does not explain itself', (site) => {
  const glossary = pagesOf(site).find(({ file }) => file === 'slovnicek/index.html');
  const words = glossary?.root.querySelectorAll('dd > p a') ?? [];
  expect(glossary).toBeDefined();
  expect(words.map(({ text }) => text)).toEqual([]);
});
