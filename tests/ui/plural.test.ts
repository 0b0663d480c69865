import { describe, expect, test } from 'vitest';
import { czechTexts as cs } from '../../src/ui/cs.ts';
import { outOf, plural, pluralForm } from '../../src/ui/plural.ts';

const shown = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [0, '0 služeb'],
  [1, '1 služba'],
  [2, '2 služby'],
  [4, '4 služby'],
  [5, '5 služeb'],
  [11, '11 služeb'],
  [21, '21 služeb'],
  [22, '22 služeb'],
  [101, '101 služeb'],
  [1000, '1 000 služeb'],
])('counts %i', (n, text) => {
  expect(shown(cs.service.count(n))).toBe(text);
});

test.each([
  [1, 'z 1'],
  [3, 'ze 3'],
  [5, 'z 5'],
  [17, 'ze 17'],
  [12, 'z 12'],
  [20, 'z 20'],
  [36, 'ze 36'],
  [109, 'ze 109'],
  [218, 'z 218'],
  [640, 'ze 640'],
  [1000, 'z 1 000'],
])('out of %i', (n, text) => {
  expect(shown(outOf(n))).toBe(text);
});

test('a fraction takes the form of its own, or that of few', () => {
  const forms = { one: 'rok', few: 'roky', other: 'let' };
  expect(shown(plural(1.5, forms))).toBe('1,5 roky');
  expect(shown(plural(1.5, { ...forms, many: 'roku' }))).toBe('1,5 roku');
  expect(pluralForm(5, forms)).toBe('let');
});

describe('every counted noun', () => {
  const counters = countersIn(cs);

  test('there are some', () => {
    expect(counters.length).toBeGreaterThan(10);
  });

  test.each(counters)('%s has a form for one, few and many', (_name, counter) => {
    const forms = [1, 2, 5].map((n) => counter(n));
    for (const [index, form] of forms.entries())
      expect(form).toMatch(new RegExp(`^${[1, 2, 5][index]}\u00a0\\p{L}`, 'u'));
    // „opatření“ is the same in all three, „intervence“ in two.
    expect(counter(0).slice(2)).toBe(counter(5).slice(2));
  });
});

/** All functions of the texts that count something. */
function countersIn(texts: object, path = ''): [name: string, counter: (n: number) => string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'function') {
      const isCounter = value.length === 1 && /\bplural\b\)?\(/.test(String(value));
      return isCounter ? [[name, value as (n: number) => string] as [string, (n: number) => string]] : [];
    }
    return typeof value === 'object' && value !== null ? countersIn(value, name) : [];
  });
}
