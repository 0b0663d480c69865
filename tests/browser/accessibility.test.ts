import { describe, expect, test } from 'vitest';
import { barriersOn } from '../support/axe.ts';
import { settledStatus } from '../support/search-status.ts';
import { KINDS_OF_PAGES, walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

describe('axe finds nothing', () => {
  test.each(Object.entries(KINDS_OF_PAGES))(
    'on the %s: in light on a desk, in the dark on a phone',
    async (_name, path) => {
      const onDesk = await barriersOn(await walk.visit(path, { viewport: DESK, colorScheme: 'light' }));
      const onPhone = await barriersOn(await walk.visit(path, { viewport: PHONE, colorScheme: 'dark' }));
      expect({ onDesk, onPhone }).toEqual({ onDesk: [], onPhone: [] });
    },
  );

  test('on results of search, with suggestions and with facets', async () => {
    const page = await walk.visit('hledat/#q=senior', { viewport: DESK });
    await settledStatus(page);
    expect(await barriersOn(page)).toEqual([]);
    await page.locator('#zuzit summary').click();
    await page.locator('#zuzit select option:nth-child(2)').first().waitFor({ state: 'attached' });
    expect(await barriersOn(page)).toEqual([]);
    await page.locator('main input[name="q"]').fill('peč');
    await page.locator('main [role="option"]').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  test('on a query that speaks of danger, and on one that finds nothing', async () => {
    const inDanger = await walk.visit('hledat/#q=nechci%20žít', { viewport: PHONE });
    expect(await settledStatus(inDanger)).toContain('krizové linky');
    expect(await barriersOn(inDanger)).toEqual([]);
    const atLoss = await walk.visit('hledat/#q=xyzzyxyzzy', { viewport: PHONE });
    expect(await settledStatus(atLoss)).toContain('xyzzyxyzzy');
    expect(await barriersOn(atLoss)).toEqual([]);
  });
});

describe('in forced colours', () => {
  test.each(['', 'sluzby/pecovatelska-sluzba-na-kole/', 'hledat/'])(
    'buttons and fields on /%s still have an edge or an underline, because grounds are gone',
    async (path) => {
      const page = await walk.visit(path, { forcedColors: 'active' });
      const bare = await page.locator('.plate, button, input:not([type="checkbox"]), select').evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { textDecorationLine, borderTopStyle, outlineStyle } = getComputedStyle(element);
            return [textDecorationLine, borderTopStyle, outlineStyle].every((value) => value === 'none');
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(bare).toEqual([]);
    },
  );
});
