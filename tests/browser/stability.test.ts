import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BUILD_DATE } from '../support/sites.ts';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();

// At the same time, because most of it is waiting.
test.concurrent.each([
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
])('nothing on any page moves while it loads, $width px wide', { timeout: 180_000 }, async (viewport) => {
  const page = await walk.open('', { viewport });
  // On the day of the build, or the texts that change by days would rightly change.
  await page.clock.setFixedTime(new Date(`${BUILD_DATE}T12:00:00`));
  const moved: string[] = [];
  for (const [name, path] of Object.entries(KINDS_OF_PAGES)) {
    await page.goto(walk.address(path));
    moved.push(...(await shiftsOn(page)).map((shift) => `${name}: ${shift}`));
  }
  await page.context().close();
  expect(moved).toEqual([]);
});

test.each([
  ['2026-11-21T03:00:00+01:00', 320],
  ['2026-11-21T08:00:00+01:00', 360],
  ['2026-11-21T23:45:00+01:00', 412],
])('no row of a list grows or shrinks when it says whether it is open, at %s, %i px wide', async (moment, width) => {
  const page = await walk.open('404.html', { viewport: { width, height: 915 } });
  await page.clock.setFixedTime(new Date(moment));
  const moved: string[] = [];
  for (const path of ['sluzby/pro/seniori/', 'sluzby/cast/vzorkov-stred/', 'sluzby/vek/deti/', 'sluzby/s-telefonem/']) {
    // The script that tells of opening comes only when the rows have been measured without it.
    const measured = Promise.withResolvers<void>();
    await page.route('**/opening.*.js', (route) => measured.promise.then(() => route.continue()));
    await page.goto(walk.address(path));
    await page.locator('.board .star').first().waitFor({ state: 'attached' });
    const before = await heightsOn(page);
    measured.resolve();
    const told = page.locator('.board [data-opening]', { hasText: /Teď|už jen|Zavřeno/ });
    await told.first().waitFor({ state: 'attached' });
    const after = await heightsOn(page);
    moved.push(...before.filter((row, index) => row !== after[index]));
    await page.unrouteAll({ behavior: 'wait' });
  }
  await page.context().close();
  expect(moved).toEqual([]);
});

test.each([320, 360, 412, 992, 1280])(
  'the way to the own list has its place in the head, %i px wide',
  async (width) => {
    const page = await walk.open('404.html', { viewport: { width, height: 740 } });
    const headOf = async (ids: string) => {
      await page.evaluate((list) => localStorage.setItem('muj-seznam', list), ids);
      await page.goto(walk.address('sluzby/zizalka/'));
      expect(await page.locator('#seznam').isVisible()).toBe(ids !== '');
      return page
        .locator('.head, .head > *, .tools > *')
        .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
    };
    const empty = await headOf('');
    const full = await headOf(Array.from({ length: 12 }, (_, n) => `sluzba-${n}`).join(','));
    await page.context().close();
    expect(full).toEqual(empty);
  },
);

/** The services in the rows of a page, each with the height of its row. */
function heightsOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('.board [data-service]')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute('data-service')} ${row.getBoundingClientRect().height}`),
    );
}

/** What has moved since the page began to load, by the browser's own measure (Layout Instability), once everything is loaded. */
async function shiftsOn(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    // A shift is told of after the frame in which it happened.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return new Promise<string[]>((done) => {
      const observer = new PerformanceObserver((list) => done(list.getEntries().map(told)));
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(observer.takeRecords().map(told)), 50);
    });
    function told(entry: PerformanceEntry): string {
      const { value, sources = [] } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources?: readonly { readonly node?: Node | null }[];
      };
      const nodes = sources.map(({ node }) =>
        (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 100),
      );
      return `${value.toFixed(4)} ${nodes.join(' | ')}`;
    }
  });
}
