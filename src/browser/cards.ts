/** A service as it is taken along: on the reader's list, on paper. All of it is text to be shown as it is. */
export interface ServiceCard {
  readonly id: string;
  readonly name: string;
  /** The address of its page on this server. */
  readonly href: string;
  readonly note: string;
  readonly state?: string | undefined;
  readonly phones: readonly { readonly text: string; readonly dial: string; readonly whose?: string | undefined }[];
  /** What else is written on a card: a label and its lines. */
  readonly facts: readonly (readonly [label: string, lines: readonly string[]])[];
}

/** The number of the file in which a card lies, of so many files; spread evenly, so that a page loads a few small ones and never all. */
export function cardFileOf(id: string, files: number): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % files, 0);
}

/** Loads cards of services by their ids; each file of cards is loaded once. */
export class Cards {
  readonly #count: number;
  readonly #address: string;
  readonly #files = new Map<number, Promise<readonly ServiceCard[]>>();

  /** `count` files of cards lie below the address. */
  constructor(count: number, address: string) {
    this.#count = count;
    this.#address = address;
  }

  /** The cards of those services that the site has, in the order of the ids. Rejects when a file cannot be loaded. */
  async of(ids: readonly string[]): Promise<readonly ServiceCard[]> {
    const numbers = new Set(ids.map((id) => cardFileOf(id, this.#count)));
    const files = await Promise.all([...numbers].map((number) => this.#file(number)));
    const cards = new Map(files.flat().map((card) => [card.id, card]));
    return ids.flatMap((id) => cards.get(id) ?? []);
  }

  #file(number: number): Promise<readonly ServiceCard[]> {
    const known = this.#files.get(number);
    if (known) return known;
    const file = fetch(`${this.#address}${number}.json`).then(async (response) => {
      if (!response.ok) throw new Error(`Cards ${number}: ${response.status}`);
      return (await response.json()) as readonly ServiceCard[];
    });
    this.#files.set(number, file);
    // A file that failed is asked for again the next time.
    file.catch(() => this.#files.delete(number));
    return file;
  }
}
