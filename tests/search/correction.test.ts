import { describe, expect, test } from 'vitest';
import { correctionOf } from '../../src/search/correction.ts';

/** As `slova.txt` has them: the most frequent first. */
const WORDS = [
  'služba',
  'azylový',
  'dům',
  'noclehárna',
  'pečovatelská',
  'senior',
  'zápis',
  'brát',
  'poradna',
  'dluhy',
  'sociální',
  'vozík',
  'bydlení',
  'psychiatr',
];

describe('correctionOf', () => {
  test.each([
    ['azilový', 'azylový'],
    ['azylovi', 'azylový'],
    ['asylový', 'azylový'],
    ['noclehrána', 'noclehárna'],
    ['noclehárn', 'noclehárna'],
    ['nocleharrna', 'noclehárna'],
    ['pečovatelsak', 'pečovatelská'],
    ['pecovatelzka', 'pečovatelská'],
    ['socialny', 'sociální'],
    ['poradnna', 'poradna'],
    ['psichiatr', 'psychiatr'],
    ['wozík', 'vozík'],
    ['bidlení', 'bydlení'],
  ])('„%s“ is „%s“', (typed, meant) => {
    expect(correctionOf(typed, WORDS)).toBe(meant);
  });

  test.each([
    ['zápas', 'another letter in a short word makes another word'],
    ['bratr', 'so does one more letter'],
    ['xyzzyxyzzy', 'nothing is near'],
    ['dm', 'two letters may be anything'],
    ['moclehárna', 'the first letter is seldom mistaken'],
    ['12345', 'a number is no word'],
    ['', 'nothing was typed'],
  ])('„%s“ is left alone: %s', (typed) => {
    expect(correctionOf(typed, WORDS)).toBeUndefined();
  });

  test('of two words as near, the more frequent is meant', () => {
    expect(correctionOf('stacionářka', ['stacionářku', 'stacionářky'])).toBe('stacionářku');
    expect(correctionOf('stacionářka', ['stacionářky', 'stacionářku'])).toBe('stacionářky');
  });
});
