import { idsIn, type ReadIds } from '../values/id-list.ts';
import { keep, kept } from './storage.ts';

const KEY = 'muj-seznam';

/** The list of a page in a browser that keeps nothing. */
let onThisPage: readonly string[] | undefined;

/** The services that the reader put on their list. */
export function shortlist(): ReadIds {
  return onThisPage ? { ids: onThisPage, isDamaged: false } : idsIn(kept(KEY) ?? '');
}

/** Keeps the list in the browser; where that is refused, it lasts as long as the page. Says whether it is kept. */
export function keepShortlist(ids: readonly string[]): boolean {
  const isKept = keep(KEY, ids.join(','));
  onThisPage = isKept ? undefined : ids;
  dispatchEvent(new Event(CHANGE));
  return isKept;
}

/** Calls a listener after each change of the list: here, in another window, or before the reader has come back to a page that slept. */
export function onShortlistChange(listener: () => void): void {
  addEventListener(CHANGE, listener);
  // Without a key, all that the browser kept is gone.
  addEventListener('storage', ({ key }) => void ([KEY, null].includes(key) && listener()));
  addEventListener('pageshow', ({ persisted }) => void (persisted && listener()));
}

const CHANGE = 'shortlist';
