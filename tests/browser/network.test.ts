import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';
import { brno, vzorkov } from '../support/sites.ts';

const addresses = {
  [vzorkov.name]: Object.values(KINDS_OF_PAGES),
  [brno.name]: ['', 'sluzby/', 'hledat/', 'plany/', 'proces/', 'kontakt/', 'krizove-linky/', 'data/', '404.html'],
};

describe.each([vzorkov, brno])('walking through $name', (site) => {
  const walk = walkThrough(site);

  test('meets no error and asks nothing of other servers', { timeout: 120_000 }, async () => {
    const page = await walk.open('');
    const complaints: string[] = [];
    const home = new URL(walk.address('')).origin;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()} console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()} error: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== home && !request.url().startsWith('data:'))
        complaints.push(`${page.url()} asks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${page.url()} ${response.status()} ${response.url()}`);
    });
    for (const path of addresses[site.name] ?? []) {
      await page.goto(walk.address(path));
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    }
    await page.goto(walk.address('hledat/#q=senior'));
    await page.locator('#vysledky li').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

describe('what is not there', () => {
  const walk = walkThrough();

  test('is told by the page for it, with its style', async () => {
    const page = await walk.open('sluzby/neexistuje/');
    expect(await page.locator('h1').textContent()).toBe('Tahle stránka tu není');
    const width = await page.locator('h1').evaluate((element) => getComputedStyle(element).fontWeight);
    expect(Number(width)).toBeGreaterThan(400);
    await page.context().close();
  });

  test('when it was there before, the reader is sent on', async () => {
    const page = await walk.open('sluzby/pecovatelky/');
    await page.waitForURL((url) => url.pathname.endsWith('/sluzby/pecovatelska-sluzba-na-kole/'));
    await page.context().close();
  });
});
