import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();

describe('without JavaScript', () => {
  test.each(Object.entries(KINDS_OF_PAGES))('the %s shows all its content', async (_name, path) => {
    const page = await walk.visit(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    // Only what answers to the reader's typing may wait for a script, words that are there for the index, what holds on later days, the place of what will grow old, hours over which a state wins, and ways to a program that only the browser knows.
    const waiting = await page
      .locator(
        'main [hidden]:not(#hledani *, #muj-seznam *, #filtr, #filtr *, .star, form *, [data-search-words], [data-shown-from], [data-opening], [data-services] details, [data-calendar])',
      )
      .evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
    expect(waiting).toEqual([]);
  });

  test('search says why it does not search and offers lists', async () => {
    const page = await walk.visit('hledat/', { javaScriptEnabled: false });
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Hledání potřebuje JavaScript');
    expect(await main.locator('.board a').count()).toBeGreaterThan(5);
  });

  test('the search box leads to that page', async () => {
    const page = await walk.visit('', { javaScriptEnabled: false });
    await page.locator('main input[name="q"]').fill('senioři');
    await page.locator('main form[role="search"] button').click();
    await page.waitForURL((url) => url.pathname.endsWith('/hledat/'));
    expect(await page.locator('h1').textContent()).toBe('Hledání');
  });
});
