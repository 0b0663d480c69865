import { kindNames, kinds, type Records, type RejectedRecord } from '../schemas/kinds.ts';
import type { NeededRecord, Problem } from '../schemas/problem.ts';
import { isOptionalAt, without, type Path } from '../schemas/walk.ts';
import { cycles } from './cycles.ts';
import {
  deadReferences,
  holds,
  idsOf,
  problemAt,
  repeatedIds,
  unknownIds,
  type AnyRecord,
  type DeadReference,
} from './references.ts';
import { brokenRules, brokenRulesBetween, brokenRulesWithin } from './rules.ts';
import { unlinked, type CheckedLink } from './text-links.ts';

/** What may be published of a folder, everything that is wrong across its records, and what is left out because of it. */
export interface Judgement {
  readonly records: Records;
  readonly problems: readonly Problem[];
  /** The addresses of records that are not published, as texts link to them: without the base path. */
  readonly goneAddresses: ReadonlySet<string>;
}

/**
 * Judges records against each other. Errors are told of all records at once. What remains is as if the bad records had never been
 * there: an optional link to one of them is lost, and a record that cannot do without one is left out too.
 */
export function judge(
  loaded: Records,
  rejected: readonly RejectedRecord[],
  textLinks: readonly CheckedLink[] = [],
  basePath = '/',
): Judgement {
  const whole = filtered(loaded, (record, index, all) => all[index - 1]?.id !== record.id);
  const errors = [...unknownIds(loaded, rejected), ...repeatedIds(whole), ...cycles(whole), ...brokenRules(whole)];
  const notices: Problem[] = [];
  const leftOut: LeftOut[] = rejected.map((record) => ({ ...record, needs: [], cause: record.origin.file }));
  let records = leaveOut(whole, brokenRulesWithin(whole), leftOut);
  for (;;) {
    const settled = settle(records, leftOut, notices);
    const bad = [...repeatedIds(settled), ...cycles(settled), ...brokenRulesBetween(settled)];
    records = leaveOut(settled, bad, leftOut);
    if (countOf(records) === countOf(settled)) break;
  }
  const ids = idsOf(records);
  const gone = textLinks.filter(({ to, isDead }) => isDead || (to && !ids[to.target].has(to.value)));
  return {
    records: withoutTextLinks(records, gone, basePath),
    problems: [...errors, ...notices, ...gone.flatMap((link) => lostTextLink(link, leftOut))],
    goneAddresses: new Set(gone.map(({ url }) => url)),
  };
}

/** A record that is left out: the records it needs, each needing the next, and the file in which the fault stands. */
interface LeftOut extends RejectedRecord {
  readonly needs: readonly NeededRecord[];
  readonly cause: string;
}

/** Leaves out the records that have one of the problems. */
function leaveOut(records: Records, problems: readonly Problem[], leftOut: LeftOut[]): Records {
  const placeOf = (file: string, path: Path) => `${file} ${typeof path[0] === 'number' ? path[0] : ''}`;
  const bad = new Set(problems.map(({ file, path }) => placeOf(file, path)));
  return filtered(records, ({ id, origin }) => {
    const isBad = bad.has(placeOf(origin.file, origin.path));
    if (isBad) leftOut.push({ id, origin, needs: [], cause: origin.file });
    return !isBad;
  });
}

/** Loses links and leaves out records until every reference leads somewhere; the outcome does not depend on the order. */
function settle(records: Records, leftOut: LeftOut[], notices: Problem[]): Records {
  const dead = Map.groupBy(deadReferences(records), ({ record }) => record);
  if (dead.size === 0) return records;
  const mended = new Map<AnyRecord, AnyRecord | undefined>();
  const now: LeftOut[] = [];
  for (const [record, references] of dead) {
    const needed = references.find((reference) => !canBeLost(reference, references));
    mended.set(record, needed ? undefined : withoutLinks(record, references));
    if (needed) {
      const reason = reasonFor(needed, leftOut);
      now.push({ id: record.id, origin: record.origin, ...(reason ?? { needs: [], cause: record.origin.file }) });
      if (reason) notices.push(problemAt(record.origin, needed.path, { kind: 'left-out', ...reason }));
      continue;
    }
    for (const reference of references) {
      const reason = reasonFor(reference, leftOut);
      if (reason) notices.push(problemAt(record.origin, reference.path, { kind: 'lost-link', ...reason }));
    }
  }
  leftOut.push(...now);
  const remaining = mapped(records, (record) => (mended.has(record) ? mended.get(record) : record));
  return settle(remaining, leftOut, notices);
}

