import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();
let page: Page | undefined;

// The reader is in New York: what counts are the clocks in Prague.
beforeAll(async () => {
  page = await walk.open('404.html', { timezoneId: 'America/New_York', viewport: { width: 360, height: 640 } });
});
afterAll(() => page?.context().close());

async function at(moment: string, path: string): Promise<Page> {
  if (!page) throw new Error('The page was not opened.');
  await page.clock.setFixedTime(moment);
  await page.goto(walk.address(path));
  await page.waitForLoadState('load');
  return page;
}

/** What a reader sees of an element, with plain spaces. What is open is told by a script that comes after the page, so tests wait for it. */
async function seen(view: Page, selector: string): Promise<string> {
  const texts = await view
    .locator(selector)
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map((element) => (element as HTMLElement).innerText),
    );
  return texts.join(' | ').replace(/\s+/g, ' ').trim();
}

/** The ids of the services in rows, in their order. */
async function servicesIn(view: Page, rows: string): Promise<string> {
  const ids = await view.locator(rows).evaluateAll((items) => items.map((item) => item.getAttribute('data-service')));
  return ids.join(' ');
}

const OFFICE = 'sluzby/poradna-rozcestnik/';
const SHELTER = 'sluzby/nocleharna-mesicnik/';
/** Those for seniors that stand on the list on the day of the build, by the alphabet, without the one with the newest check. */
const OF_SENIORS = [
  'centrum-dennich-sluzeb-u-kamen',
  'ctenar',
  'domov-pomnenka',
  'domov-lipovy-dvur',
  'chaloupka',
  'osobni-asistence-chobotnice',
  'odlehcovaci-sluzba-houpaci-sit',
  'pecovatelska-sluzba-na-kole',
  'tisnova-pece-zvonek',
];
const CENTRE = 'sluzby/denni-centrum-krb/';

describe('open now, by the clocks in Prague', () => {
  test.each([
    ['a Monday morning', OFFICE, '2026-11-23T08:30:00+01:00', 'Teď otevřeno do 12:00'],
    ['half an hour before the break', OFFICE, '2026-11-23T11:40:00+01:00', 'Otevřeno už jen do 12:00'],
    ['the break', OFFICE, '2026-11-23T12:00:00+01:00', 'Zavřeno do 13:00'],
    ['Easter Monday 2027', OFFICE, '2027-03-29T09:00:00+02:00', 'Dnes je svátek, zavolejte'],
    ['an exception at Christmas', OFFICE, '2026-12-28T09:00:00+01:00', 'Zavřeno do 4. 1. 8:00'],
    ['31 December 23:30', SHELTER, '2026-12-31T23:30:00+01:00', 'Teď otevřeno do zítra 6:00'],
    ['after midnight', SHELTER, '2027-01-01T00:30:00+01:00', 'Teď otevřeno do 6:00'],
    ['the night of summer time', SHELTER, '2027-03-28T03:01:00+02:00', 'Teď otevřeno do 6:00'],
    ['the hour that comes twice, first', SHELTER, '2026-10-25T02:30:00+02:00', 'Teď otevřeno do 6:00'],
    ['the hour that comes twice, again', SHELTER, '2026-10-25T02:30:00+01:00', 'Teď otevřeno do 6:00'],
    ['the end of that night', SHELTER, '2027-10-31T06:00:00+01:00', 'Zavřeno do 20:00'],
    [
      'round the clock at Christmas',
      'sluzby/krizova-pomoc-majak/',
      '2026-12-24T20:00:00+01:00',
      'Teď otevřeno nepřetržitě',
    ],
  ])('%s', async (_name, path, moment, text) => {
    const view = await at(moment, path);
    await expect.poll(() => seen(view, '.sign .now')).toContain(text);
  });

  test('a page that stays open tells the next minute, without a reload', async () => {
    const view = await walk.open('404.html', { timezoneId: 'America/New_York' });
    await view.clock.install({ time: '2026-11-23T12:59:30+01:00' });
    await view.goto(walk.address(OFFICE));
    await expect.poll(() => seen(view, '.sign .now')).toBe('Zavřeno do 13:00');
    await view.clock.runFor(60_000);
    expect(await seen(view, '.sign .now')).toBe('Teď otevřeno do 18:00');
    await view.context().close();
  });

  test('each place with hours of its own has its own state', async () => {
    const view = await at('2026-11-24T08:30:00+01:00', 'sluzby/pecovatelska-sluzba-na-kole/');
    await expect.poll(() => seen(view, '.place [data-opening]')).toBe('Teď otevřeno do 15:30 | Teď otevřeno do 12:00');
  });

  test('lists say it too, and a state wins over hours', async () => {
    const view = await at('2026-12-02T08:30:00+01:00', 'sluzby/');
    const item = (path: string) => `.board a[href$="${path}"]`;
    await expect.poll(() => seen(view, item(OFFICE))).toContain('Teď otevřeno do 12:00');
    const closed = await seen(view, item(CENTRE));
    expect(closed).toContain('Dočasně zavřeno');
    expect(closed).not.toContain('otevřeno do');
  });
});

describe('what begins and ends by itself', () => {
  test('a closure of some days, with its dates and in place of hours', async () => {
    const before = await at('2026-11-30T10:00:00+01:00', CENTRE);
    expect(await seen(before, '.sign .notice')).toBe('');
    const during = await at('2026-12-02T10:00:00+01:00', CENTRE);
    expect(await seen(during, '.sign .notice')).toContain('Dočasně zavřeno od 1. 12. 2026 do 6. 12. 2026');
    await expect.poll(() => seen(during, '.sign [data-opening]')).toBe('');
    const after = await at('2026-12-07T10:00:00+01:00', CENTRE);
    expect(await seen(after, '.sign .notice')).toBe('');
  });

  test('an alert comes on its first day and goes after its last', async () => {
    const days = ['2026-12-14', '2026-12-15', '2027-01-10', '2027-01-11'];
    const alerts: string[] = [];
    for (const day of days) {
      const view = await at(`${day}T12:00:00+01:00`, 'sluzby/kontaktni-centrum-7-schodu/');
      alerts.push(await seen(view, '.sign .notice'));
    }
    expect(alerts.map((text) => text.includes('Mezi svátky'))).toEqual([false, true, true, false]);
  });
});

