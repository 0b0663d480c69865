import { expect, test } from 'vitest';
import { settledStatus } from '../support/search-status.ts';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
const OF_PLANNING = ['Plán', 'Priorita plánu', 'Pracovní skupina', 'Slovníček', 'Projekt', 'Událost', 'Orgán'];
const OF_HELP = ['Druh služby', 'Služba'];
const OF_OLD_PLANS = ['Plán', 'Priorita plánu', 'Událost', 'Projekt'];

/** All that is found for a query, in its order. */
async function found(query: string) {
  const page = await walk.visit(`hledat/#q=${encodeURIComponent(query)}`);
  await settledStatus(page);
  const items = page.locator('#vysledky > li');
  for (let shown = await items.count(); await page.locator('#dalsi').isVisible(); shown = await items.count()) {
    await page.locator('#dalsi button').click();
    await page.waitForFunction((before) => document.querySelectorAll('#vysledky > li').length > before, shown);
  }
  return items.evaluateAll((list) =>
    list.map((item) => ({
      title: item.querySelector('a')?.textContent ?? '',
      path: new URL(item.querySelector('a')?.href ?? '').pathname,
      kind: item.querySelector('p')?.textContent ?? '',
    })),
  );
}

/** The place of the first result of one of some kinds; behind all when there is none. */
const placeOf = (results: Awaited<ReturnType<typeof found>>, kinds: readonly string[]) => {
  const place = results.findIndex(({ kind }) => kinds.includes(kind));
  return place === -1 ? results.length : place;
};

test.each(['komunitní plán', 'priority', 'opatření', 'pracovní skupina seniorů', 'připomínky k plánu'])(
  'of planning, plans and groups come before services: %s',
  async (query) => {
    const results = await found(query);
    expect(OF_PLANNING).toContain(results[0]?.kind);
    expect(placeOf(results, OF_PLANNING)).toBeLessThan(placeOf(results, ['Služba']));
  },
);

test.each(['noclehárna', 'pečovatelská služba', 'azylový dům', 'tísňové tlačítko', 'odlehčovací služby'])(
  'of help, the type comes first, and it and a service come before plans: %s',
  async (query) => {
    const results = await found(query);
    expect(results[0]?.kind).toBe('Druh služby');
    for (const kind of OF_HELP) expect(placeOf(results, [kind]), kind).toBeLessThan(placeOf(results, OF_OLD_PLANS));
  },
);

test('people come before events about their group, and the people of the name before the group of the name', async () => {
  const results = await found('senioři');
  expect(results.slice(0, 1)).toMatchObject([{ title: 'Senioři', kind: 'Cílová skupina' }]);
  expect(placeOf(results, ['Cílová skupina'])).toBeLessThan(placeOf(results, ['Pracovní skupina']));
  expect(placeOf(results, ['Druh služby'])).toBeLessThan(placeOf(results, ['Událost']));
});

test('services whose data are fresh come before those with old data that say the same in the same place', async () => {
  const paths = (await found('postižení')).map(({ path }) => path);
  const placesOf = (ids: readonly string[]) => ids.map((id) => paths.findIndex((path) => path.endsWith(`/${id}/`)));
  const fresh = placesOf(['tisnova-pece-zvonek', 'chranene-bydleni-domecek', 'osobni-asistence-chobotnice']);
  const stale = placesOf(['rana-pece-vrabcak', 'krok-za-krokem']);
  expect(Math.min(...fresh)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...fresh)).toBeLessThan(Math.min(...stale));
});

test('services do not come in the order of the alphabet', async () => {
  const titles = (await found('postižení')).filter(({ kind }) => kind === 'Služba').map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(5);
  expect(titles).not.toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'cs')));
});
