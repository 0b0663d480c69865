import type { FacetKey } from '../domain/facets.ts';
import { rankOn, type DataAge } from '../domain/freshness.ts';
import type { Facet, Facets } from '../domain/narrowing.ts';
import { openingAt, type Openable, type Opening } from '../domain/opening.ts';
import { openingText } from '../ui/opening-texts.ts';
import type { Clock } from '../values/prague-clock.ts';

/** All services for the filter, in columns, with what many of them share written once. */
export interface ServiceTable {
  readonly facets: Facets<FacetKey>;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly notes: readonly string[];
  /** What opening depends on, and the index of each service in it. */
  readonly openables: readonly Openable[];
  readonly openable: readonly number[];
  /** How old data are, and the index of each service in it; -1 where nothing is dated. */
  readonly ages: readonly DataAge[];
  readonly age: readonly number[];
  /** The words for states in which a service cannot be used as usual. */
  readonly states: Readonly<Record<string, string>>;
}

/** The facets with „open now“, which only a clock can tell. */
export type FilterKey = FacetKey | 'otevreno';

/** Services at a moment: which are listed and in what order, and what each row says now. */
export interface ServicesNow {
  readonly facets: Facets<FilterKey>;
  /** Those on the list, fresh data first; then those whose data nobody has checked for long. */
  readonly listed: readonly number[];
  readonly unchecked: ReadonlySet<number>;
  /** Whether nobody can say if a service is open: its hours are unknown, or in doubt on a holiday. */
  readonly isOpenUnknown: (service: number) => boolean;
  readonly row: (service: number) => ServiceRow;
}

/** What a row of a board says of a service. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly state: string | undefined;
  readonly opening: string | undefined;
}

/** Judges the services by a clock. */
export function servicesAt(table: ServiceTable, clock: Clock): ServicesNow {
  const openings = table.openables.map((openable) => openingAt(openable, clock));
  const ranks = table.ages.map((dataAge) => rankOn(dataAge, clock.day));
  const openingOf = (service: number): Opening => openings[table.openable[service] ?? -1] ?? { kind: 'unknown' };
  const rankOf = (service: number) => ranks[table.age[service] ?? -1] ?? 1;

  const byRank: readonly [number[], number[], number[]] = [[], [], []];
  table.ids.forEach((_, service) => {
    const opening = openingOf(service);
    if (opening.kind !== 'state' || opening.state !== 'ended') byRank[rankOf(service)].push(service);
  });
  const open: Facet = {
    values: [['ano', '']],
    of: table.ids.map((_, service) => (openingOf(service).kind === 'open' ? [0] : [])),
  };
  return {
    facets: { ...table.facets, otevreno: open },
    listed: byRank.flat(),
    unchecked: new Set(byRank[2]),
    isOpenUnknown: (service) => ['unknown', 'holiday'].includes(openingOf(service).kind),
    row: (service) => {
      const opening = openingOf(service);
      return {
        id: table.ids[service] ?? '',
        name: table.names[service] ?? '',
        note: table.notes[service] ?? '',
        state: opening.kind === 'state' ? table.states[opening.state] : undefined,
        opening: openingText(opening, clock),
      };
    },
  };
}