describe('a copy that nobody builds grows old by itself', () => {
  test('the data of a service, and the whole site', async () => {
    const told: string[][] = [];
    for (const day of ['2026-11-21', '2027-05-22', '2027-11-03', '2028-05-03']) {
      const view = await at(`${day}T12:00:00+01:00`, OFFICE);
      told.push([await seen(view, '.sign .stack'), await seen(view, 'footer')]);
    }
    const has = (text: string) => told.map((parts) => parts.some((part) => part.includes(text)));
    expect(has('Ověřeno 2. 11. 2026')).toEqual([true, true, true, true]);
    expect(has('uplynulo víc než půl roku')).toEqual([false, true, false, false]);
    expect(has('Údaje jsou staré víc než rok. Před cestou zavolejte.')).toEqual([false, false, true, false]);
    expect(has('Údaje jsou staré víc než rok a půl.')).toEqual([false, false, false, true]);
    expect(has('To už je víc než půl roku')).toEqual([false, true, true, true]);
  });

  test('lists put older data lower, and at last under the list, with the words of a fresh build', async () => {
    const told: string[][] = [];
    for (const day of ['2026-11-21', '2027-10-04', '2028-04-04', '2030-01-01']) {
      const view = await at(`${day}T12:00:00+01:00`, 'sluzby/pro/seniori/');
      await expect.poll(() => view.locator('[data-services]').getAttribute('data-services')).toBe(day);
      const lists = ['.services > .board li', '.services > details li'].map((rows) => servicesIn(view, rows));
      const words = ['.over', '.services summary'].map((part) => seen(view, part));
      told.push(await Promise.all([...words, ...lists]));
    }
    const byAge = 'Nejdřív služby s novějšími údaji, jinak podle abecedy.';
    const off = (n: number) => `Služby, jejichž údaje dlouho nikdo neověřil (${n})`;
    const [first = [], later = [], late = [], last = []] = told;
    expect(first.slice(0, 2)).toEqual([`10 služeb. ${byAge}`, off(1)]);
    expect(later).toEqual([
      `8 služeb. ${byAge}`,
      off(3),
      // Checked in November, then those checked in October, each by the alphabet.
      `poradna-rozcestnik ${OF_SENIORS.filter((id) => !['ctenar', 'osobni-asistence-chobotnice'].includes(id)).join(' ')}`,
      'ctenar osobni-asistence-chobotnice socialni-luzka-nemocnice',
    ]);
    expect(late.slice(0, 3)).toEqual([
      '1 služba. Seřazeno podle abecedy, nic tu není zvýhodněné.',
      off(10),
      'poradna-rozcestnik',
    ]);
    expect(last.slice(0, 3)).toEqual(['', off(11), '']);
  });

  test('in the list by letters an empty letter goes, with the way to it', async () => {
    const letters: string[] = [];
    for (const day of ['2026-11-21', '2028-04-04']) {
      const view = await at(`${day}T12:00:00+01:00`, 'sluzby/');
      await expect.poll(() => view.locator('[data-services]').getAttribute('data-services')).toBe(day);
      letters.push(`${await seen(view, '.letters li')} / ${await seen(view, '#abeceda h3')}`);
    }
    expect(letters[0]).toContain('Č');
    expect(letters[1]).toBe('D | Ch | N | P / D | Ch | N | P');
  });

  test('a life situation shows only what still stands on lists, and the way to the rest', async () => {
    const part = 'main section section:has(a[href$="/druh/azylovy-dum/"])';
    const now = await seen(await at('2026-11-21T12:00:00+01:00', 'sluzby/situace/nemam-kde-bydlet/'), part);
    const late = await seen(await at('2028-04-04T12:00:00+02:00', 'sluzby/situace/nemam-kde-bydlet/'), part);
    expect([now, late].map((text) => text.includes('Přístav'))).toEqual([true, false]);
    expect([now, late].map((text) => text.includes('Všechny služby (1): Azylové domy'))).toEqual([false, true]);
  });

  test('the numbers of crisis lines', async () => {
    expect(await seen(await at('2026-11-21T12:00:00+01:00', 'krizove-linky/'), 'main')).not.toContain('To už je víc');
    expect(await seen(await at('2027-05-22T12:00:00+02:00', 'krizove-linky/'), 'main')).toContain(
      'To už je víc než půl roku. Kdyby se nikdo neozval, zkuste jinou linku.',
    );
  });
});

test('on paper stand the usual hours, because „now“ is soon over', async () => {
  const view = await at('2026-12-24T20:00:00+01:00', 'sluzby/krizova-pomoc-majak/');
  await expect.poll(() => seen(view, '.sign .now')).toBe('Teď otevřeno nepřetržitě');
  await view.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await seen(view, '.sign .now')).toBe('Nepřetržitě');
  await view.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await seen(view, '.sign .now')).toBe('Teď otevřeno nepřetržitě');
});

test('without script the hours stand printed and nothing claims to be open', async () => {
  const plain = await walk.open(OFFICE, { javaScriptEnabled: false });
  const text = await seen(plain, 'main');
  await plain.context().close();
  expect(text).toContain('po, st 8:00–12:00');
  expect(text).not.toMatch(/Teď (otevřeno|zavřeno)|Zavřeno do/);
});
