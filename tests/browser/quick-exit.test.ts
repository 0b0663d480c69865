import { describe, expect, test } from 'vitest';
import { shiftCounter } from '../../src/browser/quick-exit.ts';
import { walkThrough } from '../support/walk.ts';

/** Given to the page by the test. */
declare function tell(meanwhile: unknown): void;

describe('Shift three times', () => {
  type Press = readonly [key: string, timeStamp: number, repeat?: boolean];
  const presses = (...keys: readonly Press[]) => {
    const isThird = shiftCounter();
    return keys.map(([key, timeStamp, repeat = false]) => isThird({ key, timeStamp, repeat })).at(-1);
  };
  test.each<[name: string, isMeant: boolean, keys: readonly Press[]]>([
    [
      'quickly',
      true,
      [
        ['Shift', 0],
        ['Shift', 400],
        ['Shift', 1500],
      ],
    ],
    [
      'at the end of four',
      true,
      [
        ['Shift', 0],
        ['Shift', 1000],
        ['Shift', 2000],
        ['Shift', 2400],
      ],
    ],
    [
      'slowly',
      false,
      [
        ['Shift', 0],
        ['Shift', 800],
        ['Shift', 1600],
      ],
    ],
    [
      'only twice',
      false,
      [
        ['Shift', 0],
        ['Shift', 100],
      ],
    ],
    [
      'while capitals are written',
      false,
      [
        ['Shift', 0],
        ['A', 100],
        ['Shift', 200],
        ['B', 300],
        ['Shift', 400],
      ],
    ],
    [
      'held down',
      false,
      [
        ['Shift', 0],
        ['Shift', 100, true],
        ['Shift', 200, true],
      ],
    ],
  ])('%s: %s', (_name, isMeant, keys) => {
    expect(presses(...keys)).toBe(isMeant);
  });
});

describe('the quick exit', () => {
  const walk = walkThrough();
  const elsewhere = 'https://pocasi.example/';
  const sensitive = 'sluzby/azylovy-dum-pristav/';

  test.each(['button', 'keys'])('by %s hides the page at once and takes its place in the history', async (way) => {
    const page = await walk.open('sluzby/');
    // What is seen while the other page is on its way: it is sent only when this one has been hidden.
    const meanwhile = Promise.withResolvers<unknown>();
    await page.exposeFunction('tell', meanwhile.resolve);
    await page.addInitScript(() =>
      new MutationObserver(() => {
        const isSeen = document.querySelector('h1')?.checkVisibility();
        if (document.documentElement.hidden) tell({ isSeen, title: document.title });
      }).observe(document, { attributes: true, subtree: true }),
    );
    await page.route(`${elsewhere}**`, async (route) => {
      await meanwhile.promise;
      await route.fulfill({ body: 'Bude jasno.' });
    });
    await page.goto(walk.address(sensitive));
    if (way === 'button') await page.getByRole('link', { name: 'Rychle pryč' }).click({ noWaitAfter: true });
    else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    expect(await meanwhile.promise).toEqual({ isSeen: false, title: 'pocasi.example' });
    await page.waitForURL(elsewhere);
    await page.goBack();
    expect(page.url()).toBe(walk.address('sluzby/'));
    await page.context().close();
  });

  test('stays within reach on a phone and covers nothing a link leads to', async () => {
    const page = await walk.open(`${sensitive}#zdroje`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const exit = await page.locator('.exit').boundingBox();
    const heading = await page.locator('#zdroje h2').boundingBox();
    expect(exit?.y).toBe(0);
    expect(exit?.height).toBeLessThan(64);
    expect(heading?.y).toBeGreaterThanOrEqual(exit?.height ?? 0);
    await page.context().close();
  });

  test('is a plain link without script, and nothing is said of keys', async () => {
    const page = await walk.open(sensitive, { javaScriptEnabled: false });
    expect(await page.locator('.exit a').first().getAttribute('href')).toBe(elsewhere);
    expect(await page.locator('.exit').innerText()).not.toContain('Shift');
    await page.context().close();
  });
});
