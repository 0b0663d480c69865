import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();

describe('the way to the content', () => {
  test('is the first thing that Tab finds, and it is seen then', async () => {
    const page = await walk.visit('sluzby/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toMatch(/Přejít k\sobsahu/);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#obsah');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });
});

describe('whoever walks by Tab', () => {
  test.each(['', 'sluzby/pecovatelska-sluzba-na-kole/', 'plany/2-plan/', 'hledat/', 'kalendar/', 'organy/'])(
    'always sees where on /%s they are',
    async (path) => {
      const page = await walk.visit(path, { viewport: { width: 1280, height: 900 } });
      const stops = await stopsOf(page);
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isInView }) => !isInView).map(({ name }) => name)).toEqual([]);
    },
  );

  test.each(['', 'sluzby/pecovatelska-sluzba-na-kole/'])(
    'sees it in the dark and on a phone too: /%s',
    async (path) => {
      const page = await walk.visit(path, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
      const stops = await stopsOf(page);
      expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ isInView }) => !isInView).map(({ name }) => name)).toEqual([]);
    },
  );

  test('is led in the order in which the page is read', async () => {
    const page = await walk.visit('');
    expect(await page.locator('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])').count()).toBe(0);
  });
});

interface Stop {
  readonly name: string;
  /** Whether the focus has a mark of two pixels or more. */
  readonly isMarked: boolean;
  /** Whether the reader can see the place: it is on the screen and nothing covers it. */
  readonly isInView: boolean;
}

/** Every place at which Tab stops, up to the end of the page. */
async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const [box] = element.getClientRects();
      if (!box) return undefined;
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
      const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      return {
        name: element.outerHTML.slice(0, 120),
        isMarked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
        isInView: box.bottom > 0 && box.top < innerHeight && (element.contains(top) || top?.contains(element) === true),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
