import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();

/** The search page with the results of a query. */
const search = async (query: string) => {
  const page = await walk.visit(`hledat/#q=${encodeURIComponent(query)}`);
  await settled(page, query);
  return page;
};

/** Asks something else on a search page that is open. */
const askNext = async (page: Page, query: string) => {
  await page.evaluate((hash) => (location.hash = hash), `q=${encodeURIComponent(query)}`);
  await settled(page, query);
};

/** Waits until the page says how many results there are for a query, or that there are none. */
async function settled(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) => document.querySelector('#stav')?.textContent?.replaceAll('\u00a0', ' ').includes(asked),
    `„${query}“`,
  );
}

const titles = (page: Page) => page.locator('#vysledky li > a').allTextContents();
const status = async (page: Page) => ((await page.locator('#stav').textContent()) ?? '').replaceAll('\u00a0', ' ');

describe('results', () => {
  test('stand in a list: an item has one link, which says its title, and leads to a page', async () => {
    const page = await search('senior');
    const items = page.locator('ol#vysledky > li');
    const count = await items.count();
    expect(count).toBeGreaterThan(2);
    expect(await page.locator('ol#vysledky > li > a').count()).toBe(count);
    expect(await page.locator('ol#vysledky a').count()).toBe(count);
    for (const href of await page
      .locator('#vysledky a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      expect(href).toContain(new URL(walk.address('')).pathname);
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  });

  test.each([
    ['senior', /^\d+ výsled(ek|ky|ků) pro „senior“\./],
    ['Chaloupka', /^\d+ výsled(ek|ky|ků) pro „Chaloupka“\./],
  ])('for %s are counted in right Czech', async (query, pattern) => {
    const page = await search(query);
    const text = await status(page);
    expect(text).toMatch(pattern);
    const count = parseInt(text, 10);
    expect(text).toContain(
      { one: 'výsledek', few: 'výsledky' }[new Intl.PluralRules('cs').select(count) as 'one' | 'few'] ?? 'výsledků',
    );
    const shown = await page.locator('#vysledky li').count();
    expect(shown).toBeLessThanOrEqual(count);
    expect(await page.locator('#dalsi').isVisible()).toBe(shown < count);
  });

  test('can all be seen', async () => {
    const page = await search('služba');
    const count = parseInt(await status(page), 10);
    for (let presses = 0; presses < 30 && (await page.locator('#dalsi button').isVisible()); presses++) {
      const before = await page.locator('#vysledky li').count();
      await page.locator('#dalsi button').click();
      await page.waitForFunction((n) => document.querySelectorAll('#vysledky li').length > n, before);
    }
    expect(await page.locator('#vysledky li').count()).toBe(count);
  });

  test.each([
    ['azylový dům', 'azylových domů'],
    ['azylový dům', 'azylovy dum'],
    ['azylový dům', 'AZYLOVÝ DŮM'],
    ['pečovatelská služba', 'pecovatelske sluzby'],
    ['noclehárna', 'v nocleharne'],
    ['dluhy', 'mám dluh'],
  ])('are the same for „%s“ and „%s“ in what comes first', async (one, other) => {
    const page = await search(one);
    const [first] = await titles(page);
    await askNext(page, other);
    const [second] = await titles(page);
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });

  test('come for everyday words that are not on the page', async () => {
    const page = await search('kačko');
    expect((await titles(page)).length).toBeGreaterThan(0);
  });

  test('lead to the place on the page where the word stands', async () => {
    const page = await walk.open('hledat/#q=v%C3%BDtah', { viewport: { width: 360, height: 740 } });
    await settled(page, 'výtah');
    const link = page.locator('#vysledky a').first();
    expect(await link.getAttribute('href')).toContain(':~:text=v%C3%BDtah');
    await link.click();
    await page.waitForFunction(() => !location.pathname.endsWith('/hledat/') && scrollY > 0);
    const isSeen = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const range = document.createRange();
        const start = texts.currentNode.textContent?.indexOf('výtah') ?? -1;
        if (start < 0) continue;
        range.setStart(texts.currentNode, start);
        range.setEnd(texts.currentNode, start + 5);
        const { top, bottom, height } = range.getBoundingClientRect();
        if (height > 0 && top >= 0 && bottom <= innerHeight) return true;
      }
      return false;
    });
    expect(isSeen).toBe(true);
    await page.context().close();
  });

  test('mark the words that were looked for', async () => {
    const page = await search('noclehárna');
    expect((await page.locator('#vysledky mark').first().textContent())?.toLowerCase()).toContain('nocleh');
  });
});

