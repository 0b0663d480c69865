import { wantsSuggestions } from './suggestions-choice.ts';
import { suggestionsFor, type Suggestion } from './suggestions.ts';

/**
 * Suggestions under a search box: a combobox with a list (ARIA Authoring Practices, „Editable Combobox With List Autocomplete“, manual
 * selection). Arrows walk the list, Enter goes to the chosen page, Escape closes; without a choice Enter searches as before.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #address: string;
  #all: Promise<readonly Suggestion[]> | undefined;
  #active = -1;
  #turn = 0;

  /** Makes a combobox of the box of a search form; `before` is what was in it before its script was loaded; what was typed since then counts. */
  static start(form: HTMLFormElement, before: string): void {
    const input = form.querySelector<HTMLInputElement>('input[name="q"]');
    const list = form.querySelector<HTMLElement>('[role="listbox"]');
    const address = form.dataset['suggestions'];
    if (!input || !list || !address) return;
    const box = new Combobox(input, list, address);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    box.close();
    input.addEventListener('input', () => void box.update());
    input.addEventListener('keydown', (event) => box.onKey(event));
    form.addEventListener('submit', () => box.close());
    // A press on an option moves the focus away first; the list must stay until the press is over.
    input.addEventListener('blur', () => setTimeout(() => document.activeElement === input || box.close(), 200));
    if (input.value !== before) void box.update();
  }

  constructor(input: HTMLInputElement, list: HTMLElement, address: string) {
    this.#input = input;
    this.#list = list;
    this.#address = address;
  }

  async update(): Promise<void> {
    if (!wantsSuggestions()) return this.close();
    const turn = ++this.#turn;
    const typed = this.#input.value;
    const found = suggestionsFor(typed, await this.#load());
    // What comes late is of no use: something else was typed, or the reader has gone on.
    if (turn !== this.#turn || typed !== this.#input.value) return;
    this.#list.replaceChildren(...found.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    this.#activate(-1);
  }

  close(): void {
    this.#turn++;
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  onKey(event: KeyboardEvent): void {
    if (this.#list.hidden) return;
    const options = this.#list.children.length;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: this.#active + 1 < options ? this.#active + 1 : -1,
      ArrowUp: this.#active === -1 ? options - 1 : this.#active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) this.#activate(next);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.#active >= 0)
      location.assign(this.#list.children[this.#active]?.getAttribute('data-address') ?? '');
    else return;
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
    const active = this.#list.children[index];
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #option([title, kind, address]: Suggestion, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.dataset['address'] = address;
    const name = document.createElement('b');
    name.textContent = title;
    const label = document.createElement('span');
    label.textContent = kind;
    option.append(name, ' ', label);
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => location.assign(address));
    return option;
  }

  /** The suggestions, loaded once when the first letters are typed; without them the box is a plain search box. */
  #load(): Promise<readonly Suggestion[]> {
    this.#all ??= fetch(this.#address)
      .then(async (response) => (await response.json()) as readonly Suggestion[])
      .catch(() => {
        this.#all = undefined;
        return [];
      });
    return this.#all;
  }
}
