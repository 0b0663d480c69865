import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOn } from '../support/axe.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
/** A Monday, a quarter past nine in Prague. */
const MONDAY = '2026-11-23T08:15:00Z';

test('the filter is worked by keyboard, counts, says what it found, and lives behind #', async () => {
  const page = await opened('sluzby/');
  expect(await page.locator('#filtr-sluzby').isVisible()).toBe(false);
  await page.locator('#filtr summary').first().focus();
  await page.keyboard.press('Enter');
  await says(page, '29 služeb v adresáři');
  await page.locator('#filtr-vyber-pro').focus();
  await page.keyboard.type('Senioři');
  await says(page, 'Výběru odpovíd');
  expect(hashOf(page)).toBe('#pro=seniori');
  const seniors = await shownBy(page);
  expect(await page.locator('#filtr-vyber-pro option:checked').textContent()).toBe(`Senioři (${seniors})`);

  await page.locator('#filtr-vyber-zdarma').focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.hash === '#pro=seniori&zdarma=ano');
  await rows(page, (count, before) => count < before, seniors);
  const free = await shownBy(page);
  expect(await page.locator('label[for="filtr-vyber-zdarma"]').textContent()).toBe(`zdarma (${free})`);
  expect(await barriersOn(page)).toEqual([]);

  await page.goBack();
  await rows(page, (count, before) => count === before, seniors);
  expect(await page.locator('#filtr-vyber-zdarma').isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Zrušit vše' }).click();
  await says(page, 'v adresáři');
  expect(hashOf(page)).toBe('');
  await page.context().close();
});

test('an address with a choice shows its services, with rows as on every board and stars', async () => {
  const page = await opened('sluzby/#forma=terenni&vek=seniori&nesmysl=1');
  await says(page, 'Část výběru z odkazu už neplatí, vynechali jsme ji. Výběru odpovíd');
  const row = page.locator('#filtr-sluzby li').filter({ hasText: 'Na Kole' });
  expect(await row.locator('a').getAttribute('href')).toMatch(/\/zkouska\/sluzby\/pecovatelska-sluzba-na-kole\/$/);
  expect((await row.innerText()).replaceAll('\u00a0', ' ')).toMatch(/Teď otevřeno do 22:00[^]*555 011 001/);
  await row.getByRole('button').click();
  expect(await page.locator('#seznam').isVisible()).toBe(true);
  await page.goto(walk.address('sluzby/#otevreno=ano'));
  await says(page, 'Výběru odpovíd');
  for (const text of await page.locator('#filtr-sluzby li').allInnerTexts()) expect(text).toMatch(/[Oo]tevřeno/);
  expect(await page.locator('#filtr-stav').innerText()).toMatch(/A\sještě\s\d+\sslužeb, kde otevírací dobu neznáme\./);
  await page.goto(walk.address('sluzby/#jazyk=vi&forma=pobytova'));
  await says(page, 'Výběru neodpovídá žádná služba. Když zrušíte „vietnamština“, najdete');
  await page.context().close();
});

test('when the services cannot be loaded, that is said and the lists stay', async () => {
  const page = await walk.open('404.html');
  await page.route('**/filtr.json', (route) => route.abort());
  await page.goto(walk.address('sluzby/#zdarma=ano'));
  await says(page, 'Služby se nepodařilo načíst');
  expect(await page.locator('#abeceda .board a').count()).toBeGreaterThan(10);
  await page.unroute('**/filtr.json');
  await page.locator('#filtr summary').first().click();
  await page.context().close();
});

/** Opens a page on that Monday, and fails at its first exception. */
async function opened(path: string): Promise<Page> {
  const page = await walk.open('404.html', { viewport: { width: 1280, height: 900 } });
  await page.clock.setFixedTime(new Date(MONDAY));
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(walk.address(path));
  return page;
}

async function says(page: Page, sentence: string): Promise<void> {
  const said = page.locator('#filtr-stav').filter({ hasText: new RegExp(sentence.replaceAll(' ', '\\s')) });
  await said.waitFor({ state: 'attached' });
}

async function shownBy(page: Page): Promise<number> {
  return page.locator('#filtr .board li').count();
}

/** Waits until the number of rows is as it should be, compared with another one. */
async function rows(page: Page, isSo: (count: number, other: number) => boolean, other: number): Promise<void> {
  await expect.poll(async () => isSo(await shownBy(page), other)).toBe(true);
}

function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}
