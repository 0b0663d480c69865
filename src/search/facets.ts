import { searchTexts as texts } from '../ui/cs-search.ts';
import type { Match } from './merge.ts';
import type { SearchIndex } from './pagefind-index.ts';

type Chosen = ReadonlyMap<string, string>;

/** Leaves only the pages that have all the chosen values. */
export async function narrowed(
  matches: readonly Match[],
  chosen: Chosen,
  index: SearchIndex,
): Promise<readonly Match[]> {
  const sets = await Promise.all([...chosen].map(([key, value]) => index.idsOf(key, value)));
  return matches.filter(({ id }) => sets.every((ids) => ids.has(id)));
}

/**
 * Fills the selects of the facets: each value with the number of pages that it would leave, given the other facets. Values that would leave
 * nothing are left out; the chosen one always stays. Calls `change` with the new choice.
 */
export async function showFacets(
  panel: HTMLElement,
  matches: readonly Match[],
  chosen: Chosen,
  index: SearchIndex,
  change: (chosen: Chosen) => void,
): Promise<void> {
  const values = await index.facets();
  for (const select of panel.querySelectorAll('select')) {
    const key = select.name;
    const others = new Map([...chosen].filter(([other]) => other !== key));
    const rest = await narrowed(matches, others, index);
    const options = await Promise.all(
      (values.get(key) ?? []).map(async (value) => {
        const ids = await index.idsOf(key, value);
        return { value, count: rest.filter(({ id }) => ids.has(id)).length };
      }),
    );
    const shown = options.filter(({ value, count }) => count > 0 || value === chosen.get(key));
    select.replaceChildren(
      new Option(texts.anything, ''),
      ...shown.map(({ value, count }) => new Option(`${value} (${count})`, value)),
    );
    select.value = chosen.get(key) ?? '';
    select.onchange = () => change(new Map([...others, ...(select.value ? [[key, select.value] as const] : [])]));
  }
}
