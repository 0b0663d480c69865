import { hashOf } from './address.ts';
import { startSuggestionsSwitch } from './suggestions-choice.ts';

/** The address of the search page with a query behind `#`, which browsers never send to a server. */
export function searchAddress(action: string, query: string): string {
  return action.replace(/[?#].*$/, '') + hashOf({ query, isExact: false, facets: new Map() });
}

/**
 * Starts every search form of the page. The query goes behind `#`; without script the forms send it as `?q=`. What offers suggestions
 * is loaded when a box is entered for the first time, because most readers of a page never enter one.
 */
export function startSearchForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(form.action, String(new FormData(form).get('q') ?? '')));
    });
    const input = form.querySelector<HTMLInputElement>('input[name="q"]');
    const offer = () => void (input && offerSuggestions(form, input.value));
    // Whoever was quicker than this script is in the box already.
    if (input === document.activeElement) offer();
    else input?.addEventListener('focus', offer, { once: true });
    const toggle = form.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (toggle) startSuggestionsSwitch(toggle);
  }
}

async function offerSuggestions(form: HTMLFormElement, before: string): Promise<void> {
  try {
    const { Combobox } = await import('./combobox.ts');
    Combobox.start(form, before);
  } catch {
    // Without suggestions the box is a plain search box.
  }
}
