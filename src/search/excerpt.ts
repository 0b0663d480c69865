import { stemOf, wordsOf } from './czech.ts';

/** A piece of an excerpt: text, and whether it is a word that was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

const WINDOW = 28;

/** The part of a page's text that holds the most of what was looked for, with those words marked in the form in which they stand. */
export function excerptOf(content: string, stems: ReadonlySet<string>): ExcerptPiece[] {
  const text = content.replace(/[\s.]+$/, '');
  const words = wordsOf(text);
  const found = words.map(({ text: word }) => stems.has(stemOf(word)));
  const start = bestStart(
    words.map(({ text: word }) => stemOf(word)),
    found,
  );
  const last = Math.min(words.length, start + WINDOW);
  const pieces: ExcerptPiece[] = [];
  let position = words[start]?.index ?? 0;
  if (start > 0) pieces.push({ text: '… ', isFound: false });
  for (let index = start; index < last; index++) {
    const word = words[index];
    if (!word || !found[index]) continue;
    pieces.push({ text: text.slice(position, word.index), isFound: false }, { text: word.text, isFound: true });
    position = word.index + word.text.length;
  }
  const stop = words[last]?.index ?? text.length;
  pieces.push({ text: text.slice(position, stop).trimEnd() + (last < words.length ? '…' : ''), isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Where the window with the most different found words begins; a little before the first of them, so that it reads on. */
function bestStart(stems: readonly string[], found: readonly boolean[]): number {
  let best = 0;
  let bestCount = 0;
  for (let start = 0; start < found.length; start++) {
    if (!found[start]) continue;
    const inside = new Set<string>();
    for (let index = start; index < Math.min(found.length, start + WINDOW - 4); index++)
      if (found[index]) inside.add(stems[index] ?? '');
    if (inside.size > bestCount) [best, bestCount] = [start, inside.size];
  }
  return Math.max(0, best - 4);
}
