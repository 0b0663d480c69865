/** Ids of services in the order in which a reader wants them, as text: `a,b,c`, in the browser's storage and behind `#`. */
export interface ReadIds {
  readonly ids: readonly string[];
  /** Whether something in the text was no id and was left out. */
  readonly isDamaged: boolean;
}

/** Reads ids from a text that anything may have happened to; each is there once. */
export function idsIn(text: string): ReadIds {
  const parts = text.split(',').filter((part) => part !== '');
  const ids = parts.filter((part) => /^[a-z0-9-]{1,120}$/.test(part));
  return { ids: [...new Set(ids)], isDamaged: ids.length < parts.length };
}

/** The list with an id put at its end, or taken away when it is there. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** The list with an id one place nearer to its beginning (-1) or end (1); at the edge nothing changes. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return ids;
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}

/** The first list with what only the second one has. */
export function merged(ids: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...others])];
}
