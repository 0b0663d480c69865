import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();

describe('on paper', () => {
  test.each(Object.entries(KINDS_OF_PAGES))('the %s has all its content and nothing to press', async (_name, path) => {
    const page = await walk.open(path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const pressed = await page
      .locator('header nav, footer nav, form, .skip, button')
      .evaluateAll((elements) =>
        elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120)),
      );
    const folded = await page.locator('main details:not([open])').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter((element) =>
          [...element.children].some(
            (child) => child.localName !== 'summary' && child.getBoundingClientRect().height === 0,
          ),
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    const { colour, ground } = await page.evaluate(() => ({
      colour: getComputedStyle(document.querySelector('main') ?? document.body).color,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    const isTitled = await page.locator('h1').isVisible();
    await page.context().close();
    expect({ pressed, folded, isTitled }).toEqual({ pressed: [], folded: [], isTitled: true });
    expect(Math.max(...(colour.match(/\d+/g) ?? []).map(Number))).toBeLessThan(64);
    expect(ground).toMatch(/^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/);
  });

  test('a service can be taken along as a tagged document', async () => {
    const page = await walk.open('sluzby/pecovatelska-sluzba-na-kole/');
    const document = await page.pdf({ format: 'A4', tagged: true });
    expect(document.toString('latin1')).toMatch(/\/StructTreeRoot/);
    await page.context().close();
  });
});
