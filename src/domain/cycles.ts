import type { Origin, Records } from '../schemas/kinds.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { placedMeasures, placedPriorities } from './plan-places.ts';
import { placeAt, problemAt } from './references.ts';

/** A thing that may be a part of a chain: where the field stands that leads on, and to what it leads. */
interface Step {
  readonly id: string;
  readonly origin: Origin;
  readonly path: Path;
  readonly next: readonly string[];
}

/** Chains of records that come back to where they began; each is told once, with the places of all its steps. */
export function cycles(records: Records): Problem[] {
  return [
    records.plan.map(({ id, origin, predecessor }) => ({ id, origin, path: ['predecessor'], next: some(predecessor) })),
    records.body.map(({ id, origin, parent }) => ({ id, origin, path: ['parent'], next: some(parent) })),
    records.body.map(afterPredecessors),
    records.workingGroup.map(afterPredecessors),
    records.targetGroup.map(({ id, origin, broader }) => ({ id, origin, path: ['broader'], next: some(broader) })),
    ...[placedPriorities(records), placedMeasures(records)].map((parts) =>
      parts.map(({ key, origin, path, part }) => ({
        id: key,
        origin,
        path: [...path, 'predecessors'],
        next: part.predecessors,
      })),
    ),
  ].flatMap(cyclesIn);
}

function afterPredecessors({
  id,
  origin,
  predecessors,
}: {
  readonly id: string;
  readonly origin: Origin;
  readonly predecessors: readonly string[];
}): Step {
  return { id, origin, path: ['predecessors'], next: predecessors };
}

function some(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

function cyclesIn(steps: readonly Step[]): Problem[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const finished = new Set<string>();
  const problems: Problem[] = [];
  const visit = (step: Step, trail: readonly Step[]): void => {
    if (finished.has(step.id)) return;
    if (trail.includes(step)) {
      finished.add(step.id);
      const circle = trail.slice(trail.indexOf(step));
      problems.push({
        ...problemAt(step.origin, step.path, { kind: 'cycle', ids: [...circle, step].map(({ id }) => id) }),
        related: circle.slice(1).map(({ origin, path }) => placeAt(origin, path)),
      });
      return;
    }
    for (const id of step.next) {
      const next = byId.get(id);
      if (next) visit(next, [...trail, step]);
    }
    finished.add(step.id);
  };
  for (const step of steps) visit(step, []);
  return problems;
}
