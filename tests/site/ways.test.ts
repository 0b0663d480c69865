import { beforeAll, describe, expect, test } from 'vitest';
import { attributesOf, isRedirect, pagesOf, type FinishedPage } from '../support/pages.ts';
import { brno, vzorkov } from '../support/sites.ts';

const WITHOUT_SERVICE =
  /^sluzby\/(index\.html|(druh|pro|situace|cast|forma|vek|jazyk|abeceda|zdarma|s-telefonem|bez-barier)\/)/;

describe.each([vzorkov, brno])('$name', (site) => {
  let pages: ReadonlyMap<string, FinishedPage> = new Map();
  beforeAll(() => {
    pages = new Map(pagesOf(site).map((page) => [page.address, page]));
  });

  test('has every service within three links of the front page, without script', () => {
    const reached = new Set([site.basePath]);
    for (let step = 0; step < 3; step++) {
      for (const address of [...reached]) {
        const page = pages.get(address);
        for (const href of page ? attributesOf(page, 'href') : []) reached.add(href.replace(/[?#].*$/, ''));
      }
    }
    const services = [...pages.values()].filter(
      (page) => page.file.startsWith('sluzby/') && !WITHOUT_SERVICE.test(page.file) && !isRedirect(page),
    );
    expect(services.length).toBeGreaterThan(25);
    expect(services.filter(({ address }) => !reached.has(address)).map(({ address }) => address)).toEqual([]);
  });

  test('links every list by one value from the directory', () => {
    const directory = pages.get(`${site.basePath}sluzby/`);
    const linked = new Set(directory && attributesOf(directory, 'href'));
    const lists = [...pages.values()].filter((page) => WITHOUT_SERVICE.test(page.file) && !isRedirect(page));
    expect(lists.filter(({ file }) => /^sluzby\/(forma|vek|jazyk)\//.test(file)).length).toBeGreaterThan(5);
    expect(
      lists.map(({ address }) => address).filter((address) => !linked.has(address) && address !== directory?.address),
    ).toEqual([]);
  });
});
