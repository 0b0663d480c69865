import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../src/search/czech.ts';
import { excerptOf } from '../../src/search/excerpt.ts';

const stemsOf = (...words: readonly string[]) => new Set(words.map(stemOf));
const shown = (content: string, ...words: readonly string[]) =>
  excerptOf(content, stemsOf(...words))
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('');

describe('excerptOf', () => {
  test('marks words in the form in which they stand', () => {
    expect(shown('V noclehárnách přespíte.', 'noclehárna')).toBe('V [noclehárnách] přespíte');
  });

  test('shows the part of a long text that holds what was looked for', () => {
    const text = `${'úvod '.repeat(100)}noclehárna je v Dlouhé ulici ${'závěr '.repeat(100)}`;
    const excerpt = shown(text, 'noclehárna');
    expect(excerpt).toContain('[noclehárna]');
    expect(excerpt.startsWith('… ')).toBe(true);
    expect(excerpt.endsWith('…')).toBe(true);
    expect(excerpt.length).toBeLessThan(300);
  });

  test('shows the beginning when nothing of it stands in the text', () => {
    expect(shown('Přijďte večer.', 'noclehárna')).toBe('Přijďte večer');
  });

  test('adds no words and loses none in the middle', () => {
    const text = fc.array(fc.constantFrom('dům', 'domu', 'senior', 'pomoc', 'a', 'na'), { maxLength: 60 });
    fc.assert(
      fc.property(text, (words) => {
        const whole = words.join(' ');
        const excerpt = excerptOf(whole, stemsOf('dům'))
          .map((piece) => piece.text)
          .join('')
          .replace(/^… |…$/g, '');
        expect(whole).toContain(excerpt);
      }),
    );
  });
});