/** Takes links out of the texts of records; their words stay. */
function withoutTextLinks(records: Records, links: readonly CheckedLink[], basePath: string): Records {
  const byFile = Map.groupBy(links, ({ origin }) => origin.file);
  return mapped(records, (record) => {
    const gone = byFile.get(record.origin.file)?.map(({ url }) => basePath.slice(0, -1) + url);
    return gone && record.html ? { ...record, html: unlinked(record.html, new Set(gone)) } : record;
  });
}

function lostTextLink({ origin, position, to }: CheckedLink, leftOut: readonly LeftOut[]): Problem[] {
  const reason = to && reasonFor({ kind: to.target, value: to.value }, leftOut);
  return reason ? [{ ...problemAt(origin, [], { kind: 'lost-link', ...reason }), position }] : [];
}

/** Why the record that is referred to is not there; `undefined` when it never was. */
function reasonFor(
  { kind: target, value }: Pick<DeadReference, 'kind' | 'value'>,
  leftOut: readonly LeftOut[],
): Pick<LeftOut, 'needs' | 'cause'> | undefined {
  const missing = leftOut.find((record) => holds(record, target, value));
  return missing && { needs: [{ target, value }, ...missing.needs], cause: missing.cause };
}

/** Whether a record stays whole without a link; from a list that must not be empty, at least one other has to stay. */
function canBeLost({ record, path }: DeadReference, dead: readonly DeadReference[]): boolean {
  // Nothing can be shown without site.yaml; crisis lines stay even when nobody can say where they come from.
  if (record.origin.kind === 'site' || isOptionalAt(kinds[record.origin.kind].schema, path)) return true;
  const listPath = path.slice(0, -1);
  const list = typeof path.at(-1) === 'number' ? valueAt(record, listPath) : undefined;
  const isSibling = ({ path: other }: DeadReference) => other.slice(0, -1).join('.') === listPath.join('.');
  return Array.isArray(list) && list.length > dead.filter(isSibling).length;
}

function withoutLinks(record: AnyRecord, references: readonly DeadReference[]): AnyRecord {
  const paths = references.map(({ path }) => path);
  return without(record, paths) as AnyRecord;
}

/** The records without the fields that have one of the problems; for faults that leave the rest of a record as it was. */
export function withoutFields(records: Records, problems: readonly Problem[]): Records {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return mapped(records, (record) => {
    const paths = byFile.get(record.origin.file)?.flatMap(({ path }) => (path.length > 0 ? [path] : []));
    return paths ? (without(record, paths) as AnyRecord) : record;
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

function countOf(records: Records): number {
  return kindNames.reduce((sum, kind) => sum + records[kind].length, 0);
}

function filtered(
  records: Records,
  keep: (record: AnyRecord, index: number, all: readonly AnyRecord[]) => boolean,
): Records {
  const entries = kindNames.map((kind) => [kind, (records[kind] as readonly AnyRecord[]).filter(keep)]);
  return Object.fromEntries(entries) as unknown as Records;
}

function mapped(records: Records, change: (record: AnyRecord) => AnyRecord | undefined): Records {
  const entries = kindNames.map((kind) => [
    kind,
    (records[kind] as readonly AnyRecord[]).flatMap((record) => change(record) ?? []),
  ]);
  return Object.fromEntries(entries) as unknown as Records;
}
