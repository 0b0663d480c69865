import type { Chapter, CommunityPlan, Measure, Priority, WorkingGroup } from './model.ts';
import { byPeriod, compareCzech } from './ordering.ts';

/** What stands in a plan and has its forerunners and followers in other plans: a priority, a measure, the work of a group. */
export interface Stage<Self> {
  readonly plan: CommunityPlan;
  readonly name: string;
  readonly code?: string | undefined;
  readonly predecessors: readonly Self[];
  readonly successors: readonly Self[];
}

/** All relatives of a thing that stand in one plan. */
export interface Generation<Thing> {
  readonly plan: CommunityPlan;
  readonly things: readonly Thing[];
}

/** A thing with everything it came from and everything that came of it or of its relatives, plan by plan from the oldest. */
export function lineageOf<Thing extends Stage<Thing>>(thing: Thing): readonly Generation<Thing>[] {
  const family = reached(thing, ({ predecessors, successors }) => [...predecessors, ...successors]);
  const plans = [...new Set([...family].map(({ plan }) => plan))].sort(byPeriod);
  const generations: Generation<Thing>[] = [];
  for (const plan of plans) {
    const before = generations.flatMap(({ things }) => things);
    // Relatives stand in the order of those they came from, so that lines between them seldom cross; what is new comes last.
    const place = ({ predecessors }: Thing) => Math.min(...predecessors.map((other) => before.indexOf(other)));
    const things = [...family]
      .filter((other) => other.plan === plan)
      .sort((a, b) => compare(place(a), place(b)) || compareCzech(a.code ?? a.name, b.code ?? b.name));
    generations.push({ plan, things });
  }
  return generations;
}

/** How a thing came into its plan. `first`: there was no plan before; `unknown`: of the plan before only numbers are known. */
export type Origin = 'first' | 'unknown' | 'new' | 'continued' | 'renamed' | 'split' | 'merged';

/** How a thing came into its plan. */
export function originOf<Thing extends Stage<Thing>>({ plan, name, predecessors }: Thing): Origin {
  const [before, ...others] = predecessors;
  if (!before) {
    if (!plan.predecessor) return 'first';
    return plan.predecessor.chapters.length === 0 ? 'unknown' : 'new';
  }
  if (others.length > 0) return 'merged';
  if (before.successors.length > 1) return 'split';
  return before.name === name ? 'continued' : 'renamed';
}

/** Whether a priority or a measure goes on after its plan. `unknown`: no later plan, or its chapter is not written or not known. */
export function fateOf(thing: Priority | Measure): 'continues' | 'ended' | 'unknown' {
  if (thing.successors.length > 0) return 'continues';
  return thing.plan.successors.some((plan) => hasChapterAfter(plan, chapterOf(thing))) ? 'ended' : 'unknown';
}

/** Whether a plan has a chapter by the group that wrote this one, or by its heirs; chapters of no group are known by their names. */
export function hasChapterAfter({ chapters }: CommunityPlan, { workingGroup, title }: Chapter): boolean {
  if (!workingGroup) return chapters.some((other) => !other.workingGroup && other.title === title);
  const heirs = heirsOf(workingGroup);
  return chapters.some((other) => other.workingGroup && heirs.has(other.workingGroup));
}

/** A working group and all that took over from it. */
export function heirsOf(group: WorkingGroup): ReadonlySet<WorkingGroup> {
  return reached(group, ({ successors }) => successors);
}

/** The chapter in which a priority or a measure stands. */
export function chapterOf(thing: Priority | Measure): Chapter {
  return 'priority' in thing ? thing.priority.chapter : thing.chapter;
}

/** A working group in one of the plans it worked on. */
export interface GroupStage extends Stage<GroupStage> {
  readonly group: WorkingGroup;
}

/**
 * The work of a group in the last plan it worked on, linked with that of its forerunners and heirs in other plans.
 * Its name there is that of its chapter, for that is what the group was called when it wrote it. `undefined` when it wrote none.
 */
export function workOf(group: WorkingGroup): GroupStage | undefined {
  const family = [...reached(group, ({ predecessors, successors }) => [...predecessors, ...successors])];
  const stages = new Map(
    family.map((member) => [
      member,
      member.plans.filter(({ kind }) => kind !== 'strategy').map((plan) => stageOf(member, plan)),
    ]),
  );
  for (const [member, own] of stages) {
    own.forEach((stage, index) => join(own[index - 1], stage));
    for (const before of member.predecessors) {
      const last = stages.get(before)?.at(-1);
      join(
        last,
        own.find(({ plan }) => last && byPeriod(last.plan, plan) < 0),
      );
    }
  }
  return stages.get(group)?.at(-1);
}

interface OpenStage extends GroupStage {
  readonly predecessors: GroupStage[];
  readonly successors: GroupStage[];
}

function stageOf(group: WorkingGroup, plan: CommunityPlan): OpenStage {
  const chapter = plan.chapters.find(({ workingGroup }) => workingGroup === group);
  return { group, plan, name: chapter?.title ?? group.name, predecessors: [], successors: [] };
}

function join(before: OpenStage | undefined, after: OpenStage | undefined): void {
  if (!before || !after) return;
  before.successors.push(after);
  after.predecessors.push(before);
}

/** A thing and everything that can be reached from it. */
function reached<Thing>(thing: Thing, next: (thing: Thing) => readonly Thing[]): ReadonlySet<Thing> {
  // A set that grows while it is walked visits what was added, each once.
  const found = new Set([thing]);
  for (const member of found) for (const other of next(member)) found.add(other);
  return found;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
