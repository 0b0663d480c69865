import { describe, expect, test } from 'vitest';
import { abbreviationsOf, withExplained } from '../../src/domain/abbreviations.ts';
import { record } from '../support/records.ts';

test('abbreviations are names of terms with two capitals, of three letters and more, that only one term has', () => {
  const terms = [
    record('term', 'planovani', { name: 'plánování', alternateNames: ['KPSS', 'KP', 'komunitní plán', 'SÍŤ'] }),
    record('term', 'prispevek', { name: 'PnP', alternateNames: ['PnP', 'OP Zaměstnanost', 'Magistrát', '108/2006'] }),
    record('term', 'sit', { name: 'SÍŤ' }),
  ];
  expect([...abbreviationsOf(terms, ({ id }) => `/s/#${id}`)]).toEqual([
    ['KPSS', '/s/#planovani'],
    ['PnP', '/s/#prispevek'],
  ]);
});

describe('the first use in the running text leads to the glossary', () => {
  const link = '<a href="/s/#k">KPSS</a>';
  test.each([
    ['first of two', '<p>Co je KPSS? Plán KPSS.</p>', `<p>Co je ${link}? Plán KPSS.</p>`],
    ['beside marks', '<p>(KPSS)</p>', `<p>(${link})</p>`],
    ['after an entity', '<p>Q&amp;A a&nbsp;KPSS</p>', `<p>Q&amp;A a&nbsp;${link}</p>`],
    ['a part of a word', '<p>KPSSka, KPSS-2, eKPSS, kpss</p>', undefined],
    ['an attribute', '<p title="a > KPSS">x</p>', undefined],
    ['an address', '<img src="/KPSS.svg" alt="KPSS">', undefined],
    ['a link', '<p><a href="/a/">Co je <b>KPSS</b></a></p>', undefined],
    ['a heading', '<h2 id="a">KPSS</h2>', undefined],
    ['a drawing', '<svg><title>KPSS</title><text>KPSS</text></svg>', undefined],
    ['a button', '<button>KPSS</button>', undefined],
    ['after a link', '<p><a href="/a/">KPSS</a> KPSS</p>', `<p><a href="/a/">KPSS</a> ${link}</p>`],
    ['after a heading', '<h2>KPSS</h2><p>KPSS</p>', `<h2>KPSS</h2><p>${link}</p>`],
    ['in a shortened word beside it', '<article><abbr>KPSS</abbr></article>', undefined],
  ])('%s', (_name, main, expected) => {
    const page = (text: string) => `<title>KPSS</title><p>KPSS</p><main id="obsah">${text}</main><p>KPSS</p>`;
    expect(withExplained(page(main), new Map([['KPSS', '/s/#k']]))).toBe(page(expected ?? main));
  });

  test('a page without a main part stays as it is', () => {
    expect(withExplained('<p>KPSS</p>', new Map([['KPSS', '/s/#k']]))).toBe('<p>KPSS</p>');
  });
});
