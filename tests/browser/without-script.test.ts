import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();

describe('without JavaScript', () => {
  test.each(Object.entries(KINDS_OF_PAGES))('the %s says the same', async (name, path) => {
    const [without, withScript] = await Promise.all(
      [false, true].map(async (javaScriptEnabled) => {
        const page = await walk.open(path, { javaScriptEnabled });
        const text = await page.locator('main').innerText();
        expect(await page.locator('h1').isVisible()).toBe(true);
        await page.context().close();
        return text.replace(/\s+/g, ' ').trim();
      }),
    );
    expect(without?.length).toBeGreaterThan(100);
    if (name !== 'search') expect(withScript).toBe(without);
  });

  test('search says why it does not search and offers lists', async () => {
    const page = await walk.open('hledat/', { javaScriptEnabled: false });
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Hledání potřebuje JavaScript');
    expect(await main.locator('.board a').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  test('the search box leads to that page', async () => {
    const page = await walk.open('', { javaScriptEnabled: false });
    await page.locator('main input[name="q"]').fill('senioři');
    await page.locator('main form[role="search"] button').click();
    await page.waitForURL((url) => url.pathname.endsWith('/hledat/'));
    expect(await page.locator('h1').textContent()).toBe('Hledání');
    await page.context().close();
  });
});
