import type { ReferenceKind } from '../schemas/fields.ts';
import { kindNames, kinds, type Kind, type Origin, type Records, type RejectedRecord } from '../schemas/kinds.ts';
import type { Place, Problem } from '../schemas/problem.ts';
import { referencesIn, type FoundReference, type Path } from '../schemas/walk.ts';
import { nearest } from '../values/nearest.ts';

/** What records may be pointed to: the ids of each kind. */
export type Ids = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;

/** The ids of everything that can be pointed to. Priorities and measures are named `plan/id`, crisis lines stand in `site.yaml`. */
export function idsOf(records: Records): Ids {
  const priorities = records.chapter.flatMap(({ id, priorities }) =>
    priorities.map((priority) => ({ planId: planIdOf(id), priority })),
  );
  return {
    ...(Object.fromEntries(kindNames.map((kind) => [kind, new Set(records[kind].map(({ id }) => id))])) as Record<
      Kind,
      Set<string>
    >),
    priority: new Set(priorities.map(({ planId, priority }) => `${planId}/${priority.id}`)),
    measure: new Set(
      priorities.flatMap(({ planId, priority }) => priority.measures.map(({ id }) => `${planId}/${id}`)),
    ),
    crisisLine: new Set(records.site.flatMap(({ crisisLines }) => crisisLines.map(({ id }) => id))),
  };
}

/** The plan of a chapter, whose id is `plan/chapter`. */
export function planIdOf(chapterId: string): string {
  return chapterId.slice(0, chapterId.indexOf('/'));
}

/** A reference that leads to no record, and where it stands. */
export interface DeadReference extends FoundReference {
  readonly record: AnyRecord;
}

/** A record of any kind. */
export type AnyRecord = Records[Kind][number];

/** Every reference that leads to no record of those given. A chapter refers to its plan by its place. */
export function deadReferences(records: Records): DeadReference[] {
  const ids = idsOf(records);
  return kindNames.flatMap((kind) =>
    records[kind].flatMap((record) =>
      referencesOf(kind, record.id, record)
        .filter(({ kind: target, value }) => !ids[target].has(value))
        .map((reference) => ({ ...reference, record })),
    ),
  );
}

/** Every reference to an id that no record has, good or bad, with the id that was probably meant. Records that did not pass their schema are looked through too. */
export function unknownIds(records: Records, rejected: readonly RejectedRecord[]): Problem[] {
  const ids = idsOf(records);
  const isThere = (target: ReferenceKind, value: string) =>
    ids[target].has(value) || rejected.some((record) => holds(record, target, value));
  const problem = (origin: Origin, { path, kind: target, value }: FoundReference) =>
    problemAt(origin, path, { kind: 'unknown-id', target, value, nearest: nearest(value, ids[target]) });
  return [
    ...deadReferences(records)
      .filter(({ kind, value }) => !isThere(kind, value))
      .map(({ record, ...reference }) => problem(record.origin, reference)),
    ...rejected.flatMap(({ id, origin, data }) =>
      (data === undefined ? [] : referencesOf(origin.kind, id, data))
        .filter(({ kind, value }) => !isThere(kind, value))
        .map((reference) => problem(origin, reference)),
    ),
  ];
}

/** Whether a record is the one that is referred to or holds it: priorities and measures stand in chapters, crisis lines in `site.yaml`. */
export function holds(
  { id, origin }: { readonly id: string; readonly origin: Origin },
  target: ReferenceKind,
  value: string,
): boolean {
  if (target === 'crisisLine') return origin.kind === 'site';
  if (target !== 'priority' && target !== 'measure') return origin.kind === target && (id === value || id === '*');
  return origin.kind === 'chapter'
    ? planIdOf(id) === planIdOf(value)
    : origin.kind === 'plan' && id === planIdOf(value);
}

/** What a record refers to never changes, and it is asked again each time another record is left out. */
const known = new WeakMap<object, readonly FoundReference[]>();

function referencesOf(kind: Kind, id: string, data: unknown): readonly FoundReference[] {
  if (data === null || typeof data !== 'object') return [];
  const found = known.get(data) ?? foundReferences(kind, id, data);
  known.set(data, found);
  return found;
}

function foundReferences(kind: Kind, id: string, data: object): readonly FoundReference[] {
  const plan: FoundReference[] = kind === 'chapter' ? [{ path: [], kind: 'plan', value: planIdOf(id) }] : [];
  return [...plan, ...referencesIn(kinds[kind].schema, data)];
}

/** Priorities and measures that share an id within one plan, and old addresses that are taken. */
export function repeatedIds(records: Records): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (name: string, id: string, origin: Origin, path: Path) => {
    const otherFile = seen.get(name);
    if (otherFile === undefined) seen.set(name, origin.file);
    else problems.push(problemAt(origin, path, { kind: 'duplicate-id', id, otherFile }));
  };
  for (const { id, origin, priorities } of records.chapter) {
    const planId = planIdOf(id);
    priorities.forEach((priority, p) => {
      claim(`priority ${planId}/${priority.id}`, priority.id, origin, ['priorities', p, 'id']);
      priority.measures.forEach((measure, m) =>
        claim(`measure ${planId}/${measure.id}`, measure.id, origin, ['priorities', p, 'measures', m, 'id']),
      );
    });
  }
  for (const kind of kindNames) {
    for (const record of records[kind]) seen.set(`${kind} ${record.id}`, record.origin.file);
    for (const record of records[kind]) {
      const formerIds = 'formerIds' in record ? record.formerIds : [];
      formerIds.forEach((id, index) => claim(`${kind} ${id}`, id, record.origin, ['formerIds', index]));
    }
  }
  return problems;
}

/** A problem of one field of a record. */
export function problemAt(
  origin: Origin,
  path: Path,
  finding: DistributiveOmit<Problem, 'file' | 'path' | 'recordKind' | 'position'>,
): Problem {
  return { ...finding, file: origin.file, recordKind: origin.kind, path: [...origin.path, ...path] };
}

/** A field of a record as a place that a problem may also name. */
export function placeAt(origin: Origin, path: Path): Place {
  return { file: origin.file, path: [...origin.path, ...path] };
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
