import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedBrowser } from '../support/chromium.ts';
import { settledStatus } from '../support/search-status.ts';
import { serve } from '../support/server.ts';
import { vzorkov } from '../support/sites.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const FAILED = 'Hledání se nepodařilo načíst. Zkuste to za chvíli znovu, nebo použijte seznamy níže.';

const missing = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Nic</p>' });
const cut = async (route: Route) => {
  const body = await (await route.fetch()).body();
  await route.fulfill({ body: body.subarray(0, body.length / 2) });
};

/** The search page, and the exceptions that nobody caught on it. */
async function opened(hash = ''): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await walk.open('');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(walk.address(`hledat/${hash}`));
  return { page, errors };
}

/** Writes a query into the box, sends it, and gives what the page says when it is done. */
async function said(page: Page, query: string): Promise<string> {
  // What was said before must not be taken for the answer.
  await page.evaluate(() => document.querySelector('#stav')?.replaceChildren());
  await page.locator('main input[name="q"]').fill(query);
  await page.keyboard.press('Enter');
  return settledStatus(page);
}

describe('when a file of the index is missing or cut, that is said, and search works again when it is back', () => {
  test.each([
    ['pagefind.js', missing],
    ['pagefind.js', cut],
    ['pagefind-entry.json', missing],
    ['pagefind-entry.json', cut],
    ['*.pf_meta', missing],
    ['wasm.*.pagefind', cut],
    ['index/*', missing],
    ['index/*', cut],
    ['fragment/*', missing],
  ])('%s', async (file, damage) => {
    const { page, errors } = await opened();
    const address = `**/pagefind/${file}*`;
    await page.route(address, damage);
    expect(await said(page, 'noclehárna')).toBe(FAILED);
    expect(await page.locator('main .board a:visible').count()).toBeGreaterThan(5);
    await page.unroute(address);
    expect(await said(page, 'noclehárna')).toMatch(/^\d+ výsled/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('crisis lines are there all the same', async () => {
    const { page } = await opened();
    await page.route('**/pagefind/**', missing);
    expect(await said(page, 'nechci žít')).toContain('krizové linky');
    expect(await page.locator('#hledani aside:visible a[href^="tel:"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('of results that cannot be loaded the others are shown', async () => {
    const { page, errors } = await opened();
    let asked = 0;
    await page.route('**/fragment/*', (route) => (asked++ === 0 ? missing(route) : route.continue()));
    expect(await said(page, 'senior')).toContain('Některé výsledky se nepodařilo načíst.');
    expect(await page.locator('#vysledky li').count()).toBeGreaterThan(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['missing', missing],
    ['cut', cut],
  ])(
    'when the suggestions are %s, none are offered, the box works, and they come when they are back',
    async (_, damage) => {
      const { page, errors } = await opened();
      await page.route('**/navrhy.json', damage);
      const box = page.locator('main input[name="q"]');
      const answered = page.waitForResponse('**/navrhy.json');
      await box.pressSequentially('n');
      await (await answered).finished();
      await box.pressSequentially('oclehárna');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      expect(await page.locator('main [role="option"]').count()).toBe(0);
      expect(await said(page, 'noclehárna')).toMatch(/^\d+ výsled/);
      await page.unroute('**/navrhy.json');
      await box.fill('');
      await box.pressSequentially('pečov');
      await page.locator('main [role="option"]').first().waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('without the words of the site nothing is corrected, without the script of suggestions nothing is offered', async () => {
    const { page, errors } = await opened();
    await page.route('**/slova.txt', cut);
    await page.route('**/combobox*', missing);
    expect(await said(page, 'xyzzyxyzzy')).toContain('nic nenašli');
    expect(await said(page, 'noclehárna')).toMatch(/^\d+ výsled/);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

test('whatever is asked, an answer in Czech comes and the box stays usable', async () => {
  const { page, errors } = await opened();
  for (const query of [
    'á'.repeat(10_000),
    'dům '.repeat(2500),
    '!?… „“ –',
    '🙂👩‍👧 ❤️',
    '\u202eazyl\u202c \u200f',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"\' OR 1=1 -- \\ \u0000',
    '%E0%A4%A',
  ]) {
    expect(await said(page, query), query.slice(0, 20)).toMatch(/^(\d+ výsled|Pro „|Hledáme „)/);
    expect(await page.locator('#stav').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
  }
  expect(await page.locator('#vysledky script, #hledani img').count()).toBe(0);
  await page.goto(walk.address('hledat/#q=%E0%A4%A&komu=%ZZ&=&&presne'));
  await page.reload();
  await settledStatus(page);
  expect(await said(page, 'noclehárna')).toMatch(/^\d+ výsled/);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('without a network the page and what was found on it come again from the files that the browser keeps', async () => {
  const host = await serve(vzorkov, 3600);
  const page = await (await sharedBrowser()).newPage();
  const ask = async () => {
    await page.goto('about:blank');
    await page.goto(`${host.home}hledat/#q=nocleh%C3%A1rna`);
    const status = await settledStatus(page);
    return [status, ...(await page.locator('#vysledky a').allTextContents())];
  };
  const before = await ask();
  expect(before[0]).toMatch(/^\d+ výsled/);
  // Without a server there is nobody to ask, which is the surest way to be without a network.
  await host.close();
  expect(await ask()).toEqual(before);
  await page.close();
});

test('without a network what was found before is found again; anything else is said to have failed', async () => {
  const { page, errors } = await opened();
  const before = await said(page, 'noclehárna');
  await page.context().setOffline(true);
  await page.evaluate(() => (location.hash = ''));
  await page.waitForFunction(() => document.querySelector('#stav')?.textContent === '');
  expect(await said(page, 'v noclehárně')).toBe(before.replace('noclehárna', 'v noclehárně'));
  await page.route('**/index/*', (route) => route.abort());
  expect(await said(page, 'zvonek')).toBe(FAILED);
  expect(errors).toEqual([]);
  await page.context().close();
});
