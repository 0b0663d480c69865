import { expect, test } from 'vitest';
import { searchablePages } from '../../src/search/searchable-page.ts';

const page = (main: string) => `<html><body><nav>Nabídka</nav>${main}<footer>Patička</footer></body></html>`;

test('a page says its title, kind, facets and texts, and nothing around them', () => {
  const [found] = searchablePages(
    page(
      `<main data-search-kind="Služba" data-search-facets='{"komu":["Senioři"]}'>
        <div class="sign"><h1>Noclehárna</h1><p>Přespání na noc</p></div>
        <nav>Drobečky</nav><p>Přijďte večer</p><form>Hledat</form><p data-search-ignore>Mimo</p>
        <p hidden data-search-words>nocležna</p></main>`,
    ),
  );
  expect(found).toMatchObject({ fragment: '', title: 'Noclehárna', kind: 'Služba', facets: { komu: ['Senioři'] } });
  const texts = found?.parts.map(({ text, isShown }) => [text, isShown]);
  expect(texts).toEqual([
    ['Noclehárna.', false],
    ['nocležna.', false],
    ['Přespání na noc.', true],
    ['Přijďte večer.', true],
  ]);
  const [title, words, , body] = found?.parts.map(({ weight }) => weight) ?? [];
  expect(Math.min(title ?? 0, words ?? 0)).toBeGreaterThan(body ?? 0);
});

test('a part with an id of its own is found by itself, and only there', () => {
  const found = searchablePages(
    page(
      `<main data-search-kind="Seznam"><h1>Orgány</h1>
        <section id="rada" data-search-unit="Orgán"><h2>Rada města</h2><p>Rozhoduje</p></section></main>`,
    ),
  );
  expect(found.map(({ fragment, title, kind }) => [fragment, title, kind])).toEqual([
    ['', 'Orgány', 'Seznam'],
    ['#rada', 'Rada města', 'Orgán'],
  ]);
  expect(JSON.stringify(found[0])).not.toContain('Rozhoduje');
});

test('a word in a short title weighs more than in a long one, in everyday words and in an event', () => {
  const weightOfTitle = (title: string, rank = '') =>
    searchablePages(
      page(
        `<main data-search-kind="Seznam"><h1>Proces</h1><p id="a" data-search-unit="Událost" ${rank}><b data-search-title>${title}</b></p></main>`,
      ),
    )[1]?.parts[0]?.weight ?? 0;
  const weights = [
    weightOfTitle('Senioři'),
    weightOfTitle('Služby pro seniory'),
    weightOfTitle('Domov pro seniory, příspěvková organizace'),
    weightOfTitle('Národní rada seniorů a všech, kdo o ně pečují, v celé zemi'),
  ];
  expect(weights).toEqual([10, 9.5, 8.5, 8.5]);
  expect(weightOfTitle('Senioři', 'data-search-rank="0.3"')).toBe(3);
});

test('a page that does not say what it is is not searched', () => {
  expect(searchablePages(page('<main><h1>Hledání</h1></main>'))).toEqual([]);
});
