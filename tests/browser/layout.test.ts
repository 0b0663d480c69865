import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const kinds = Object.entries(KINDS_OF_PAGES);

describe('on a narrow screen', () => {
  test.each(kinds)('the %s needs no sideways scrolling and no small fingers', async (_name, path) => {
    const page = await walk.visit(path, { viewport: { width: 320, height: 640 } });
    const small = await smallTargetsOf(page);
    const plain = await overflowOf(page);
    // Spacing of text that a reader may need (WCAG 1.4.12).
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
      }
    });
    const spaced = await overflowOf(page);
    expect({ small, plain, spaced }).toEqual({ small: [], plain: [], spaced: [] });
  });
});

test('the words of a state are never torn in a narrow table, in a wide typeface either', async () => {
  const page = await walk.open('404.html', { viewport: { width: 320, height: 640 } });
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(walk.address('plany/2-plan/'));
  const torn = await page.locator('.measures td:last-child').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { textContent } = texts.currentNode;
        for (const { 0: word, index } of (textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    }),
  );
  expect(torn).toEqual([]);
  await page.context().close();
});

describe('with letters twice as large', () => {
  test.each(['', 'sluzby/', 'sluzby/pecovatelska-sluzba-na-kole/', 'plany/2-plan/'])('/%s still fits', async (path) => {
    const page = await walk.visit(path, { viewport: { width: 1280, height: 900 } });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

describe('on a phone', () => {
  test('letters are large and lines apart', async () => {
    const page = await walk.visit('sluzby/pecovatelska-sluzba-na-kole/', { viewport: { width: 360, height: 740 } });
    const { size, height } = await page.evaluate(() => {
      const { fontSize, lineHeight } = getComputedStyle(document.body);
      return { size: parseFloat(fontSize), height: parseFloat(lineHeight) };
    });
    expect(size).toBeGreaterThanOrEqual(18);
    expect(height / size).toBeGreaterThanOrEqual(1.45);
  });

  test('the phone of a service is the first thing to press in its sign', async () => {
    const page = await walk.visit('sluzby/pecovatelska-sluzba-na-kole/', { viewport: { width: 360, height: 740 } });
    const call = page.locator('main a[href^="tel:"]').first();
    expect((await call.boundingBox())?.y).toBeLessThan(740);
  });
});

/** What makes a page wider than its window; tables that scroll by themselves do not. */
function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('[tabindex="0"], svg'),
    );
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 100))];
  });
}

/** What can be pressed and is smaller than 44 px (WCAG 2.5.5). */
function smallTargetsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      // A link inside a sentence is as high as its line (the exception of WCAG 2.5.5); one that stands alone is not.
      .filter(
        (element) =>
          !(element.matches('a') && getComputedStyle(element).display === 'inline') ||
          element.parentElement?.textContent.trim() === element.textContent.trim(),
      )
      // A box to tick may be pressed by its label too.
      .map((element) =>
        element.matches('[type="checkbox"]') ? ((element as HTMLInputElement).labels?.[0] ?? element) : element,
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 23.5))
      .map(
        ({ element, box }) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)} ${element.outerHTML.slice(0, 120)}`,
      ),
  );
}
