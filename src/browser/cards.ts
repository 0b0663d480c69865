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

/** The beginning of an id by which cards lie in files, so that a page loads a few of them and not all. */
export function cardGroupOf(id: string): string {
  return id.charAt(0);
}

/** Loads cards of services by their ids; each file of cards is loaded once. */
export class Cards {
  readonly #groups: string;
  readonly #address: string;
  readonly #files = new Map<string, Promise<readonly ServiceCard[]>>();

  /** `groups` are the beginnings of ids for which there is a file below the address. */
  constructor(groups: string, address: string) {
    this.#groups = groups;
    this.#address = address;
  }

  /** The cards of those services that the site has, in the order of the ids. Rejects when a file cannot be loaded. */
  async of(ids: readonly string[]): Promise<readonly ServiceCard[]> {
    const groups = new Set(ids.map(cardGroupOf).filter((group) => this.#groups.includes(group)));
    const files = await Promise.all([...groups].map((group) => this.#file(group)));
    const cards = new Map(files.flat().map((card) => [card.id, card]));
    return ids.flatMap((id) => cards.get(id) ?? []);
  }

  #file(group: string): Promise<readonly ServiceCard[]> {
    const known = this.#files.get(group);
    if (known) return known;
    const file = fetch(`${this.#address}${group}.json`).then(async (response) => {
      if (!response.ok) throw new Error(`Cards ${group}: ${response.status}`);
      return (await response.json()) as readonly ServiceCard[];
    });
    this.#files.set(group, file);
    // A file that failed is asked for again the next time.
    file.catch(() => this.#files.delete(group));
    return file;
  }
}
