import { stemOf, textsOfWords } from './czech.ts';

/** The words of the site, one form for each stem, from which corrections of typing errors are chosen. */
export class Vocabulary {
  /** How often each word stands on the site, as it is written. */
  readonly #words = new Map<string, number>();

  /** Takes in the words of a text; numbers and words of one or two letters are of no use. */
  add(text: string): void {
    for (const word of textsOfWords(text)) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
  }

  /** A line for each stem: its most frequent form; the most frequent stems first. */
  toString(): string {
    return [...this.#formsByStem().values()]
      .map((forms) => {
        const [best] = [...forms].sort(([a, countA], [b, countB]) => countB - countA || compare(a, b));
        return { form: best?.[0] ?? '', count: [...forms.values()].reduce((sum, count) => sum + count, 0) };
      })
      .sort((a, b) => b.count - a.count || compare(a.form, b.form))
      .map(({ form }) => form)
      .join('\n');
  }

  /** The forms of each stem in small letters, and how often they stand on the site. */
  #formsByStem(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    const byStem = new Map<string, Map<string, number>>();
    for (const [word, count] of this.#words) {
      if (word.length < 3 || /\d/.test(word)) continue;
      const form = word.normalize('NFC').toLocaleLowerCase('cs');
      const stem = stemOf(form);
      const forms = byStem.get(stem) ?? new Map<string, number>();
      byStem.set(stem, forms.set(form, (forms.get(form) ?? 0) + count));
    }
    return byStem;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
