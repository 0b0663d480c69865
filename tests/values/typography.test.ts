import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typography } from '../../src/values/typography.ts';

/** A space that does not break is written `_`, so that the table can be read. */
const shown = (text: string) => typography(text).replaceAll('\u00a0', '_');

describe('typography', () => {
  test.each([
    // quotation marks
    ['Řekl "ano".', 'Řekl „ano“.'],
    ['"Ano," řekl.', '„Ano,“ řekl.'],
    ['centrum ("krizové")', 'centrum („krizové“)'],
    ['program "Dům - domov"', 'program „Dům_– domov“'],
    ['už „správně“', 'už „správně“'],
    // dashes and dots
    ['pomoc - hned', 'pomoc_– hned'],
    ['pomoc – hned', 'pomoc_– hned'],
    ['Brno-sever', 'Brno-sever'],
    ['roky 2013–2015', 'roky 2013–2015'],
    ['a tak dále...', 'a_tak dále…'],
    // one-letter words
    ['v Brně', 'v_Brně'],
    ['K lidem s dětmi', 'K_lidem s_dětmi'],
    ['a i v Brně', 'a_i_v_Brně'],
    ['(o pomoc)', '(o_pomoc)'],
    ['„a dost“', '„a_dost“'],
    ['hala B je zavřená', 'hala B je zavřená'],
    ['máma v', 'máma v'],
    // dates
    ['1. 3. 2012', '1._3._2012'],
    ['od 21. listopadu 2026', 'od 21._listopadu 2026'],
    ['20. 3. – 20. 4. 2009', '20._3._– 20._4._2009'],
    ['5. plán', '5. plán'],
    // thousands and phones
    ['3042 lidí', '3042 lidí'],
    ['1 234 567 lidí', '1_234_567 lidí'],
    ['volejte 542 173 111', 'volejte 542_173_111'],
    // numbers with their units
    ['10 %', '10_%'],
    ['155 Kč za hodinu', '155_Kč za hodinu'],
    ['2,5 mil. Kč', '2,5_mil._Kč'],
    ['asi 5 km', 'asi 5_km'],
    ['do 18 let', 'do 18_let'],
    ['15 letadel', '15 letadel'],
    ['60 lůžek', '60_lůžek'],
    // what belongs to the next word
    ['§ 40 zákona č. 108/2006 Sb.', '§_40 zákona č._108/2006 Sb.'],
    ['tel. 112', 'tel._112'],
    ['nám. Svobody, ul. Dlouhá', 'nám._Svobody, ul._Dlouhá'],
    ['Mgr. Ing. Jan Novák', 'Mgr._Ing._Jan Novák'],
    // letters made of two characters
    ['Cafe\u0301', 'Café'],
  ])('%j becomes %j', (before, after) => {
    expect(shown(before)).toBe(after);
  });

  test.each(['', 'Kudy k\u00a0pomoci?', 'https://css.brno.cz/a-b', 'CZ.03.2.63/0.0/0.0/16_063/0006544'])(
    'leaves %j as it is',
    (text) => {
      expect(typography(text)).toBe(text);
    },
  );

  const piece = fc.constantFrom(
    ...['"', '„', '“', ' ', ' - ', ' – ', '-', '.', '...', '…', ',', '(', ')', '\u00a0', '\n'],
    ...['v', 'a', 'K', 'i', 'Brně', 'lidé', 'let', 'mil.', 'Kč', '%', 'km', '§', 'č.', 'tel.', 'Mgr.', 'Ing.', 'Jan'],
    ...['1', '12.', '2012', '000', '3,5', 'března'],
  );

  test('done twice changes nothing more', () => {
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (before) => {
        expect(typography(typography(before))).toBe(typography(before));
      }),
      { numRuns: 5000, examples: [['pomoc - - hned']] },
    );
  });

  test('changes only quotation marks, dashes, dots and spaces', () => {
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const words = (line: string) => line.replace(/["„“\s\u00a0–…-]|\.{3}/g, '');
    fc.assert(
      fc.property(text, (before) => {
        expect(words(typography(before))).toBe(words(before));
      }),
    );
  });
});
