import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settledStatus } from '../support/search-status.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const DESK = { width: 1280, height: 900 };

/** A window in which files that fit a pattern come only when they are let go. */
async function slow(pattern: string) {
  const page = await walk.open('404.html', { viewport: DESK });
  const held = Promise.withResolvers<void>();
  const hold = () =>
    page.route(pattern, async (route) => {
      await held.promise;
      await route.continue();
    });
  return { page, hold, letGo: held.resolve };
}

describe('on a slow network', () => {
  test('a choice that is made before the services have come keeps what the address holds', async () => {
    const { page, hold, letGo } = await slow('**/filtr.json');
    await hold();
    await page.goto(walk.address('sluzby/#pro=seniori'));
    const free = page.locator('#filtr-vyber-zdarma');
    await free.check();
    expect(new URL(page.url()).hash).toBe('#pro=seniori&zdarma=ano');
    letGo();
    await page.locator('#filtr-sluzby li').first().waitFor();
    expect(await page.locator('#filtr-vyber-pro').inputValue()).toBe('seniori');
    expect(await free.isChecked()).toBe(true);
    await page.context().close();
  });

  test('whoever is in the box before the script gets suggestions', async () => {
    const { page, hold, letGo } = await slow('**/_astro/Page.*.js');
    await hold();
    await page.goto(walk.address(''), { waitUntil: 'commit' });
    const box = page.locator('main input[name="q"]');
    await box.focus();
    letGo();
    await page.waitForLoadState('load');
    await box.pressSequentially('pečov');
    await page.locator('main [role="option"]').first().waitFor();
    await page.context().close();
  });

  test('suggestions that come after the question cover no answer', async () => {
    const { page, hold, letGo } = await slow('**/navrhy.json');
    await hold();
    await page.goto(walk.address('hledat/'));
    const asked = page.waitForRequest('**/navrhy.json');
    const box = page.locator('main input[name="q"]');
    await box.pressSequentially('pečov');
    await asked;
    await box.press('Enter');
    await settledStatus(page);
    const came = page.waitForEvent('requestfinished', (request) => request.url().endsWith('navrhy.json'));
    letGo();
    await came;
    await frames(page);
    expect(await page.locator('main [role="listbox"]').isVisible()).toBe(false);
    // They are there for the next letter.
    await box.pressSequentially('a');
    await page.locator('main [role="option"]').first().waitFor();
    await page.context().close();
  });

  test('who presses twice for more results gets each once', async () => {
    const { page, hold, letGo } = await slow('**/fragment/*');
    await page.goto(walk.address('hledat/#q=služba'));
    await settledStatus(page);
    const results = page.locator('#vysledky li > a');
    const before = await results.count();
    await hold();
    const more = page.locator('#dalsi button');
    await more.click();
    await more.click();
    letGo();
    await results.nth(before).waitFor();
    await frames(page);
    const addresses = await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(2 * before);
    expect(new Set(addresses).size).toBe(2 * before);
    await page.context().close();
  });

  test('more results of a query that nobody asks any longer do not come', async () => {
    const { page, hold, letGo } = await slow('**/fragment/*');
    await page.goto(walk.address('hledat/#q=služba'));
    await settledStatus(page);
    await hold();
    const asked = page.waitForRequest('**/fragment/*');
    await page.locator('#dalsi button').click();
    await asked;
    await page.evaluate(() => (location.hash = '#q=xyzzyxyzzy'));
    await page.locator('#stav').filter({ hasText: 'nenašli' }).waitFor();
    letGo();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#vysledky li').count()).toBe(0);
    await page.context().close();
  });
});

describe('the way to the content leaves', () => {
  test.each([
    ['what was found', 'hledat/#q=senior', '#vysledky li'],
    ['what was chosen', 'sluzby/#pro=seniori', '#filtr-sluzby li'],
    ['what was sent', 'muj-seznam/#s=zizalka,linka-duvery', '#karty > li'],
  ])('%s', async (_name, path, items) => {
    const page = await walk.visit(path, { viewport: DESK });
    await page.locator(items).first().waitFor();
    const before = await page.locator(items).allInnerTexts();
    const gone = page.evaluate(() => new Promise((done) => addEventListener('hashchange', done, { once: true })));
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await gone;
    await frames(page);
    expect(new URL(page.url()).hash).toBe('#obsah');
    expect(await page.locator(items).allInnerTexts()).toEqual(before);
  });
});

describe('in two windows', () => {
  test('the own list follows the other one, and what else that keeps takes no focus', async () => {
    const page = await walk.open('404.html', { viewport: DESK });
    await page.evaluate(() => localStorage.setItem('muj-seznam', 'zizalka,linka-duvery'));
    await page.goto(walk.address('muj-seznam/'));
    const cards = page.locator('#karty > li');
    await cards.nth(1).waitFor();
    const other = await page.context().newPage();
    await other.goto(walk.address('sluzby/ctenar/'));
    const star = other.locator('main .star').first();
    await star.click();
    await cards.nth(2).waitFor();
    await cards.nth(1).locator('button:enabled').first().focus();
    // Two windows are two processes: the listener must be there before the other one keeps anything.
    await page.evaluate(() => addEventListener('storage', ({ key }) => (document.body.dataset['told'] = `${key}`)));
    await other.evaluate(() => localStorage.setItem('naseptavac', 'ne'));
    await page.locator('body[data-told="naseptavac"]').waitFor();
    await frames(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    await star.click();
    await cards.nth(2).waitFor({ state: 'detached' });
    await page.context().close();
  });
});

/** Waits until the page has been drawn twice, so that what came before has had its effect. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
