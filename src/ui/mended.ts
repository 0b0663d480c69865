import { typography } from '../values/typography.ts';

/** The same texts with Czech typography: spaces that must not break, quotes, dashes; also in what functions make. */
export function mended<Texts>(texts: Texts): Texts {
  // Each branch gives back the shape that it got, which the compiler cannot follow.
  return mendedValue(texts) as Texts;
}

function mendedValue(value: unknown): unknown {
  if (typeof value === 'string') return typography(value);
  if (typeof value === 'function') return (...values: unknown[]) => mendedValue(value(...values));
  if (Array.isArray(value)) return value.map(mendedValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mendedValue(inner)]));
}
