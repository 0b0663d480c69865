import { stemOf, wordsOf } from './czech.ts';

/** The words of the site, one form for each stem, from which corrections of typing errors are chosen. */
export class Vocabulary {
  readonly #forms = new Map<string, Map<string, number>>();

  /** Takes in the words of a text; numbers and words of one or two letters are of no use. */
  add(text: string): void {
    for (const { text: word } of wordsOf(text)) {
      if (word.length < 3 || /\d/.test(word)) continue;
      const form = word.normalize('NFC').toLocaleLowerCase('cs');
      const stem = stemOf(form);
      const forms = this.#forms.get(stem) ?? new Map<string, number>();
      forms.set(form, (forms.get(form) ?? 0) + 1);
      this.#forms.set(stem, forms);
    }
  }

  /** A line for each stem: its most frequent form; the most frequent stems first. */
  toString(): string {
    return [...this.#forms.values()]
      .map((forms) => {
        const [best] = [...forms].sort(([a, countA], [b, countB]) => countB - countA || compare(a, b));
        return { form: best?.[0] ?? '', count: [...forms.values()].reduce((sum, count) => sum + count, 0) };
      })
      .sort((a, b) => b.count - a.count || compare(a.form, b.form))
      .map(({ form }) => form)
      .join('\n');
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
