import type { ReferenceKind } from '../schemas/fields.ts';
import { kindNames, kinds, type Kind, type Origin, type Records } from '../schemas/kinds.ts';
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

/** Records that exist but cannot be published, as `kind id`; see {@link rejectionKey}. */
export type Rejected = ReadonlySet<string>;

/** The name of a record in {@link Rejected}. */
export function rejectionKey(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

/** Every reference that points nowhere, with the id that was probably meant, or to a record that is itself left out. */
export function brokenReferences(records: Records, rejected: Rejected): Problem[] {
  const ids = idsOf(records);
  return kindNames.flatMap((kind) =>
    records[kind].flatMap((record) => {
      const plan: FoundReference[] = kind === 'chapter' ? [{ path: [], kind: 'plan', value: planIdOf(record.id) }] : [];
      return [...plan, ...referencesIn(kinds[kind].schema, record)]
        .filter(({ kind: target, value }) => !ids[target].has(value))
        .map(({ path, kind: target, value }) =>
          problemAt(
            record.origin,
            path,
            isRejected(target, value, rejected)
              ? { kind: 'left-out', target, value }
              : { kind: 'unknown-id', target, value, nearest: nearest(value, ids[target]) },
          ),
        );
    }),
  );
}

/** Priorities and measures stand in chapters and crisis lines in `site.yaml`: they are left out together with them. */
function isRejected(target: ReferenceKind, value: string, rejected: Rejected): boolean {
  if (target === 'crisisLine') return rejected.has(rejectionKey('site', 'site'));
  if (target !== 'priority' && target !== 'measure')
    return rejected.has(rejectionKey(target, value)) || rejected.has(rejectionKey(target, '*'));
  const prefix = rejectionKey('chapter', `${planIdOf(value)}/`);
  return [...rejected].some((key) => key.startsWith(prefix)) || rejected.has(rejectionKey('plan', planIdOf(value)));
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
