const KEY = 'naseptavac';
const NO = 'ne';

let isRefused: boolean | undefined;

/** Whether suggestions are wanted: they are, until the reader says no. */
export function wantsSuggestions(): boolean {
  isRefused ??= remembered() === NO;
  return !isRefused;
}

/** Starts the switch by which a reader refuses suggestions; the choice is remembered where the browser allows it. */
export function startSuggestionsSwitch(toggle: HTMLInputElement): void {
  toggle.checked = wantsSuggestions();
  if (toggle.parentElement) toggle.parentElement.hidden = false;
  toggle.addEventListener('change', () => {
    isRefused = !toggle.checked;
    remember(isRefused);
  });
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(isRefused: boolean): void {
  try {
    if (isRefused) localStorage.setItem(KEY, NO);
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing forgets the choice; the box works all the same.
  }
}
