import { describe, expect, test } from 'vitest';
import { filesOf, pagesOf } from '../support/pages.ts';
import { vzorkov } from '../support/sites.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const PHONE = { width: 360, height: 640 };

/** The services of the invented city that have a number to call, by their paths below the front page. */
const services = filesOf(vzorkov).length
  ? pagesOf(vzorkov)
      .filter(({ file, root }) => /^sluzby\/[^/]+\/index\.html$/.test(file) && root.querySelector('.sign .call'))
      .map(({ file }) => file.replace('index.html', ''))
  : [];

describe('the first screen of a service on a phone', () => {
  test('there are services to look at', () => {
    expect(services.length).toBeGreaterThan(20);
  });

  test('holds its name, what it is, for whom, the number, the next step, and whether it is open', async () => {
    const page = await walk.open('', { viewport: PHONE });
    const below: string[] = [];
    for (const path of services) {
      await page.goto(walk.address(path));
      const bottoms = await page.evaluate(() => {
        const parts = {
          name: '.sign h1',
          what: '.sign .what',
          'for whom': '.sign .what + p',
          number: '.sign .call',
          'next step': '.sign .step',
          'open or not': '.sign .now:not([hidden]) :is(strong, span:not(:has(strong)))',
        };
        return Object.entries(parts).map(([part, selector]) => {
          const element = document.querySelector(selector);
          return { part, bottom: element?.getBoundingClientRect().bottom ?? Infinity };
        });
      });
      below.push(
        ...bottoms
          .filter(({ bottom }) => bottom > PHONE.height)
          .map(({ part, bottom }) => `${path} ${part}: ${bottom}`),
      );
    }
    await page.context().close();
    expect(below).toEqual([]);
  });
});
