/** What things can be chosen by: the values of a facet, and which of them each thing has, as their indexes. */
export interface Facet {
  readonly values: readonly (readonly [value: string, label: string])[];
  readonly of: readonly (readonly number[])[];
}

/** The facets of things by their keys; things are told by their numbers, so that a table of thousands stays small. */
export type Facets<Key extends string> = Readonly<Record<Key, Facet>>;

/** The chosen value of each facet, by its key. */
export type Choice<Key extends string> = ReadonlyMap<Key, string>;

/** The things that were found, and how many each value of each facet would leave, given the choice in the other facets. */
export interface Narrowed<Key extends string> {
  readonly found: readonly number[];
  readonly counts: Readonly<Record<Key, readonly number[]>>;
}

/**
 * Narrows `candidates` by a choice, in their order. One walk is enough for all the counts: what fits everywhere counts in every facet,
 * what fails in one facet only counts in that one.
 */
export function narrowed<Key extends string>(
  facets: Facets<Key>,
  candidates: readonly number[],
  choice: Choice<Key>,
): Narrowed<Key> {
  const keys = Object.keys(facets) as Key[];
  const counts = Object.fromEntries(keys.map((key) => [key, facets[key].values.map(() => 0)])) as Record<Key, number[]>;
  const wanted = [...choice].map(
    ([key, value]) => [key, facets[key].values.findIndex(([known]) => known === value)] as const,
  );
  const found: number[] = [];
  for (const thing of candidates) {
    const failed = wanted.filter(([key, index]) => !facets[key].of[thing]?.includes(index));
    if (failed.length === 0) found.push(thing);
    const counted = failed.length === 0 ? keys : failed.length === 1 ? failed.map(([key]) => key) : [];
    for (const key of counted)
      for (const index of facets[key].of[thing] ?? []) counts[key][index] = (counts[key][index] ?? 0) + 1;
  }
  return { found, counts };
}

/** A choice without what was chosen in one facet. */
export function without<Key extends string>(choice: Choice<Key>, key: Key): Choice<Key> {
  return new Map([...choice].filter(([other]) => other !== key));
}

/** The facet whose chosen value, taken back, leaves the most things, and how many; nothing when that would not help. */
export function bestWayOut<Key extends string>(
  facets: Facets<Key>,
  candidates: readonly number[],
  choice: Choice<Key>,
): { readonly key: Key; readonly count: number } | undefined {
  return [...choice.keys()]
    .map((key) => ({ key, count: narrowed(facets, candidates, without(choice, key)).found.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
}

/** The part of a choice that the facets know, and whether something else was in it. */
export function knownChoice<Key extends string>(
  facets: Facets<Key>,
  chosen: ReadonlyMap<string, string>,
): { readonly choice: Choice<Key>; readonly hasUnknown: boolean } {
  const known = [...chosen].filter((pair): pair is [Key, string] => {
    const [key, value] = pair;
    return Object.hasOwn(facets, key) && facets[key as Key].values.some(([one]) => one === value);
  });
  return { choice: new Map(known), hasUnknown: known.length < chosen.size };
}
