/** What a reader looks for: the words, whether exactly those, and the chosen facets. All of it lives behind `#`. */
export interface SearchState {
  readonly query: string;
  /** Whether typing errors are to be left alone. */
  readonly isExact: boolean;
  /** The chosen value of each facet by its key. */
  readonly facets: ReadonlyMap<string, string>;
}

/** The longest query that is searched; longer ones are cut. */
export const LONGEST_QUERY = 200;

/** Reads the part of an address behind `#`; what cannot be decoded stays as it is written. */
export function stateOf(hash: string): SearchState {
  const pairs = hash
    .replace(/^#/, '')
    .split('&')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, decoded(value.join('='))] as const;
    });
  const values = new Map(pairs);
  const facets = pairs.filter(([key, value]) => !RESERVED.has(key) && key !== '' && value !== '');
  return {
    query: cleaned(values.get('q') ?? ''),
    isExact: values.get('presne') === '1',
    facets: new Map(facets),
  };
}

/** Whether the part of an address behind `#` names a place on the page, such as the main content; then it says nothing of a state. */
export function namesPlace(hash: string): boolean {
  return /^#[^=]+$/.test(hash);
}

/**
 * A query as it is searched and shown: cut, without marks that would turn the direction of the sentence around it, and without halves of
 * letters, which no address can hold.
 */
export function cleaned(query: string): string {
  return query
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .normalize('NFC')
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** The part of an address behind `#` that says a state, with the `#`. */
export function hashOf({ query, isExact, facets }: SearchState): string {
  const pairs = [['q', cleaned(query)], ...(isExact ? [['presne', '1']] : []), ...facets];
  return `#${pairs.map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

const RESERVED = new Set(['q', 'presne']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
