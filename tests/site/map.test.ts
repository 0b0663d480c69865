import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/loading/content-folder.ts';
import { pagesOf } from '../support/pages.ts';
import { brno, vzorkov } from '../support/sites.ts';

describe.each([vzorkov, brno])('$name', (site) => {
  const maps = () => pagesOf(site).filter(({ root }) => root.querySelector('svg.map'));

  test('has a map of the city and of its districts', () => {
    const files = maps().map(({ file }) => file);
    expect(files).toContain('sluzby/mapa/index.html');
    expect(files.filter((file) => file.startsWith('sluzby/cast/')).length).toBeGreaterThan(0);
  });

  test('has in the list beside every map the same places under the same numbers', () => {
    for (const { address, root } of maps()) {
      const dots = root.querySelectorAll('svg.map a').map((dot) => ({
        href: dot.getAttribute('href'),
        label: dot.getAttribute('aria-label')?.replaceAll('\u00a0', ' '),
      }));
      const listed = root.querySelectorAll('li[id^="misto-"]').map((entry) => {
        const names = entry.querySelectorAll('a').map(({ textContent }) => textContent.trim());
        const joined = new Intl.ListFormat('cs').format(new Set(names));
        return { href: `#${entry.id}`, label: `Místo ${entry.id.slice(6)}: ${joined}`.replaceAll('\u00a0', ' ') };
      });
      expect(dots.length, address).toBeGreaterThan(0);
      expect(dots, address).toEqual(listed);
    }
  });

  test('is reached from every place that stands on it, at its own dot', () => {
    const page = maps().find(({ file }) => file === 'sluzby/mapa/index.html');
    const dots = page?.root.querySelectorAll('svg.map circle').map(({ id }) => id) ?? [];
    const links = pagesOf(site).flatMap(({ root }) =>
      root.querySelectorAll('.place a[href*="/sluzby/mapa/#"]').map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    expect(dots.length).toBeGreaterThan(0);
    expect(links.toSorted()).toEqual(dots.toSorted());
  });

  test('shows every place that is known and none that is confidential', async () => {
    const { records } = await loadFolder(resolve(site.env['CONTENT_DIR'] ?? ''), site.basePath);
    const known = records.service.filter(
      ({ status, validTo, isAddressConfidential, locations }) =>
        status.state !== 'ended' &&
        !validTo &&
        !isAddressConfidential &&
        locations.some(({ coordinates }) => coordinates),
    );
    const page = maps().find(({ file }) => file === 'sluzby/mapa/index.html');
    const shown = new Set(page?.root.querySelectorAll('li[id^="misto-"] a').map((link) => link.getAttribute('href')));
    expect(known.filter(({ id }) => !shown.has(`${site.basePath}sluzby/${id}/`)).map(({ id }) => id)).toEqual([]);
    expect(
      records.service.filter(
        ({ id, isAddressConfidential }) => isAddressConfidential && shown.has(`${site.basePath}sluzby/${id}/`),
      ),
    ).toEqual([]);
  });
});
