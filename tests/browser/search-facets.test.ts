import { expect, test } from 'vitest';
import { settledStatus } from '../support/search-status.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();

test('facets are walked by keyboard; their counts are true, and their address can be shared', async () => {
  const page = await walk.open('hledat/#q=senior');
  const all = await settledStatus(page);
  await page.locator('#zuzit summary').focus();
  await page.keyboard.press('Enter');
  const option = page.locator('#zuzit-druh option:nth-child(2)');
  await option.waitFor({ state: 'attached' });
  const [, name = '', count = ''] = /^(.*) \((\d+)\)$/.exec((await option.textContent()) ?? '') ?? [];
  await page.locator('#zuzit-druh').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.hash.includes('druh='));
  // Between the choice and the answer the old count may still be said.
  await expect.poll(() => settledStatus(page)).not.toBe(all);
  const narrowed = await settledStatus(page);
  expect(narrowed).toMatch(new RegExp(`^${count} výsled`));
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#q=senior&druh=${name}`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('zuzit-druh');

  const shared = await walk.open(`hledat/${new URL(page.url()).hash}`);
  expect(await settledStatus(shared)).toBe(narrowed);
  expect(await shared.locator('#zuzit-druh').inputValue()).toBe(name);
  const kinds = await shared.locator('#vysledky li p.quiet').allTextContents();
  expect(new Set(kinds)).toEqual(new Set([name]));
  await page.context().close();
  await shared.context().close();
});

test('facets narrow also a query of no words, and say so when nothing is left', async () => {
  const page = await walk.open('hledat/#q=&druh=Slu%C5%BEba');
  expect(await settledStatus(page)).toMatch(/^\d+ výsled(ek|ky|ků)\.$/);
  await page.evaluate(() => (location.hash = '#q=&druh=Slovníček&komu=Senioři'));
  await page.waitForFunction(() => document.querySelector('#stav')?.textContent?.includes('nic neobsahuje'));
  expect(await page.locator('#vysledky li').count()).toBe(0);
  // What was chosen stays in the selects although it leaves nothing, so that it can be taken back.
  expect(await page.locator('#zuzit-komu').inputValue()).toBe('Senioři');
  await page.context().close();
});

test('of a link that narrows by something that is no more the rest is obeyed, and it is said', async () => {
  const known = await walk.open('hledat/#q=senior&druh=Slu%C5%BEba');
  const found = await settledStatus(known);
  const page = await walk.open('hledat/#q=senior&druh=Slu%C5%BEba&komu=Nikdo&nic=Nic');
  expect(await settledStatus(page)).toBe(`${found} Část zúžení z odkazu už neplatí, vynechali jsme ji.`);
  await page.context().close();
  await known.context().close();
});

test('everything is said in the status line: the wait, the count', async () => {
  const page = await walk.open('hledat/');
  const heard = page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const status = document.querySelector('#stav');
        const texts: string[] = [];
        new MutationObserver(() => {
          texts.push(status?.textContent ?? '');
          if (/^\d/.test(texts.at(-1) ?? '')) resolve(texts);
        }).observe(status ?? document, { childList: true });
      }),
  );
  await page.evaluate(() => (location.hash = '#q=senior'));
  expect((await heard).filter(Boolean).map((text) => text.replace(/^\d+.*/, 'count'))).toEqual(['Hledám…', 'count']);
  expect(await page.locator('#stav').getAttribute('role')).toBe('status');
  expect(await page.locator('#vysledky a').first().getAttribute('href')).toMatch(/#(.+)?:~:text=/);
  await page.context().close();
});

test('suggestions can be refused for good', async () => {
  const page = await walk.open('kontakt/');
  const toggle = page.locator('footer input[type="checkbox"]');
  const box = page.locator('footer input[name="q"]');
  expect(await toggle.isChecked()).toBe(true);
  await toggle.uncheck();
  await page.reload();
  expect(await toggle.isChecked()).toBe(false);
  await box.pressSequentially('pečov');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('footer [role="option"]').count()).toBe(0);
  await toggle.check();
  await box.fill('pečova');
  await page.locator('footer [role="option"]').first().waitFor();
  expect(await box.getAttribute('role')).toBe('combobox');
  await page.context().close();
});
