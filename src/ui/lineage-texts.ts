import { fateOf, lineageOf, originOf, workOf, type Stage } from '../domain/lineage.ts';
import { drawnLineage, type DrawnLineage } from '../domain/lineage-drawing.ts';
import type { Measure, Priority, WorkingGroup } from '../domain/model.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';
import { codedName } from './plan-texts.ts';

/** A thing of a lineage in words: its name and way, what it came from, and what came of it. */
export interface Told {
  readonly title: string;
  readonly href: string;
  readonly isHere: boolean;
  /** Whether it is known to have ended. */
  readonly isEnd: boolean;
  readonly notes: readonly string[];
}

/** A lineage as it is drawn, with the words of each row. */
export type ToldLineage = ReturnType<typeof told>;

function told<Thing>({ lanes, generations }: DrawnLineage<Thing>, tell: (thing: Thing) => Told) {
  return {
    lanes,
    generations: generations.map(({ plan, crossings, skipped, rows }) => ({
      plan,
      crossings,
      gap: skipped.length > 0 ? cs.lineage.gap(skipped.map(({ shortTitle }) => shortTitle)) : undefined,
      rows: rows.map(({ thing, ...row }) => ({ ...row, ...tell(thing) })),
    })),
  };
}

/** The lineage of a priority; `undefined` when there is nothing to tell. */
export function priorityLineage(priority: Priority): ToldLineage | undefined {
  return toldLineage(priority, urls.priority);
}

/** The lineage of a measure; `undefined` when there is nothing to tell. */
export function measureLineage(measure: Measure): ToldLineage | undefined {
  return toldLineage(measure, urls.measure);
}

/** The way of a working group through plans; `undefined` when it worked on none. */
export function groupLineage(group: WorkingGroup): ToldLineage | undefined {
  const work = workOf(group);
  return (
    work &&
    told(drawnLineage(lineageOf(work)), (stage) => ({
      title: stage.name,
      href: urls.workingGroup(stage.group),
      isHere: stage.group === group,
      isEnd: stage.successors.length === 0 && stage.group.successorNote !== undefined,
      notes: [
        cameFrom(stage, ({ name }) => name),
        stage.successors.some((after) => after.group === stage.group) ? undefined : stage.group.successorNote,
      ].filter((note) => note !== undefined),
    }))
  );
}

function toldLineage<Thing extends (Priority | Measure) & Stage<Thing>>(
  thing: Thing,
  addressOf: (thing: Thing) => string,
): ToldLineage | undefined {
  const isAlone = thing.predecessors.length + thing.successors.length === 0;
  if (isAlone && !thing.successorNote && originOf(thing) !== 'new' && fateOf(thing) !== 'ended') return undefined;
  return told(drawnLineage(lineageOf(thing)), (relative) => ({
    title: codedName(relative),
    href: addressOf(relative),
    isHere: relative === thing,
    isEnd: fateOf(relative) === 'ended',
    notes: [cameFrom(relative, ({ code, name }) => code || name), ...becameOf(relative)].filter(
      (note) => note !== undefined,
    ),
  }));
}

function cameFrom<Thing extends Stage<Thing>>(thing: Thing, nameOf: (thing: Thing) => string): string | undefined {
  const before = thing.predecessors.map(nameOf).join(' + ');
  switch (originOf(thing)) {
    case 'new':
      return cs.lineage.isNew;
    case 'renamed':
      return cs.lineage.renamed(thing.predecessors.map(({ name }) => name).join(', '));
    case 'split':
      return cs.lineage.splitFrom(before);
    case 'merged':
      return cs.lineage.mergedFrom(before);
    default:
      return undefined;
  }
}

function becameOf(thing: Priority | Measure): readonly (string | undefined)[] {
  const fate = fateOf(thing);
  return [
    thing.successorNote,
    fate === 'ended' && !thing.successorNote ? cs.lineage.ended : undefined,
    fate === 'unknown' && !thing.successorNote && thing.plan.successors.length > 0 ? cs.lineage.unknownFate : undefined,
  ];
}
