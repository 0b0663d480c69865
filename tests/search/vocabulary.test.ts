import { expect, test } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.ts';

const linesOf = (...texts: readonly string[]) => {
  const vocabulary = new Vocabulary();
  for (const text of texts) vocabulary.add(text);
  return vocabulary.toString().split('\n');
};

test.each<[texts: string[], lines: string[]]>([
  [['domy, domů, domy'], ['domy']],
  [
    ['Noclehárna', 'služba služby služba'],
    ['služba', 'noclehárna'],
  ],
  [['na ve dům'], ['dům']],
  [['602 00 b7k senior'], ['senior']],
  [
    ['beta', 'alfa'],
    ['alfa', 'beta'],
  ],
  [[''], ['']],
])('of %j: one form for each stem, the frequent first', (texts, lines) => {
  expect(linesOf(...texts)).toEqual(lines);
});
