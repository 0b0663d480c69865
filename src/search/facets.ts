import { searchTexts as texts } from '../ui/cs-search.ts';
import type { PagesByFacet } from './pagefind-index.ts';

/** The chosen value of each facet by its key. */
export type Chosen = ReadonlyMap<string, string>;

/** Pages that were found, left only those with all the chosen values, and how many pages each value would leave given the other facets. */
export interface Narrowed<Page> {
  readonly pages: readonly Page[];
  /** By the key of the facet and the value, in the order in which the facets have them; values that would leave nothing are not there. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Narrows what was found by the chosen values of facets. */
export function narrowed<Page extends { readonly id: string }>(
  pages: readonly Page[],
  chosen: Chosen,
  facets: PagesByFacet,
): Narrowed<Page> {
  const fits = ({ id }: Page, choice: Chosen) =>
    [...choice].every(([key, value]) => facets.get(key)?.get(value)?.has(id) ?? false);
  const counts = [...facets].map(([key, values]) => {
    const others = new Map([...chosen].filter(([other]) => other !== key));
    const rest = pages.filter((page) => fits(page, others));
    const counted = [...values].map(([value, ids]) => [value, rest.filter(({ id }) => ids.has(id)).length] as const);
    return [key, new Map(counted.filter(([, count]) => count > 0))] as const;
  });
  return { pages: pages.filter((page) => fits(page, chosen)), counts: new Map(counts) };
}

/** Fills the selects of the facets with their values and counts; the chosen value always stays. Calls `change` with a new choice. */
export function showFacets(
  panel: HTMLElement,
  counts: Narrowed<never>['counts'],
  chosen: Chosen,
  change: (chosen: Chosen) => void,
): void {
  for (const select of panel.querySelectorAll('select')) {
    const key = select.name;
    const current = chosen.get(key);
    const values = new Map(counts.get(key));
    if (current !== undefined && !values.has(current)) values.set(current, 0);
    select.replaceChildren(
      new Option(texts.anything, ''),
      ...[...values].map(([value, count]) => new Option(`${value} (${count})`, value)),
    );
    select.value = current ?? '';
    select.onchange = () => {
      const others = [...chosen].filter(([other]) => other !== key);
      change(new Map(select.value === '' ? others : [...others, [key, select.value]]));
    };
  }
}
