import type { Generation, Stage } from './lineage.ts';
import type { CommunityPlan } from './model.ts';

/** One plan of a lineage as it is drawn: tracks that run down the page side by side, each in its lane. */
export interface DrawnGeneration<Thing> extends Generation<Thing> {
  /** How tracks come from the lanes of the plan before to the lanes of this one. */
  readonly crossings: readonly { readonly from: number; readonly to: number }[];
  /** The plans between this one and the one drawn before it, in which sources name no relative. */
  readonly skipped: readonly CommunityPlan[];
  readonly rows: readonly DrawnRow<Thing>[];
}

/** A thing on its own row, in its own lane. */
export interface DrawnRow<Thing> {
  readonly thing: Thing;
  readonly lane: number;
  /** Whether a track leads to it, and away from it. */
  readonly isLedTo: boolean;
  readonly leadsOn: boolean;
  /** The lanes in which tracks of others pass by. */
  readonly passing: readonly number[];
}

/** A lineage as it is drawn. */
export interface DrawnLineage<Thing> {
  readonly lanes: number;
  readonly generations: readonly DrawnGeneration<Thing>[];
}

/** What runs in a lane of a plan: a thing, or a track on its way to a thing of a later plan. */
type Lane<Thing> = { readonly thing: Thing } | { readonly from: Thing; readonly to: Thing };

/** Lays a lineage out in lanes; a track that skips a plan gets a lane of its own there. */
export function drawnLineage<Thing extends Stage<Thing>>(
  generations: readonly Generation<Thing>[],
): DrawnLineage<Thing> {
  const order = new Map(generations.flatMap(({ things }, index) => things.map((thing) => [thing, index] as const)));
  const at = (thing: Thing) => order.get(thing) ?? -1;
  const tracks = [...order.keys()].flatMap((from) => from.successors.map((to) => ({ from, to })));
  const lanes = generations.map(({ things }, index): Lane<Thing>[] => [
    ...things.map((thing) => ({ thing })),
    ...tracks.filter(({ from, to }) => at(from) < index && index < at(to)),
  ]);
  const laneOf = (index: number, from: Thing, to: Thing) =>
    (lanes[index] ?? []).findIndex((lane) =>
      'thing' in lane ? lane.thing === from || lane.thing === to : lane.from === from && lane.to === to,
    );
  return {
    lanes: Math.max(...lanes.map(({ length }) => length)),
    generations: generations.map((generation, index) => ({
      ...generation,
      crossings: tracks
        .filter(({ from, to }) => at(from) < index && index <= at(to))
        .map(({ from, to }) => ({ from: laneOf(index - 1, from, to), to: laneOf(index, from, to) })),
      skipped: plansBetween(generations[index - 1]?.plan, generation.plan),
      rows: generation.things.map((thing, lane) => ({
        thing,
        lane,
        isLedTo: thing.predecessors.length > 0,
        leadsOn: thing.successors.length > 0,
        passing: (lanes[index] ?? []).flatMap((other, place) => (passes(other, place, lane) ? place : [])),
      })),
    })),
  };
}

/** The plans by which one plan goes on from another; none when it does not. */
function plansBetween(older: CommunityPlan | undefined, newer: CommunityPlan): readonly CommunityPlan[] {
  const between: CommunityPlan[] = [];
  for (let plan = newer.predecessor; plan && plan !== older; plan = plan.predecessor) {
    if (!plan.predecessor) return [];
    between.unshift(plan);
  }
  return older ? between : [];
}

/** Whether the track of another lane runs past a row: it is on its way down to its own row, or has left it. */
function passes<Thing extends Stage<Thing>>(other: Lane<Thing>, place: number, row: number): boolean {
  if (!('thing' in other)) return true;
  return (place < row && other.thing.successors.length > 0) || (place > row && other.thing.predecessors.length > 0);
}
