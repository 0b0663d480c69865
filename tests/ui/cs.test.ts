import { describe, expect, test } from 'vitest';
import { czechTexts as cs } from '../../src/ui/cs.ts';
import { withDeeperHeadings } from '../../src/ui/headings.ts';

const texts = textsIn(cs);

describe('the texts for readers', () => {
  test.each([
    ['straight quotation marks', /"/],
    ['exclamation marks', /!/],
    ['three dots instead of an ellipsis', /\.\.\./],
    ['a hyphen instead of a dash', / - /],
    ['double spaces', / {2}/],
    ['spaces at an end', /^ | $/],
    ['letters of two characters', /\p{M}/u],
    ['the name of a city', /Brn|Vzork/],
    ['„ty“', /(?<!\p{L})(najdeš|můžeš|zavolej|napiš|klikni|tvoje|tvůj)(?!\p{L})/iu],
    ['the language of offices', /v rámci|za účelem|realizac|problematik|dochází k|prostřednictvím/i],
    ['links that say nothing', /^(zde|klikněte|čtěte více)\.?$/i],
  ])('have no %s', (_name, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});

/** Every text; those with variables with sample values. */
function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return [{ path, text: sampleOf(value as (...values: unknown[]) => string) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}

/** A text with one sample value for every variable. */
function sampleOf(text: (...values: unknown[]) => string): string {
  for (const value of [2, 'a', ['a', 'b']]) {
    try {
      return text(...Array.from({ length: text.length }, () => value));
    } catch {
      // The text wants a value of another type.
    }
  }
  throw new Error(`No sample fits ${String(text)}`);
}

describe('withDeeperHeadings', () => {
  test.each([
    ['<h2>Kdy</h2><p>x</p>', 1, '<h3>Kdy</h3><p>x</p>'],
    ['<h1 id="a">A</h1>', 2, '<h3 id="a">A</h3>'],
    ['<h5>A</h5>', 3, '<h6>A</h6>'],
    ['<header><hr></header>', 1, '<header><hr></header>'],
    ['&lt;h2&gt;', 1, '&lt;h2&gt;'],
  ])('%s, %i deeper', (html, levels, expected) => {
    expect(withDeeperHeadings(html, levels)).toBe(expected);
  });
});
