import type { ServiceRow } from './service-table.ts';
import { addStars } from './stars.ts';

const AT_ONCE = 20;

/** A board of services in `root` that is filled piece by piece: a few rows, and a button for the next ones. */
export class RowList {
  readonly #root: HTMLElement;
  readonly #row: (row: ServiceRow) => Node;
  #rows: readonly ServiceRow[] = [];

  /** `row` makes a row of the board. */
  constructor(root: HTMLElement, row: (row: ServiceRow) => Node) {
    this.#root = root;
    this.#row = row;
    root.querySelector('button')?.addEventListener('click', () => this.#more(true));
  }

  /** Shows other services from the first; nothing is seen when there are none. */
  show(rows: readonly ServiceRow[]): void {
    this.#rows = rows;
    this.#root.hidden = rows.length === 0;
    this.#root.querySelector('ul')?.replaceChildren();
    this.#more(false);
  }

  #more(isAsked: boolean): void {
    const list = this.#root.querySelector('ul');
    const button = this.#root.querySelector('button');
    if (!list || !button) return;
    const shown = list.childElementCount;
    list.append(...this.#rows.slice(shown, shown + AT_ONCE).map(this.#row));
    addStars(list);
    button.hidden = list.childElementCount >= this.#rows.length;
    // Who asked for more goes on reading where the new rows begin.
    if (isAsked) list.children[shown]?.querySelector('a')?.focus();
  }
}
