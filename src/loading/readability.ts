import type { Advice } from '../schemas/problem.ts';
import { blanked } from './text-places.ts';

/** A sentence or a phrase that is hard to read, and where it begins in its text. */
export interface HardPlace {
  readonly advice: Extract<Advice, 'long-sentence' | 'officialese'>;
  readonly value: string;
  readonly index: number;
}

/** The longest sentence without advice, in words. */
const MOST_WORDS = 30;

/** What is hard to read in a text for readers: sentences of more words than may be, and officialese, except in quotations. */
export function hardPlacesIn(markdown: string, mostWords = MOST_WORDS): HardPlace[] {
  const text = blanked(markdown, NOT_READ);
  return [...longSentences(text, mostWords), ...officialese(text)].sort((a, b) => a.index - b.index);
}

/** Addresses of links and rows of tables are not read as sentences. */
const NOT_READ = /\]\([^)]*\)|https?:\/\/\S+|^\|.*$/gm;

/** Phrases of offices, and what people say; the words are looked for from their beginning, in any ending. */
const OFFICIALESE: Readonly<Record<string, string>> = {
  'v rámci': 'při, v',
  'za účelem': 'aby, na',
  'z důvodu': 'protože, kvůli',
  'na základě': 'podle, protože',
  prostřednictvím: 'přes, pomocí',
  'v případě, že': 'když',
  'v případě že': 'když',
  'v souladu s': 'podle',
  've smyslu': 'podle',
  'v návaznosti na': 'po, podle',
  'vzhledem ke skutečnosti': 'protože',
  'dochází k': 'řekněte, kdo co dělá',
  realizac: 'udělat, vznikne',
  realizov: 'dělat, vést',
  implementac: 'zavedení',
  disponuj: 'má',
  obdrž: 'dostat',
  participov: 'podílet se',
  předmětn: 'ten, tento',
  tímto: 'vynechte',
};

function longSentences(text: string, mostWords: number): HardPlace[] {
  return sentencesOf(text).flatMap(({ sentence, index }): HardPlace[] => {
    const words = sentence.match(/[\p{L}\d]+/gu)?.length ?? 0;
    return words > mostWords ? [{ advice: 'long-sentence', value: String(words), index }] : [];
  });
}

function officialese(text: string): HardPlace[] {
  const spoken = text.replace(/„[^“]*“/g, (quotation) => ' '.repeat(quotation.length)).toLowerCase();
  return Object.keys(OFFICIALESE).flatMap((phrase) => {
    const rest = phrase.includes(' ') ? '(?!\\p{L})' : '\\p{L}*';
    const pattern = new RegExp(`(?<!\\p{L})${phrase.replaceAll(' ', '\\s+')}${rest}`, 'gu');
    return [...spoken.matchAll(pattern)].map(({ index, 0: value }) => ({
      advice: 'officialese' as const,
      value,
      index,
    }));
  });
}

/** What people say instead of a phrase of offices; `undefined` for other words. */
export function plainlyFor(words: string): string | undefined {
  return Object.entries(OFFICIALESE).find(([phrase]) => words.replace(/\s+/g, ' ').startsWith(phrase))?.[1];
}

/** Sentences of a text: they end at a full stop, an empty line, or the end of an item of a list. */
function sentencesOf(text: string): { readonly sentence: string; readonly index: number }[] {
  return [...text.matchAll(/\S(?:(?!\n\s*(?:\n|[-*#]|\d+\.\s))(?![.!?…]["“)]*\s+["„(]?\p{Lu})[\s\S])*/gu)].map(
    ({ 0: sentence, index }) => ({ sentence, index }),
  );
}
