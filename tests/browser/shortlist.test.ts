import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { barriersOn } from '../support/axe.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const PHONE = { width: 360, height: 740 };

describe('the reader’s own list', () => {
  test('is filled by stars, ordered by keyboard, cleared and had back, in a clean profile', async () => {
    const page = await watched('sluzby/pro/seniori/');
    const way = page.locator('#seznam');
    expect(await way.isVisible()).toBe(false);
    const star = page.getByRole('button', { name: 'Přidat do mého seznamu: Čtenář' });
    await star.focus();
    await page.keyboard.press('Enter');
    expect(await star.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Přidat do mého seznamu: Domov Pomněnka' }).click();
    await page.goto(walk.address('sluzby/poradna-rozcestnik/'));
    await page.getByRole('button', { name: 'Přidat do mého seznamu', exact: true }).click();
    expect(await way.innerText()).toMatch(/Můj seznam\s*3/);

    await way.click();
    await page.locator('#karty li').nth(2).waitFor();
    expect(await namesOn(page)).toEqual(['Čtenář', 'Domov Pomněnka', 'Poradna Rozcestník']);
    const up = page.getByRole('button', { name: 'Posunout nahoru: Poradna Rozcestník' });
    await up.focus();
    await page.keyboard.press('Enter');
    await saysOn(page, 'Poradna Rozcestník je teď na 2. místě z 3.');
    expect(await focusOn(page)).toBe('Posunout nahoru: Poradna Rozcestník');
    await page.keyboard.press('Enter');
    await saysOn(page, 'na 1. místě');
    // There the way up ends, so the focus goes to the way down.
    expect(await focusOn(page)).toBe('Posunout dolů: Poradna Rozcestník');
    await page.reload();
    await page.locator('#karty li').nth(2).waitFor();
    expect(await namesOn(page)).toEqual(['Poradna Rozcestník', 'Čtenář', 'Domov Pomněnka']);
    expect(await barriersOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Odebrat: Domov Pomněnka' }).click();
    await saysOn(page, 'Odebráno: Domov Pomněnka.');
    await page.getByRole('button', { name: 'Vymazat seznam' }).click();
    await saysOn(page, 'Seznam jsme vymazali.');
    expect(await focusOn(page)).toBe('Vrátit zpět');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.keyboard.press('Enter');
    await saysOn(page, 'Vrátili jsme to zpět.');
    expect(await namesOn(page)).toEqual(['Poradna Rozcestník', 'Čtenář']);
    await page.context().close();
  });

  test('goes on paper with phone, address, hours, web and date of check', async () => {
    const page = await watched('muj-seznam/#s=poradna-rozcestnik,zizalka');
    await page.locator('#karty li').nth(1).waitFor();
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text } = await extractText(paper, { mergePages: true });
    const line = text.replace(/\s+/g, ' ');
    for (const expected of [
      'Poradna Rozcestník',
      '555 011 010',
      'Příkladná 12/3',
      'po, st 8:00–12:00',
      'Ověřeno 2. 11. 2026 písemně',
      'Telefon na službu neznáme. Zkuste poskytovatele. Žížalka, z. s.',
      'https://vzorkov.example/zkouska/sluzby/zizalka/',
    ])
      expect(line).toContain(expected);
    expect(line).not.toMatch(/Vytisknout|Posunout|Zkopírovat|Odebrat/);
    await page.context().close();
  });
});

describe('a list that somebody sent', () => {
  test('is shown, and joins the own one only when asked', async () => {
    const page = await watched('sluzby/linka-duvery/');
    await page.locator('main .star').first().click();
    await page.goto(walk.address('muj-seznam/#s=zizalka,neni-tu,linka-duvery,ani-tu'));
    await saysOn(page, '2 služby z odkazu už na webu nejsou. V seznamu: 2 služby.');
    expect(await storedOn(page)).toBe('linka-duvery');
    expect(await page.getByRole('button', { name: /Posunout/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Přidat k mému seznamu (1)' }).click();
    await saysOn(page, 'Uloženo do vašeho seznamu.');
    expect(await storedOn(page)).toBe('linka-duvery,zizalka');
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  test.each([
    [
      '500 unknown ids',
      `s=${Array.from({ length: 500 }, (_, n) => `sluzba-${n}`).join(',')}`,
      /500 služeb z odkazu už na webu není/,
    ],
    [
      '500 ids, one of them known',
      `s=zizalka,${Array.from({ length: 499 }, (_, n) => `x${n}`).join(',')}`,
      /499 služeb z odkazu/,
    ],
    ['what cannot be decoded', 's=zizalka,%E0%A4%A', /Odkaz je poškozený.*V seznamu: 1 služba/],
    ['a script', 's=%3Cscript%3Ealert(1)%3C/script%3E', /Odkaz je poškozený/],
    ['nothing', 's=', /Seznam je prázdný/],
  ])('of %s says so and goes on', async (_name, hash, sentence) => {
    const page = await watched(`muj-seznam/#${hash}`);
    await saysOn(page, sentence);
    expect(await page.getByRole('link', { name: 'Otevřít adresář služeb' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a browser', () => {
  test('with a damaged list says so and keeps the rest', async () => {
    const page = await watched('muj-seznam/');
    await page.evaluate(() => localStorage.setItem('muj-seznam', '{"x":,zizalka,\u0000'));
    await page.reload();
    await saysOn(page, /Část seznamu nešla přečíst.*V seznamu: 1 služba/);
    await page.context().close();
  });

  test('that keeps nothing holds the list as long as the page, and carries it to the list behind #', async () => {
    const page = await watched('', (broken) =>
      broken.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
      ),
    );
    await page.goto(walk.address('sluzby/zizalka/'));
    await page.locator('main .star').first().click();
    expect(await page.locator('#seznam-stav').innerText()).toMatch(/prohlížeč si seznam nepamatuje/);
    await page.locator('#seznam').click();
    await saysOn(page, 'V seznamu: 1 služba.');
    await page.getByRole('button', { name: 'Uložit jako můj seznam' }).click();
    await saysOn(page, /nepamatuje/);
    expect(await namesOn(page)).toEqual(['Žížalka']);
    await page.context().close();
  });

  test('without script is told so and shown the way to the directory', async () => {
    const page = await walk.open('muj-seznam/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toMatch(/JavaScript.*Otevřít adresář/s);
    expect(await page.locator('#seznam, .star, #karty, #muj-seznam button').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });
});

/** Opens a page, by `prepare` before anything runs in it, and fails at its first exception. */
async function watched(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await walk.open('404.html', { viewport: PHONE });
  page.on('pageerror', (error) => {
    throw error;
  });
  await prepare?.(page);
  await page.goto(walk.address(path));
  return page;
}

/** Waits until the page says a sentence; spaces that do not break are spaces too. */
async function saysOn(page: Page, sentence: string | RegExp): Promise<void> {
  const pattern = typeof sentence === 'string' ? RegExp.escape(sentence).replaceAll('\\x20', ' ') : sentence.source;
  const said = page.locator('#stav').filter({ hasText: new RegExp(pattern.replaceAll(' ', '\\s')) });
  await said.waitFor({ state: 'attached' });
}

async function namesOn(page: Page): Promise<readonly string[]> {
  const names = await page.locator('#karty h2').allInnerTexts();
  return names.map((name) => name.replace(/\s*–.*/, ''));
}

function focusOn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim();
  });
}

function storedOn(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('muj-seznam'));
}
