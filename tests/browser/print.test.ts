import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { brno } from '../support/sites.ts';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const walkInBrno = walkThrough(brno);

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

  test('a stop of a line never lies over its words', async () => {
    const page = await walk.visit('plany/2-plan/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const stops = await page.locator('.line li').evaluateAll((items) =>
      items.map((item) => ({
        room: parseFloat(getComputedStyle(item).paddingInlineStart),
        width: parseFloat(getComputedStyle(item, '::after').width),
      })),
    );
    expect(stops.length).toBeGreaterThan(2);
    expect(stops.filter(({ room, width }) => room <= width)).toEqual([]);
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

describe('the sheets of the real content', () => {
  test.each([
    ['a service of which little is known', 'sluzby/lotos-poradenstvi-a-prevence/'],
    ['a service with a phone', 'sluzby/agentura-jas/'],
    ['an organization with many services', 'poskytovatele/diecezni-charita-brno/'],
    ['a type', 'sluzby/druh/domov-pro-seniory/'],
    ['a district', 'sluzby/cast/brno-stred/'],
    ['a life situation', 'sluzby/situace/nemam-kde-bydlet/'],
    ['a list of one value', 'sluzby/s-telefonem/'],
    [
      'the own list',
      'muj-seznam/#s=agentura-jas,aktivni-zivot,azylovy-dum-armada-spasy,azylovy-dum-charita,azylovy-dum-krenova,azylovy-dum-magdalenium,centrum-anabell,centrum-chrlice',
    ],
  ])('of %s: none ends with a heading, none is almost empty, no words lie over others', async (_name, path) => {
    const page = await walkInBrno.open(path);
    if (path.includes('#')) await page.locator('#karty li').nth(7).waitFor();
    const headings = await page
      .locator('h2, h3, summary')
      .evaluateAll((all) => all.map((heading) => heading.textContent?.replace(/\s+/g, '')));
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }));
    await page.context().close();
    expect(sheets.length).toBeGreaterThan(0);
    const wrong = sheets.flatMap((words, number) => {
      // The number of the page is drawn first or last.
      const lines = linesOf(words).filter((line) => !/^\d+\/\d+$/.test(line));
      const last = lines.at(-1) ?? '';
      return [
        ...(headings.includes(last) ? [`sheet ${number + 1} ends with „${last}“`] : []),
        ...(lines.join('').length < 150 ? [`sheet ${number + 1} is almost empty: ${lines.join(' ')}`] : []),
        ...overlapsOf(words).map((pair) => `sheet ${number + 1}: ${pair}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

/** Some words on a sheet, in points from its left lower corner. */
interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function sheetsOf(pdf: Uint8Array): Promise<readonly (readonly Words[])[]> {
  const paper = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: paper.numPages }, async (_, index) => {
      const { items } = await (await paper.getPage(index + 1)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        return [{ text: item.str, x, y, width: item.width, height: item.height }];
      });
    }),
  );
}

/** The lines of a sheet from its top, without spaces, because a word may come in pieces; words of one line stand at one height. */
function linesOf(words: readonly Words[]): readonly string[] {
  const lines = Map.groupBy(words, ({ y }) => Math.round(y));
  return [...lines.entries()]
    .sort(([a], [b]) => b - a)
    .map(([, line]) =>
      line
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ''),
    );
}

function overlapsOf(words: readonly Words[]): readonly string[] {
  const isOver = (a: Words, b: Words) =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 3 && Math.abs(a.y - b.y) < a.height / 2;
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter((b) => isOver(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );
}
