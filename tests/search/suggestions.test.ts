import { describe, expect, test } from 'vitest';
import { isTriggered } from '../../src/search/danger.ts';
import { suggestionsFor, type Suggestion } from '../../src/search/suggestions.ts';

const all = [
  'Azylový dům',
  'Dům na půl cesty',
  'Pečovatelská služba',
  'Nová pečovatelská služba',
  'Služby následné péče',
].map((title): Suggestion => [title, 'Druh služby', `/${title}/`]);
const titles = (typed: string) => suggestionsFor(typed, all).map(([title]) => title);

describe('suggestions', () => {
  test.each([
    ['azyl', ['Azylový dům']],
    ['AZYL', ['Azylový dům']],
    ['dum', ['Dům na půl cesty', 'Azylový dům']],
    ['pec sluz', ['Pečovatelská služba', 'Nová pečovatelská služba', 'Služby následné péče']],
    ['pečovatelská ', ['Pečovatelská služba', 'Nová pečovatelská služba']],
    ['ylov', []],
    ['a', []],
    ['  ', []],
    ['(', []],
  ])('for „%s“ are %j', (typed, expected) => {
    expect(titles(typed)).toEqual(expected);
  });

  test('are at most seven', () => {
    const many = Array.from({ length: 20 }, (_, index): Suggestion => [`Dům ${index}`, 'Služba', '/']);
    expect(suggestionsFor('dům', many)).toHaveLength(7);
  });
});

test.each([
  ['sebevrazd,nechk zi', ['sebevrazd'], true],
  ['sebevrazd,nechk zi', ['zi', 'nechk', 'dal'], true],
  ['sebevrazd,nechk zi', ['zi'], false],
  ['', ['zi'], false],
])('the triggers „%s“ in a query of %j: %s', (triggers, stems, isShown) => {
  expect(isTriggered(triggers, new Set(stems))).toBe(isShown);
});
