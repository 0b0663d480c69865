import type { Origin, Records } from '../schemas/kinds.ts';
import type { MeasureRecord, PriorityRecord } from '../schemas/plan.ts';
import type { Path } from '../schemas/walk.ts';
import { planIdOf } from './references.ts';

/** A priority or a measure with its key, which is `plan/id`, and where in the file of its chapter it stands. */
export interface PlacedPart<Part> {
  readonly key: string;
  readonly planId: string;
  readonly origin: Origin;
  readonly path: Path;
  readonly part: Part;
}

/** Every priority of every plan with its place. */
export function placedPriorities({ chapter }: Records): PlacedPart<PriorityRecord>[] {
  return chapter.flatMap(({ id, origin, priorities }) =>
    priorities.map((part, index) => ({
      key: `${planIdOf(id)}/${part.id}`,
      planId: planIdOf(id),
      origin,
      path: ['priorities', index],
      part,
    })),
  );
}

/** Every measure of every plan with its place. */
export function placedMeasures(records: Records): PlacedPart<MeasureRecord>[] {
  return placedPriorities(records).flatMap(({ planId, origin, path, part: { measures } }) =>
    measures.map((part, index) => ({
      key: `${planId}/${part.id}`,
      planId,
      origin,
      path: [...path, 'measures', index],
      part,
    })),
  );
}