describe('a typing error', () => {
  test('is mended, said, and can be taken back', async () => {
    const page = await search('noclehrána');
    expect(await status(page)).toMatch(/Hledáme „[^“]+“ místo „noclehrána“\./);
    expect((await titles(page)).length).toBeGreaterThan(0);
    await page.locator('#presne a').click();
    await page.waitForFunction(() => document.querySelector('#stav')?.textContent?.includes('nenašli'));
    expect(await titles(page)).toEqual([]);
  });
});

describe('nothing found', () => {
  test('is said, and there is a way on', async () => {
    const page = await search('xyzzyxyzzy');
    expect(await status(page)).toContain('Pro „xyzzyxyzzy“ jsme nic nenašli.');
    expect(await page.locator('#vysledky li').count()).toBe(0);
    expect(await page.locator('main .board a:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
  });

  test('is what an empty query finds: no number, no error', async () => {
    const page = await walk.open('hledat/');
    expect(await status(page)).toBe('');
    expect(await page.locator('main .board a:visible').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});

describe('the query', () => {
  test('moves behind #, where no server sees it', async () => {
    const page = await walk.open('hledat/?q=azylov%C3%BD+d%C5%AFm');
    await settled(page, 'azylový dům');
    const { search: query, hash } = new URL(page.url());
    expect({ query, hash: decodeURIComponent(hash) }).toEqual({ query: '', hash: '#q=azylový dům' });
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('azylový dům');
    await page.context().close();
  });

  test('goes from the front page to the search page by Enter', async () => {
    const page = await walk.open('');
    await page.locator('main input[name="q"]').fill('senioři');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/hledat/'));
    await settled(page, 'senioři');
    expect(new URL(page.url()).search).toBe('');
    expect((await titles(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('changes with Back and Forward', async () => {
    const page = await search('senior');
    const before = await status(page);
    await page.locator('main input[name="q"]').fill('dluhy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#stav')?.textContent?.includes('dluhy'));
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#stav')?.textContent?.includes('senior'));
    expect(await status(page)).toBe(before);
  });

  test('that is typed before the script has come stays in the box', async () => {
    const page = await walk.open('');
    const held = Promise.withResolvers<void>();
    await page.route('**/site-search.*.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(walk.address('hledat/'));
    const box = page.locator('main input[name="q"]');
    await box.fill('dluhy');
    held.resolve();
    await page.locator('#zuzit').waitFor();
    expect(await box.inputValue()).toBe('dluhy');
    await page.keyboard.press('Enter');
    await settled(page, 'dluhy');
    await page.context().close();
  });

  test('is only a text, whatever it is', async () => {
    const page = await search('<img src=x onerror="document.title=1"> "%_');
    expect(await page.title()).toContain('Hledání');
    expect(await page.locator('#hledani img').count()).toBe(0);
  });

  test('that cannot be decoded breaks nothing', async () => {
    const page = await walk.open('hledat/#q=100%');
    await settled(page, '100%');
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('100%');
    await page.context().close();
  });
});

describe('words of danger', () => {
  test.each(['nechci žít', 'nechci zit', 'sebevraždy', 'manžel mě bije'])(
    '%s: crisis lines come first',
    async (query) => {
      const page = await search(query);
      const box = page.locator('#hledani aside:visible');
      expect(await box.count()).toBeGreaterThan(0);
      expect(await box.first().locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      const [boxPlace, listPlace] = await Promise.all([box.first().boundingBox(), page.locator('#stav').boundingBox()]);
      expect(boxPlace?.y).toBeLessThan(listPlace?.y ?? 0);
      expect(await status(page)).toContain('krizové linky');
    },
  );

  test('are not seen in other queries', async () => {
    const page = await search('senior');
    expect(await page.locator('#hledani aside:visible').count()).toBe(0);
  });
});

describe('suggestions', () => {
  test('are walked by arrows, chosen by Enter, closed by Escape', async () => {
    const page = await walk.open('');
    const input = page.locator('main input[name="q"]');
    await input.pressSequentially('pečov');
    const options = page.locator('main [role="option"]');
    await options.first().waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await options.first().isVisible()).toBe(false);
    await input.pressSequentially('a');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    const address = await options.first().getAttribute('data-address');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === address);
    await page.context().close();
  });

  test('do not stand in the way of Enter', async () => {
    const page = await walk.open('');
    await page.locator('main input[name="q"]').pressSequentially('pečov');
    await page.locator('main [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/hledat/'));
    await page.context().close();
  });
});
