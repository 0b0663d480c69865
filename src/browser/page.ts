import { startSearchForms } from '../search/search-forms.ts';
import { startDays } from './days.ts';
import { startQuickExit } from './quick-exit.ts';
import { startStars } from './stars.ts';

/**
 * Starts what the page has. One script for the whole site means one request and one copy of what its parts share; what only some pages
 * have, and what may come a moment after the first sight of the page, is loaded when it is there.
 */
export function startPage(): void {
  startQuickExit();
  startDays();
  startStars();
  startSearchForms();
  if (isHere('[data-opening]')) void import('./opening.ts').then(({ startOpening }) => startOpening());
  if (isHere('[data-services]')) void import('./service-lists.ts').then(({ startServiceLists }) => startServiceLists());
  if (isHere('[data-calendar]')) void import('./calendars.ts').then(({ startCalendars }) => startCalendars());
  if (isHere('#filtr')) void import('./service-filter.ts').then(({ startServiceFilter }) => startServiceFilter());
  if (isHere('#hledani')) void import('../search/site-search.ts').then(({ startSearch }) => startSearch());
  if (isHere('#muj-seznam')) void import('./shortlist-page.ts').then(({ startShortlistPage }) => startShortlistPage());
}

function isHere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}
