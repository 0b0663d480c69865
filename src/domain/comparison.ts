import { chapterOf, hasChapterAfter, heirsOf, type Stage } from './lineage.ts';
import type { Chapter, CommunityPlan, Measure, Priority, WorkingGroup } from './model.ts';
import { measuresOf } from './progress.ts';

/** What became of things between two plans. `open`: it does not go on, but the later plan has no such chapter, so nobody can say that it ended. */
export type ChangeKind = 'continued' | 'renamed' | 'split' | 'merged' | 'regrouped' | 'ended' | 'open' | 'new';

/** The kinds of changes in the order in which they are counted. */
export const CHANGE_KINDS = [
  'continued',
  'renamed',
  'split',
  'merged',
  'regrouped',
  'ended',
  'open',
  'new',
] as const satisfies readonly ChangeKind[];

/** Things of two plans that belong together, and what became of them. */
export interface Change<Thing> {
  readonly kind: ChangeKind;
  readonly older: readonly Thing[];
  readonly newer: readonly Thing[];
}

/** What one working group and its heirs wrote into two plans. */
export interface ComparedPart {
  readonly older: Side;
  readonly newer: Side;
  readonly priorities: readonly Change<Priority>[];
  readonly measures: readonly Change<Measure>[];
}

interface Side {
  readonly groups: readonly WorkingGroup[];
  readonly chapters: readonly Chapter[];
}

/** Two plans side by side. */
export interface Comparison {
  readonly older: CommunityPlan;
  readonly newer: CommunityPlan;
  readonly parts: readonly ComparedPart[];
}

/** Every two plans that can be compared, the older first; strategies stand above plans. */
export function comparablePairs(
  plans: readonly CommunityPlan[],
): readonly { readonly older: CommunityPlan; readonly newer: CommunityPlan }[] {
  const line = plans.filter(({ kind }) => kind !== 'strategy');
  return line.flatMap((newer, index) => line.slice(0, index).map((older) => ({ older, newer })));
}

/** Compares two plans by those who wrote them. */
export function comparePlans(older: CommunityPlan, newer: CommunityPlan): Comparison {
  const priorities = changesBetween(prioritiesOf(older), prioritiesOf(newer), newer);
  const measures = changesBetween(measuresOf(older), measuresOf(newer), newer);
  const parts = pairs(authorsOf(older), authorsOf(newer), isSameAuthor).map((pair) => {
    const isHere = ({ older: before, newer: after }: Change<Priority> | Change<Measure>) => {
      const thing = after[0] ?? before[0];
      return thing !== undefined && (after[0] ? pair.newer : pair.older).includes(authorOf(chapterOf(thing)));
    };
    return {
      older: sideOf(older, pair.older),
      newer: sideOf(newer, pair.newer),
      priorities: priorities.filter(isHere),
      measures: measures.filter(isHere),
    };
  });
  return { older, newer, parts };
}

/** How many changes are of each kind; kinds of which there is none are left out. */
export function changeCounts(
  changes: readonly Change<unknown>[],
): readonly { readonly kind: ChangeKind; readonly count: number }[] {
  return CHANGE_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Who wrote a chapter: a group, or the name of a chapter that no group wrote. */
type Author = WorkingGroup | string;

function authorOf({ workingGroup, title }: Chapter): Author {
  return workingGroup ?? title;
}

function authorsOf({ workingGroups, chapters }: CommunityPlan): readonly Author[] {
  return [...new Set([...chapters.map(authorOf), ...workingGroups])];
}

function isSameAuthor(older: Author, newer: Author): boolean {
  if (typeof older === 'string' || typeof newer === 'string') return older === newer;
  return heirsOf(older).has(newer);
}

function sideOf({ chapters }: CommunityPlan, authors: readonly Author[]): Side {
  return {
    groups: authors.filter((author) => typeof author !== 'string'),
    chapters: chapters.filter((chapter) => authors.includes(authorOf(chapter))),
  };
}

function prioritiesOf({ chapters }: CommunityPlan): readonly Priority[] {
  return chapters.flatMap(({ priorities }) => priorities);
}

function changesBetween<Thing extends (Priority | Measure) & Stage<Thing>>(
  older: readonly Thing[],
  newer: readonly Thing[],
  newerPlan: CommunityPlan,
): readonly Change<Thing>[] {
  const forerunners = new Map(newer.map((thing) => [thing, forerunnersOf(thing)]));
  return pairs(older, newer, (before, after) => forerunners.get(after)?.has(before) === true).map((pair) => ({
    ...pair,
    kind: kindOf(pair, newerPlan),
  }));
}

function kindOf<Thing extends Priority | Measure>(
  { older, newer }: Omit<Change<Thing>, 'kind'>,
  newerPlan: CommunityPlan,
): ChangeKind {
  const [before, after] = [older[0], newer[0]];
  if (!before) return 'new';
  if (!after) return hasChapterAfter(newerPlan, chapterOf(before)) ? 'ended' : 'open';
  if (older.length > 1) return newer.length > 1 ? 'regrouped' : 'merged';
  if (newer.length > 1) return 'split';
  return before.name === after.name ? 'continued' : 'renamed';
}

/** Everything a thing came from, through all plans between. */
function forerunnersOf<Thing extends Stage<Thing>>(thing: Thing): ReadonlySet<Thing> {
  const found = new Set(thing.predecessors);
  for (const member of found) for (const before of member.predecessors) found.add(before);
  return found;
}

/** Puts together what is linked, directly or through others; in the order of the newer, then what is left of the older. */
function pairs<Thing>(
  older: readonly Thing[],
  newer: readonly Thing[],
  isLinked: (before: Thing, after: Thing) => boolean,
): readonly { readonly older: readonly Thing[]; readonly newer: readonly Thing[] }[] {
  // A group that wrote both plans is the same thing on both sides, so each side remembers for itself.
  const taken = { older: new Set<Thing>(), newer: new Set<Thing>() };
  const gatherNewer = (thing: Thing, pair: Pair<Thing>): Pair<Thing> => {
    if (taken.newer.has(thing)) return pair;
    taken.newer.add(thing);
    pair.newer.push(thing);
    for (const before of older) if (isLinked(before, thing)) gatherOlder(before, pair);
    return pair;
  };
  const gatherOlder = (thing: Thing, pair: Pair<Thing>): Pair<Thing> => {
    if (taken.older.has(thing)) return pair;
    taken.older.add(thing);
    pair.older.push(thing);
    for (const after of newer) if (isLinked(thing, after)) gatherNewer(after, pair);
    return pair;
  };
  const empty = (): Pair<Thing> => ({ older: [], newer: [] });
  return [
    ...newer.map((thing) => gatherNewer(thing, empty())),
    ...older.map((thing) => gatherOlder(thing, empty())),
  ].filter((pair) => pair.older.length + pair.newer.length > 0);
}

interface Pair<Thing> {
  readonly older: Thing[];
  readonly newer: Thing[];
}
