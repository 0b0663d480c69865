import { keep, kept } from '../browser/storage.ts';

const KEY = 'naseptavac';
const NO = 'ne';

let isRefused: boolean | undefined;

/** Whether suggestions are wanted: they are, until the reader says no. */
export function wantsSuggestions(): boolean {
  isRefused ??= kept(KEY) === NO;
  return !isRefused;
}

/** Starts the switch by which a reader refuses suggestions; a browser that keeps nothing forgets the choice with the page. */
export function startSuggestionsSwitch(toggle: HTMLInputElement): void {
  toggle.checked = wantsSuggestions();
  if (toggle.parentElement) toggle.parentElement.hidden = false;
  toggle.addEventListener('change', () => {
    isRefused = !toggle.checked;
    keep(KEY, isRefused ? NO : '');
  });
}
