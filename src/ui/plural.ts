/** The Czech forms of a counted noun: 1 služba, 2 služby, 1,5 služby, 5 služeb. */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  /** For fractions; the form of `few` unless said otherwise. */
  readonly many?: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('cs');
const numbers = new Intl.NumberFormat('cs');

/** A number with its noun in the right form, joined by a space that does not break. */
export function plural(n: number, forms: PluralForms): string {
  return `${numbers.format(n)}\u00a0${pluralForm(n, forms)}`;
}

/** The form of a noun that belongs to a number. */
export function pluralForm(n: number, { one, few, many = few, other }: PluralForms): string {
  const forms: Record<Intl.LDMLPluralRule, string> = { zero: other, one, two: few, few, many, other };
  return forms[rules.select(n)];
}

/** A number after „z“, which becomes „ze“ where the spoken number begins with s, š, č or tř: `z 5`, `ze 17`, `ze 120`. */
export function outOf(n: number): string {
  const spokenFirst = n < 20 ? n : n >= 100 && n < 200 ? 100 : Number(String(n)[0]);
  return `${[3, 4, 6, 7, 14, 16, 17, 100].includes(spokenFirst) && n < 1000 ? 'ze' : 'z'}\u00a0${numbers.format(n)}`;
}
