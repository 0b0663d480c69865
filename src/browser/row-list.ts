import { addStars } from './stars.ts';

const AT_ONCE = 20;

/** A board of services in `root` that is filled piece by piece: a few rows, and a button for the next ones. */
export class RowList {
  readonly #root: HTMLElement;
  readonly #rowOf: (service: number) => Node;
  #services: readonly number[] = [];

  /** `rowOf` makes the row of a service, when it is to be seen. */
  constructor(root: HTMLElement, rowOf: (service: number) => Node) {
    this.#root = root;
    this.#rowOf = rowOf;
    root.querySelector('button')?.addEventListener('click', () => this.#more(true));
  }

  /** Shows other services from the first; nothing is seen when there are none. */
  show(services: readonly number[]): void {
    this.#services = services;
    this.#root.hidden = services.length === 0;
    this.#root.querySelector('ul')?.replaceChildren();
    this.#more(false);
  }

  #more(isAsked: boolean): void {
    const list = this.#root.querySelector('ul');
    const button = this.#root.querySelector('button');
    if (!list || !button) return;
    const shown = list.childElementCount;
    list.append(...this.#services.slice(shown, shown + AT_ONCE).map(this.#rowOf));
    addStars(list);
    button.hidden = list.childElementCount >= this.#services.length;
    // Who asked for more goes on reading where the new rows begin.
    if (isAsked) list.children[shown]?.querySelector('a')?.focus();
  }
}
