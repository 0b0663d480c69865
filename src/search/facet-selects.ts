import type { Choice, Facets, Narrowed } from '../domain/narrowing.ts';

/**
 * Fills the selects of a form, whose names are the keys of the facets: each value with the number of things that it would leave. Values
 * that would leave none are left out, but what is chosen stays, so that it can be taken back.
 */
export function fillSelects<Key extends string>(
  form: HTMLElement,
  facets: Facets<Key>,
  choice: Choice<Key>,
  counts: Narrowed<Key>['counts'],
): void {
  for (const select of form.querySelectorAll('select')) {
    const key = select.name as Key;
    const current = choice.get(key) ?? '';
    const options = (facets[key]?.values ?? []).flatMap(([value, label], index) => {
      const count = counts[key][index] ?? 0;
      return count > 0 || value === current ? [new Option(`${label} (${count})`, value)] : [];
    });
    // The first option chooses nothing.
    select.replaceChildren(...[...select.options].slice(0, 1), ...options);
    select.value = current;
  }
}
