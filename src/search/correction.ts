import { editDistance } from '../values/nearest.ts';
import { fold, rootOf, stemOf } from './czech.ts';

/**
 * The word of the site that was probably meant: the nearest by letters, among those the most frequent; `undefined` when nothing is near enough.
 * People seldom mistake the first letter, so it must fit; the shorter a word, the fewer letters may differ.
 * `words` are those of the site, the most frequent first.
 */
export function correctionOf(word: string, words: readonly string[]): string | undefined {
  const asked = formsOf(word);
  if (asked.whole.length < 4) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of words) {
    if (
      fold(candidate.charAt(0)) !== fold(word.charAt(0)) &&
      simplified(candidate.charAt(0)) !== simplified(word.charAt(0))
    )
      continue;
    const distance = distanceOf(asked, formsOf(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

interface Forms {
  readonly whole: string;
  readonly root: string;
  readonly stem: string;
}

function formsOf(word: string): Forms {
  return { whole: simplified(word), root: simplified(rootOf(fold(word))), stem: simplified(stemOf(word)) };
}

/**
 * How far two words are, by the whole, or by what is left without the ending (forms of one word differ in it), or by the stem (a slip near the end
 * makes another stem of the same root); infinite when it is too far.
 */
function distanceOf(a: Forms, b: Forms): number {
  const whole = allowed(a.whole, b.whole, a.whole.length < 9 ? 1 : 2);
  return Math.min(whole, partOf(a.root, b.root), partOf(a.stem, b.stem));
}

function partOf(a: string, b: string): number {
  return allowed(a, b, a.length < 6 ? 0 : a.length < 9 ? 1 : 2) + 0.5;
}

function allowed(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  const distance = editDistance(a, b);
  // In a short word one other or missing letter makes another word (zápas – zápis, bratr – brát); a doubled or swapped one is a slip.
  const isOtherWord = a.length < 6 && distance > 0 && lettersOf(a) !== lettersOf(b);
  return distance > limit || isOtherWord ? Infinity : distance;
}

/** The letters of a word in the order of the alphabet, those doubled once. */
function lettersOf(word: string): string {
  return [...word.replace(/(.)\1/g, '$1')].sort().join('');
}

/** Letters that Czech people mistake for each other, because they sound alike, count as one: y – i, z – s, w – v – f, j – i, bje – bě. */
function simplified(word: string): string {
  return fold(word)
    .replaceAll('y', 'i')
    .replaceAll('z', 's')
    .replace(/[wf]/g, 'v')
    .replace(/([bpv])je/g, '$1e')
    .replaceAll('j', 'i');
}
