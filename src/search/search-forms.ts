import { hashOf } from './address.ts';
import { offerSuggestions } from './combobox.ts';

/** The address of the search page with a query behind `#`, which browsers never send to a server. */
export function searchAddress(action: string, query: string): string {
  return action.replace(/[?#].*$/, '') + hashOf({ query: query.trim(), isExact: false, facets: new Map() });
}

/** Starts every search form of the page. The query goes behind `#`; without script the forms send it as `?q=`. */
export function startSearchForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(form.action, String(new FormData(form).get('q') ?? '')));
    });
    offerSuggestions(form);
  }
}
