import type { Finding, Position } from '../schemas/problem.ts';
import { isBirthNumber } from '../values/birth-number.ts';
import { blanked, positionIn } from './text-places.ts';

/** Something found at a place of a text. */
export type Placed<F extends Finding = Finding> = F & { readonly position: Position };

/**
 * Data of persons that must not stand in a file, not even in its comments, because all of it is in the open: birth numbers and names
 * of people who use services. A mobile beside a name is only doubtful, because it may be the number of an office.
 */
export function personalDataIn(file: string): Placed[] {
  const text = blanked(file, /https?:\/\/\S+/g);
  return [
    ...found(text, BIRTH_NUMBER)
      .filter(({ match, line }) => isBirthNumber(match.replace(/\D/g, '')) && !OTHER_NUMBERS.test(line))
      .map(({ index }) => ({ kind: 'personal-data' as const, data: 'birth-number' as const, index })),
    ...found(text, USER_NAME).map(({ index }) => ({
      kind: 'personal-data' as const,
      data: 'user-name' as const,
      index,
    })),
    ...[NAME_BEFORE_MOBILE, NAME_AFTER_MOBILE]
      .flatMap((pattern) => found(text, pattern))
      .map(({ index, match }) => ({
        kind: 'advice' as const,
        advice: 'named-mobile' as const,
        value: mobileIn(match),
        index,
      })),
  ].map(({ index, ...finding }) => ({ ...finding, position: positionIn(text, index) }));
}

/** Six digits, a slash or nothing, three or four digits; not a part of a longer number or of a word. */
const BIRTH_NUMBER = /(?<![\p{L}\d./_-])(?:\d{6} ?\/ ?\d{3,4}|\d{10})(?![\p{L}\d/_-])/gu;

/** A line that says what else such a number is: of an account, a file, or a decision. */
const OTHER_NUMBERS = /účet|účt|č\. ?[újp]\.|sp\. ?zn\.|jednací|usnesení/iu;

/** The beginnings of the most frequent first names, so that all their cases are known: „Jana“, „Janě“, „Janou“. */
const FIRST_NAMES =
  'Ad[aé]m|Ale[nš]|Andre|Ann|Anton|Barbor|Blank|Daniel|Dan[au]|David|Dominik|Ev[ayěuo]|Filip|Františ|Han|Helen|Iren|Iv[ae]n|Jakub|Jan|Jarmil|Jaroslav|Jaromír|Jiř|Jitk|Josef|Kare?l|Kateřin|Kristýn|Ladislav|Lenk|Libor|Lucie|Lucii|Ludmil|Lukáš|Magd|Marce?l|Mar[ei]k|Mari[eií]|Markét|Martin|Mich[ae]l|Milan|Milen|Miloš|Miroslav|Monik|Nikol|Oldřich|Ondř|Patri|Pav[el]|Petr|Rade?k|Roman|Rostislav|Simon|Stanislav|Šárk|Terez|Tomáš|Václav|Vendul|Veroni|Věr|Viktor|Vít|Vladimír|Vlast|Vojt|Zdeň?[ek]|Zuzan';

const NAME = String.raw`(?:(?:[Pp]aní|[Pp]an(?:a|u|em|e)?|Mgr\.|Bc\.|Ing\.|[A-Z][Hhi]?[UuD]?[Dd]r\.)\s+\p{Lu}\p{Ll}+|(?:${FIRST_NAMES})\p{Ll}{0,4}\s+\p{Lu}\p{Ll}*)`;

/** „klientka Jana Nováková“, „uživateli panu Novákovi“: one person who uses a service, by name. */
const USER_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:[Kk]lient|[Uu]živatel)(?:k[auyo]u?|ce|[aueiy]|ovi|em)?\s+(?:služby\s+)?${NAME}(?!\p{L})`,
  'gu',
);

const MOBILE = String.raw`(?<!\d)(?:\+420[ \u00a0]?)?[67]\d{2}[ \u00a0]?\d{3}[ \u00a0]?\d{3}(?!\d)`;
/** What may stand between a name and a number: „Jana Nováková, tel. 777 …“, and in YAML a line of its own. */
const BETWEEN = String.raw`[,:(]?\s*(?:(?:tel|mob|mobil|telefon|number)[.:]*\s*){0,2}`;
const NAME_BEFORE_MOBILE = new RegExp(`${NAME}(?:\\s+\\p{Lu}\\p{Ll}+)?${BETWEEN}${MOBILE}`, 'gu');
const NAME_AFTER_MOBILE = new RegExp(String.raw`${MOBILE}\s*(?:\n\s*description:\s*["']?|[,(–-]\s*)${NAME}`, 'gu');

function mobileIn(match: string): string {
  return new RegExp(MOBILE, 'u').exec(match)?.[0] ?? '';
}

function found(
  text: string,
  pattern: RegExp,
): { readonly index: number; readonly match: string; readonly line: string }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => {
    const end = text.indexOf('\n', index);
    return { index, match, line: text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end) };
  });
}
