import { compareEdtf } from '../values/edtf.ts';

const czech = new Intl.Collator('cs', { numeric: true });

/** Orders texts as a Czech dictionary does: „ch“ after „h“, „č“ after „c“, numbers by value. */
export function compareCzech(a: string, b: string): number {
  return czech.compare(a, b);
}

/** Orders named things by name, those of one name by id. */
export function byName(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return czech.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** Orders dated things from the earliest. */
export function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return compareEdtf(a.date, b.date);
}

/** Orders plans and projects by their period, from the earliest. */
export function byPeriod(a: { readonly period: string }, b: { readonly period: string }): number {
  return compareEdtf(a.period, b.period);
}

/** Orders things by the number their record gives. */
export function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}

/** The first letter under which a name is listed; „ch“ is a letter of its own, digits share „0–9“. */
export function initialOf(name: string): string {
  const upper = name.replace(/^[^\p{L}\p{N}]+/u, '').toLocaleUpperCase('cs');
  if (/^\d/.test(upper)) return '0–9';
  if (upper.startsWith('CH')) return 'Ch';
  const letter = upper.charAt(0);
  // Letters that Czech sorts apart; every other accent is listed under its plain letter.
  return 'ČŘŠŽ'.includes(letter) ? letter : letter.normalize('NFD').charAt(0);
}
