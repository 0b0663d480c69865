import type { RecordOf } from '../schemas/kinds.ts';

/** Abbreviations that the glossary explains, each with the address of its explanation. */
export type Abbreviations = ReadonlyMap<string, string>;

/** A word of at least three letters, two of them capital. Shorter ones mean too many things: an address IP, PS below a letter. */
const ABBREVIATION = /^(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{L}{3,7}$/u;

/** The abbreviations among the names of terms; one that two terms share is left out, for nobody knows which is meant. */
export function abbreviationsOf(
  terms: readonly RecordOf<'term'>[],
  addressOf: (term: RecordOf<'term'>) => string,
): Abbreviations {
  const all = terms.flatMap((term) =>
    [...new Set([term.name, ...term.alternateNames])]
      .filter((name) => ABBREVIATION.test(name))
      .map((name) => [name, addressOf(term)] as const),
  );
  const named = Map.groupBy(all, ([name]) => name);
  return new Map([...named.values()].flatMap((same) => (same.length === 1 ? same : [])));
}

const MAIN = /<main\b[\s\S]*<\/main>/;

/** What a page is made of: elements whose words stay as they are, tags, and whole words. */
const PIECES =
  /<(a|abbr|button|code|dfn|h[1-6]|label|nav|pre|script|select|style|summary|svg|template|textarea)\b[\s\S]*?<\/\1>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[\p{L}\d][\p{L}\d_-]*/gu;

/** A finished page on which the first use of each abbreviation, in the running text of its main part, leads to the glossary. */
export function withExplained(html: string, abbreviations: Abbreviations): string {
  const left = new Map(abbreviations);
  return html.replace(MAIN, (main) =>
    main.replace(PIECES, (piece: string) => {
      const address = left.get(piece);
      left.delete(piece);
      return address ? `<a href="${address}">${piece}</a>` : piece;
    }),
  );
}
