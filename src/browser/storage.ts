/** What the browser keeps under a key; `undefined` when it keeps nothing, or refuses to (private windows, settings). */
export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Lets the browser keep a text under a key, or forget it when the text is empty; says whether it did. */
export function keep(key: string, text: string): boolean {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
