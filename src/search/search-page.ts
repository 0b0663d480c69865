/** The parts of the search page that its script fills. */
export interface SearchPage {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  /** The way back to the words as they were written, when some of them were replaced. */
  readonly exactly: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly facets: HTMLDetailsElement;
  /** The boxes with crisis lines, see `danger.ts`. */
  readonly dangers: Iterable<HTMLElement>;
}

/** Finds the parts of the search page; `undefined` on any other page. */
export function searchPage(): SearchPage | undefined {
  const find = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector);
  const root = find('#hledani');
  const input = find<HTMLInputElement>('main input[name="q"]');
  const status = find('#stav');
  const exactly = find('#presne');
  const list = find('#vysledky');
  const more = find('#dalsi');
  const facets = find<HTMLDetailsElement>('#zuzit');
  if (!root || !input || !status || !exactly || !list || !more || !facets) return undefined;
  return { root, input, status, exactly, list, more, facets, dangers: root.querySelectorAll('[data-triggers]') };
}
