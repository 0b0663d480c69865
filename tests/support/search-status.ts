import type { Page } from 'playwright-core';

/** What the search page says when it no longer loads anything, with plain spaces. */
export async function settledStatus(page: Page): Promise<string> {
  // Read in the same moment in which it is found settled, so that nothing can come between.
  const status = await page.waitForFunction(() => {
    const text = document.querySelector('#stav')?.textContent ?? '';
    return ['', 'Hledám…'].includes(text) ? undefined : text;
  });
  return String(await status.jsonValue()).replaceAll('\u00a0', ' ');
}
