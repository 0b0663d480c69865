import type { CrisisLine } from './model.ts';

/** Crisis lines in the order in which a frightened person needs them, each line once. */
export interface CrisisLineGroups {
  /** Numbers of the rescue services, for when life is in danger. */
  readonly emergency: readonly CrisisLine[];
  readonly local: readonly CrisisLine[];
  readonly national: readonly CrisisLine[];
}

/** Divides lines by who answers: the rescue services, somebody in the city, somebody for the whole country. */
export function crisisLineGroups(lines: readonly CrisisLine[]): CrisisLineGroups {
  const groups = Map.groupBy(lines, ({ topics, isLocal }): keyof CrisisLineGroups =>
    topics.includes('emergency') ? 'emergency' : isLocal ? 'local' : 'national',
  );
  return {
    emergency: groups.get('emergency') ?? [],
    local: groups.get('local') ?? [],
    national: groups.get('national') ?? [],
  };
}
