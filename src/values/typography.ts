const NBSP = '\u00a0';

type Rule = readonly [pattern: RegExp, replacement: string];

/**
 * The rules, in order. Sources: ČSN 01 6910 (úprava dokumentů), Internetová jazyková příručka ÚJČ,
 * chapters on quotation marks, dashes, and on what must not stand at the end of a line.
 */
const RULES: readonly Rule[] = [
  // straight double quotes become Czech ones
  [/(^|[\s([–—])"(?=\S)/g, '$1„'],
  [/"/g, '“'],
  // a hyphen between spaces is a dash
  [/ -(?= )/g, ' –'],
  [/(\d)\.\.\.(?!\d)|\.\.\./g, '$1…'],
  // a dash may not begin a line
  [/ –(?= )/g, `${NBSP}–`],
  // one-letter prepositions and conjunctions may not end a line
  [/(?<=^|[\s(„\u00a0])([kosuvzaiKOSUVZAI]) (?=\S)/g, `$1${NBSP}`],
  // dates: 1. 3. 2012, 1. března
  [
    /(\d{1,2}\.) (?=\d{1,2}\.|[12]\d{3}|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)/g,
    `$1${NBSP}`,
  ],
  // thousands: 3 042 987,30
  [/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`],
  // numbers and what they count
  [/(\d) (?=%|‰|Kč|tis\.|mil\.|mld\.|km|m²|let(?!\p{L})|lůžek|hodin|minut|°)/gu, `$1${NBSP}`],
  [/\b(tis\.|mil\.|mld\.) (?=Kč|EUR)/g, `$1${NBSP}`],
  // signs and abbreviations that belong to what follows
  [/(§|č\.|čl\.|odst\.|písm\.|str\.|tel\.|ul\.|nám\.|tř\.|sv\.|Sv\.) (?=\S)/g, `$1${NBSP}`],
  [/\b(Bc\.|Mgr\.|Ing\.|MUDr\.|JUDr\.|PhDr\.|PaedDr\.|RNDr\.|doc\.|prof\.) (?=\p{Lu})/gu, `$1${NBSP}`],
];

/** Mends Czech typography of plain text: quotes, dashes, and spaces at which a line must not break. Doing it twice changes nothing more. */
export function typography(text: string): string {
  return RULES.reduce((mended, [pattern, replacement]) => mended.replace(pattern, replacement), text.normalize('NFC'));
}
