import { describe, expect, test } from 'vitest';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const DRAWN = [
  'proces/',
  'projekty/',
  'projekty/podpora-planovani-2021-2022/',
  'pracovni-skupiny/lide-v-nouzi/',
  'plany/',
  'plany/2-plan/',
];

test('events are chosen by kind without script, and all come back', async () => {
  const page = await walk.visit('proces/', { javaScriptEnabled: false });
  const kinds = page.locator('#casova-osa .in-time a');
  const events = page.locator('#casova-osa .steps > li');
  const all = await events.count();
  const seen: number[] = [];
  for (let index = 0; index < (await kinds.count()); index += 1) {
    const kind = kinds.nth(index);
    const count = Number(/\((\d+)\)/.exec((await kind.textContent()) ?? '')?.[1]);
    await kind.click();
    expect(await events.filter({ visible: true }).count()).toBe(count);
    expect(await page.locator('#casova-osa .only').filter({ visible: true }).textContent()).toContain(`(${count})`);
    // No heading of a year stays without its events.
    const years = page.locator('#casova-osa section.year').filter({ visible: true });
    expect(await years.filter({ has: page.locator('.steps > li').filter({ visible: true }) }).count()).toBe(
      await years.count(),
    );
    seen.push(count);
  }
  expect(seen.reduce((sum, count) => sum + count, 0)).toBe(all);
  await page.locator('#casova-osa .only a').filter({ visible: true }).click();
  expect(await events.filter({ visible: true }).count()).toBe(all);
});

describe.each(DRAWN)('drawings on /%s', (path) => {
  test('have letters as large as the text on a narrow phone, and do not push the page wider', async () => {
    const page = await walk.visit(path, { viewport: { width: 320, height: 640 } });
    const sizes = await page.locator('svg text').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const matrix = text instanceof SVGTextElement ? text.getScreenCTM() : null;
        return matrix ? [Number.parseFloat(getComputedStyle(text).fontSize) * matrix.a] : [];
      }),
    );
    expect(sizes.filter((size) => size < 16)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('stand out from their ground in forced colours and are black on paper', async () => {
    const page = await walk.visit(path, { forcedColors: 'active' });
    // What is painted of a drawing; an empty frame has a stroke only.
    const colours = () =>
      page
        .locator('.drawing :is(.full, .hollow, .unsure, .part, .way)')
        .evaluateAll((shapes) => [
          ...new Set(shapes.filter((shape) => shape.checkVisibility()).map((shape) => getComputedStyle(shape).stroke)),
        ]);
    const { text, ground } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { text: color, ground: backgroundColor };
    });
    expect(await colours()).toEqual([text]);
    const stops = await page
      .locator('.in-time .stop')
      .evaluateAll((circles) => circles.map((circle) => getComputedStyle(circle).fill));
    expect(stops.filter((fill) => fill !== ground)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    const onPaper = await colours();
    await page.emulateMedia({ forcedColors: 'active', media: 'screen' });
    expect(onPaper).toEqual(['rgb(0, 0, 0)']);
  });
});

test('the number of a marked step can be read on its disc: on the screen, in forced colours and on paper', async () => {
  const page = await walk.open('proces/');
  const fillOf = (selector: string) =>
    page
      .locator(`.ring ${selector}`)
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill);
  const media = [
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
    { forcedColors: 'none', media: 'print' },
  ] as const;
  for (const look of [{}, ...media]) {
    await page.emulateMedia(look);
    const [disc, number, otherStop] = await Promise.all(['circle.now', 'text.now', 'circle.stop'].map(fillOf));
    expect(number).toBe(otherStop);
    expect(disc).not.toBe(number);
  }
  await page.context().close();
});
