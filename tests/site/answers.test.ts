import { describe, expect, test } from 'vitest';
import { pagesOf, visibleTextOf } from '../support/pages.ts';
import { brno, vzorkov, type BuiltSite } from '../support/sites.ts';

/** What the first screen of a page says, as a reader sees it. */
const signsOf = (site: BuiltSite) => {
  const pages = pagesOf(site);
  return (path: string) => {
    const sign = pages.find(({ file }) => file === `${path}index.html`)?.root.querySelector('.sign');
    return visibleTextOf({ html: sign?.outerHTML ?? '' }).replaceAll('\u00a0', ' ');
  };
};

describe('the sign answers what people come for', () => {
  const invented = signsOf(vzorkov);
  const real = signsOf(brno);

  test.each([
    ['plany/', /3\. plán: Právě lze připomínkovat.*Jak poslat připomínku.*Současný plán: 2\. komunitní plán/],
    ['plany/2-plan/', /platí.*Plnění: splněno 8 ze 17 opatření\..*Priority a opatření/],
    ['plany/3-plan/', /lze připomínkovat.*Jak poslat připomínku/],
    ['plany/2-plan/a1/', /Kapitola A: Senioři\. Plnění: splněno 2 ze 3 opatření\./],
    [
      'pracovni-skupiny/seniori/',
      /Nejbližší setkání: 9\. 12\. 2026, 9:30–11:30 · Městská .*Poslední zápis, který máme: 15\. 10\. 2026/,
    ],
  ])('of the invented city: %s', (path, answer) => {
    expect(invented(path)).toMatch(answer);
  });

  test.each([
    ['plany/', /Současný plán: Střednědobý plán 2023–2026/],
    ['plany/2-komunitni-plan/', /skončil.*Jednotlivá opatření ani to, jestli se plní, zdroje neuvádějí\./],
    ['plany/strednedoby-plan-2023-2026/', /platí.*Jednotlivá opatření ani to, jestli se plní, zdroje neuvádějí\./],
    [
      'projekty/podpora-planovani-2018-2019/',
      /Období: 1\. 1\. 2018 – 31\. 12\. 2019.*Skutečné výdaje: 3 042 987,30 Kč Proplacená dotace: 2 930 607,50 Kč/,
    ],
    ['pracovni-skupiny/seniori/', /O žádném příštím termínu teď nevíme\..*Poslední zápis, který máme: říjen 2013/],
  ])('of Brno, as far as sources go: %s', (path, answer) => {
    expect(real(path)).toMatch(answer);
  });

  test('a plan in the making is not asked what came of it', () => {
    expect(invented('plany/3-plan/')).not.toMatch(/Plnění|neuvádějí|nevíme/);
  });
});

test('every chapter of a plan is one link below its heading, with what came of it', () => {
  const root = pagesOf(vzorkov).find(({ file }) => file === 'plany/2-plan/index.html')?.root;
  const ways = root?.querySelectorAll('#opatreni .link-lines li') ?? [];
  const targets = ways.map((way) => way.querySelector('a')?.getAttribute('href')?.split('#')[1]);
  expect(targets).toEqual(root?.querySelectorAll('#opatreni .chapter').map(({ id }) => id));
  expect(ways[0]?.textContent.replace(/\s+/g, ' ').trim()).toBe('Kapitola A: Senioři · splněno 2 z 5 opatření');
});
