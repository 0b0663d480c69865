import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDay,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  readableAddress,
} from '../../src/ui/format.ts';

/** A space that does not break is written `_`. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

test('a day has no zeros', () => {
  expect(shown(formatDay('2009-06-03'))).toBe('3._6._2009');
});

describe('formatDate', () => {
  test.each([
    ['2007', '2007'],
    ['2007-10', 'říjen 2007'],
    ['2009-06-23', '23._6._2009'],
    ['2005-21', 'jaro 2005'],
    ['2005-22', 'léto 2005'],
    ['2005-23', 'podzim 2005'],
    ['2005-24', 'zima 2005'],
    ['2007?', '2007 (nejisté)'],
    ['2007~', 'kolem 2007'],
    ['2007%', 'kolem 2007 (nejisté)'],
    ['2020/2022', '2020–2022'],
    ['2020/2020', '2020'],
    ['2007-08/2007-09', 'srpen–září 2007'],
    ['2007-08/2008-01', 'srpen 2007_– leden 2008'],
    ['2009-03-20/2009-04-20', '20._3._– 20._4._2009'],
    ['2008-12-20/2009-01-10', '20._12._2008_– 10._1._2009'],
    ['2005-23/2007', 'podzim 2005_– 2007'],
    ['2009-03-20/2009-04', '20._3._2009_– duben 2009'],
    ['/2009', 'do roku 2009'],
    ['../2009-06-30', 'do 30._6._2009'],
    ['2006/..', 'od roku 2006'],
    ['2009-06-01/..', 'od 1._6._2009'],
    ['kdysi', 'kdysi'],
  ])('%s is %s', (edtf, text) => {
    expect(shown(formatDate(edtf))).toBe(text);
  });

  test.each([
    ['2006-03/..', 'od března 2006'],
    ['../2007-10', 'do října 2007'],
    ['2005-23/..', 'od podzimu 2005'],
    ['../2005-21', 'do jara 2005'],
    ['../2005-24', 'do zimy 2005'],
  ])('after „od“ and „do“ stands the second case: %s is %s', (edtf, text) => {
    expect(shown(formatDate(edtf))).toBe(text);
  });

  test.each(['2007?/2009', '2007~/2009', '2007-03?/2007-05'])('the doubt about a beginning is not lost: %s', (edtf) => {
    expect(formatDate(edtf)).toMatch(/nejisté|kolem/);
  });

  test('of a whole month of days only what is needed is said', () => {
    expect(shown(formatDate('2009-06-01/2009-06-30'))).toBe('1._6._– 30._6._2009');
  });
});

test.each([
  [0, '0'],
  [1234, '1_234'],
  [3042987.3, '3_042_987,3'],
  [49.2094969, '49,21'],
])('the number %d is %s', (n, text) => {
  expect(shown(formatNumber(n))).toBe(text);
});

test.each([
  [{ amount: 2500000, currency: 'CZK' }, '2_500_000_Kč'],
  [{ amount: 3042987.3, currency: 'CZK' }, '3_042_987,30_Kč'],
  [{ amount: 1200, currency: 'EUR' }, '1_200_€'],
])('money %j is %s', (money, text) => {
  expect(shown(formatMoney(money))).toBe(text);
});

test('a share has one decimal place', () => {
  expect(shown(formatPercent(95))).toBe('95,0_%');
});

test.each([
  ['https://css.brno.cz/', 'css.brno.cz'],
  ['http://www.example.org/a/b', 'example.org'],
])('the address %s is read %s', (url, text) => {
  expect(readableAddress(url)).toBe(text);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a a b'],
  [['Brno', 'Praha', 'Zlín'], 'Brno, Praha a Zlín'],
])('the list %j is „%s“', (items, text) => {
  expect(shown(formatList(items)).replaceAll('_', ' ')).toBe(text);
});
