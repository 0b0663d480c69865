import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutLayers } from '../../src/commands/flat-layers.ts';

describe('styles without layers', () => {
  test('stand in the order of their layers, whatever the order in which they came', () => {
    const css = '@layer tokens,components;@layer components{.a{b:c}}@layer base{a{b:d}}@layer components{.e{f:g}}';
    expect(withoutLayers(css)).toBe('a{b:d}.a{b:c}.e{f:g}');
  });

  test('the last layer wins over everything', () => {
    const css =
      '@layer utilities{[hidden]:not(.kept){display:none}@media print{a:hover,.b::after{c:d;e:" (" attr(f)}}}';
    expect(withoutLayers(css)).toBe(
      '[hidden]:not(.kept){display:none!important}@media print{a:hover,.b::after{c:d!important;e:" (" attr(f)!important}}',
    );
  });

  test.each(['a{b:c}', '@layer other{a{b:c}}', '@media print{a{b:c}}'])('a style outside the layers: %s', (css) => {
    expect(() => withoutLayers(css)).toThrow('none of the layers');
  });
});

/** What makes a selector stronger than the name of an element; `:where()` has no strength, `:is()` that of what is in it. */
const STRONG = /[.#[]|(?<!:):(?!:|is\()/;

test.each(['reset', 'base', 'prose'])('no selector of %s is stronger than the name of an element', (layer) => {
  const css = readFileSync(`src/styles/${layer}.css`, 'utf8').replace(/\/\*[\s\S]*?\*\/|@layer \w+ \{/g, '');
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector.trim());
  expect(selectors.length).toBeGreaterThan(4);
  const tooStrong = selectors.filter((selector) => {
    const counted = selector.replace(/:where\((?:[^()]|\([^()]*\))*\)/g, '').replace(/::[\w-]+/g, '');
    return STRONG.test(counted) || counted.split(',').some((part) => /\w\s+(\w|:is)/.test(part.trim()));
  });
  expect(tooStrong).toEqual([]);
});
