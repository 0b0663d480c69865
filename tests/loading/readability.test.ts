import { describe, expect, test } from 'vitest';
import { hardPlacesIn } from '../../src/loading/readability.ts';

const words = (count: number) => Array(count).fill('slovo').join(' ');

describe('long sentences', () => {
  test.each([
    ['of thirty words', `${words(30)}.`, []],
    ['of thirty-one words', `${words(31)}.`, ['31']],
    ['two that are long together', `Jen ${words(19)}. Potom ${words(19)}.`, []],
    ['items of a list', `- ${words(20)}\n- ${words(20)}`, []],
    ['paragraphs without a full stop', `${words(20)}\n\n${words(20)}`, []],
    ['a sentence over two lines', `${words(20)}\n${words(20)}`, ['40']],
    ['an address, which nobody reads', `${words(29)} [web](https://a.example/${'cesta-'.repeat(20)}).`, []],
    ['a row of a table', `| ${words(40)} |`, []],
  ])('%s', (_name, text, expected) => {
    expect(hardPlacesIn(text).map(({ value }) => value)).toEqual(expected);
  });
});

describe('officialese', () => {
  test.each([
    ['Pomůžeme v rámci projektu.', ['v rámci']],
    ['Řešíme a realizovali jsme realizaci.', ['realizovali', 'realizaci']],
    ['V případě, že přijdete', ['v případě, že']],
    ['Říkají tomu „realizace“.', []],
    ['V rámcích obrazů', []],
    ['Pomůžeme vám.', []],
  ])('%s', (text, expected) => {
    expect(hardPlacesIn(text).map(({ value }) => value)).toEqual(expected);
  });

  test('its place is known', () => {
    expect(hardPlacesIn('Ahoj. Tímto zdravíme.')).toEqual([{ advice: 'officialese', value: 'tímto', index: 6 }]);
  });
});
