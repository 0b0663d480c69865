import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { pagesOf, type FinishedPage } from '../support/pages.ts';
import { brno, vzorkov } from '../support/sites.ts';

const textOf = (element: HTMLElement | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const pageAt = (pages: readonly FinishedPage[], file: string) => {
  const page = pages.find((other) => other.file === `${file}index.html`);
  if (!page) throw new Error(`There is no ${file}.`);
  return page.root;
};

describe.each([vzorkov, brno])('$name', (site) => {
  const pages = pagesOf(site);
  const drawings = pages.flatMap(({ address, root }) =>
    root.querySelectorAll('svg').map((svg) => ({ address, svg, root })),
  );

  test('a picture is either hidden from screen readers or has a name', () => {
    const nameless = drawings.filter(
      ({ svg }) =>
        svg.getAttribute('aria-hidden') !== 'true' &&
        // A map is a group of links, so it must not be one picture.
        !(
          /^(img|group)$/.test(svg.getAttribute('role') ?? '') &&
          (svg.getAttribute('aria-label') ?? svg.querySelector('title'))
        ),
    );
    expect(nameless.map(({ address, svg }) => `${address} ${svg.outerHTML.slice(0, 80)}`)).toEqual([]);
  });

  test('every drawing has its words: a row says what it shows, a figure has a title and a table, the ring its list', () => {
    const wordless = drawings
      .filter(({ svg }) => svg.classList.contains('drawing'))
      .filter(({ svg }) => {
        const home =
          svg.closest('figure') ?? svg.closest('li') ?? svg.closest('.share') ?? svg.closest('.cycle, .in-time');
        const needed = home?.tagName === 'FIGURE' ? 'figcaption .title, table' : undefined;
        return textOf(home) === '' || (needed && home?.querySelectorAll(needed).length !== 2);
      });
    expect(wordless.map(({ address, svg }) => `${address} ${svg.outerHTML.slice(0, 80)}`)).toEqual([]);
    expect(drawings.some(({ svg }) => svg.classList.contains('track'))).toBe(true);
  });

  test('a fill leads to a pattern of the same page', () => {
    const lost = drawings.flatMap(({ address, svg, root }) =>
      [...svg.innerHTML.matchAll(/url\(#([^)]+)\)/g)].flatMap(([, id]) =>
        root.querySelector(`pattern[id="${id}"]`) ? [] : [`${address} ${id}`],
      ),
    );
    expect(lost).toEqual([]);
  });

  test('the kinds of the timeline hold every event once', () => {
    const root = pageAt(pages, 'proces/');
    const counts = root
      .querySelectorAll('#casova-osa .in-time a')
      .map((link) => Number(/\((\d+)\)/.exec(textOf(link))?.[1]));
    const events = root.querySelectorAll('#casova-osa .steps > li');
    expect(events.length).toBeGreaterThan(20);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(events.length);
  });
});

describe('what the drawings say', () => {
  const ofVzorkov = pagesOf(vzorkov);
  const ofBrno = pagesOf(brno);
  const marked = (page: HTMLElement) => {
    const root = parse(page.querySelector('.cycle')?.outerHTML ?? '');
    for (const unseen of root.querySelectorAll('[hidden]')) unseen.remove();
    const steps = root.querySelectorAll('li').filter((step) => step.querySelector('p'));
    expect(root.querySelectorAll('.ring text.now').length).toBe(steps.length);
    return steps.map(textOf);
  };

  test('the ring marks a draft that can be commented and a plan in force', () => {
    expect(marked(pageAt(ofVzorkov, 'proces/'))).toEqual([
      expect.stringMatching(/^Návrh a připomínky Teď: 3\. plán · lze připomínkovat/),
      expect.stringMatching(/^Uskutečňování Teď: 2\. komunitní plán · platí$/),
    ]);
  });

  test('of the next plan of Brno no source says anything, and the ring says just that', () => {
    const root = pageAt(ofBrno, 'proces/');
    expect(marked(root)).toEqual([expect.stringContaining('Střednědobý plán 2023–2026')]);
    expect(textOf(root.querySelector('.cycle .unknown'))).toContain('Jestli se připravuje další plán, nevíme.');
  });

  test('a share that sources state otherwise than their amounts stands there twice', () => {
    const text = textOf(pageAt(ofBrno, 'projekty/podpora-planovani-2018-2019/').querySelector('#penize'));
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/95,0 % podle zdroje.*96,3 % vychází z obou částek.*liší/);
  });

  test('the centre that led the first planning is drawn, and who took over after it', () => {
    const rows = pageAt(ofBrno, 'proces/').querySelectorAll('#kdo-se-podili .in-time li').map(textOf);
    expect(rows.find((row) => row.startsWith('Centrum'))).toContain('podzim 2005 – 2007');
    expect(rows.find((row) => row.startsWith('Referát'))).toContain('Úkoly převzal po: Centrum');
  });

  test('a group that was renamed has a row for each of its names', () => {
    const rows = pageAt(ofVzorkov, 'pracovni-skupiny/lide-v-nouzi/').querySelectorAll('#nazvy .in-time li b');
    expect(rows.map(textOf)).toEqual(['Společensky nepřizpůsobení občané', 'Osoby ohrožené sociálním vyloučením', 'Lidé v nouzi']); // prettier-ignore
  });
});
