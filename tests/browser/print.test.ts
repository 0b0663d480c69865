import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();

describe('on paper', () => {
  test.each(Object.entries(KINDS_OF_PAGES))('the %s has all its content and nothing to press', async (_name, path) => {
    const page = await walk.visit(path, { colorScheme: 'dark' });
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
    expect({ pressed, folded, isTitled }).toEqual({ pressed: [], folded: [], isTitled: true });
    expect(Math.max(...(colour.match(/\d+/g) ?? []).map(Number))).toBeLessThan(64);
    expect(ground).toMatch(/^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/);
  });

  test.each([
    [
      'service',
      'sluzby/pecovatelska-sluzba-na-kole/',
      [
        'Pečovatelská služba Na Kole',
        '555 011 001',
        'Lipová 101/1, 999 02 Vzorkov',
        'po–pá 6:00–22:00',
        'Dřívější ověření',
      ],
    ],
    [
      'list',
      'sluzby/pro/seniori/',
      [
        'Centrum denních služeb U Kamen',
        '555 011 060',
        'Kulisová 8, 999 01 Vzorkov',
        'Každý den 7:30–17:00',
        'Sociální lůžka',
      ],
    ],
    [
      'organization',
      'poskytovatele/dum-pomoci-vzorkov/',
      ['Zvonek – tísňová péče', '555 012 001', 'Lipová 101/1, 999 02 Vzorkov', 'Nepřetržitě'],
    ],
    ['map', 'sluzby/mapa/', ['Pod Mostem 7, 999 01 Vzorkov', '555 011 010', 'Po–pá 6:00–22:00, so, ne 7:00–21:00']],
  ])(
    'a %s can be taken along without script: what to call, where, when, how old it is',
    async (_name, path, wanted) => {
      const page = await walk.visit(path, { javaScriptEnabled: false });
      const document = await page.pdf({ format: 'A4', tagged: true });
      const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(document)), {
        mergePages: true,
      });
      const said = text.replace(/\s+/g, ' ');
      const missing = [...wanted, 'Ověřeno 3. 10. 2026'].filter((words) => !said.includes(words));
      // A long address may break at the end of a line.
      expect(said.replaceAll(' ', '')).toContain(`https://vzorkov.example/zkouska/${path}`);
      const extra = ['Přejít k obsahu', 'Na této stránce', 'Menu', 'Hledat', 'Kam dál', 'Přidat', 'Rychle pryč'].filter(
        (words) => said.includes(words),
      );
      expect({ missing, extra }).toEqual({ missing: [], extra: [] });
      expect(totalPages).toBeLessThanOrEqual(6);
      expect(document.toString('latin1')).toMatch(/\/StructTreeRoot/);
    },
  );
});
