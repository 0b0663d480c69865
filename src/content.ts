import { brokenRules, missingPages } from './domain/rules.ts';
import { cycles } from './domain/cycles.ts';
import { brokenReferences, rejectionKey, repeatedIds, type Rejected } from './domain/references.ts';
import { loadFolder } from './loading/content-folder.ts';
import { reported, reportText, type ReportedProblem } from './loading/report.ts';
import { kindNames, type Kind, type Records } from './schemas/kinds.ts';
import type { Problem } from './schemas/problem.ts';
import type { Path } from './schemas/walk.ts';
import { settings } from './settings.ts';

/** The content that may be published, and everything that is wrong with the folder. */
export interface Content {
  readonly records: Records;
  readonly problems: readonly ReportedProblem[];
}

/** Thrown when a strict build meets bad content; its message is the whole Czech report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/**
 * Loads and judges the content folder. In strict mode any problem throws a {@link ContentError};
 * in lenient mode bad records are left out, and those that need them, until what remains is whole.
 */
export async function loadContent(): Promise<Content> {
  const content = await checkedContent();
  // Nothing can be shown without site.yaml: its name, contacts and crisis lines are on every page.
  const isFatal = !settings.isLenient || content.records.site.length === 0;
  if (content.problems.length > 0 && isFatal) throw new ContentError(reportOf(content.problems));
  return content;
}

/** Loads and judges the content folder and never throws for what stands in it. */
export async function checkedContent(): Promise<Content> {
  const { records: loaded, problems, rejected } = await loadFolder(settings.contentDirectory, settings.basePath);
  const all: Problem[] = [...problems, ...missingPages(loaded)];
  const leftOut = new Set(rejected.map(({ kind, id }) => rejectionKey(kind, id)));
  let records = withoutRepeated(loaded);
  for (let found = problemsAcross(records, leftOut); found.length > 0; found = problemsAcross(records, leftOut)) {
    all.push(...found);
    const isBad = badOnes(found);
    for (const { origin, id } of allRecords(records).filter(isBad)) leftOut.add(rejectionKey(origin.kind, id));
    const remaining = filtered(records, (record) => !isBad(record));
    // A problem that belongs to no record would come back for ever.
    if (allRecords(remaining).length === allRecords(records).length) break;
    records = remaining;
  }
  // A strict build names causes; only where records are left out does it matter what else they take with them.
  const told = settings.isLenient ? all : all.filter(({ kind }) => kind !== 'left-out');
  return { records, problems: await reported(settings.contentDirectory, told) };
}

/** The report of all problems as the terminal shows it. */
export function reportOf(problems: readonly ReportedProblem[]): string {
  return reportText(problems, settings.contentName);
}

function problemsAcross(records: Records, rejected: Rejected): Problem[] {
  return [...brokenReferences(records, rejected), ...repeatedIds(records), ...cycles(records), ...brokenRules(records)];
}

/** Of records that share an id the first stays. */
function withoutRepeated(records: Records): Records {
  return filtered(records, (record, index, all) => all[index - 1]?.id !== record.id);
}

/** Tells whether a record has one of the problems. */
function badOnes(problems: readonly Problem[]): (record: AnyRecord) => boolean {
  const placeOf = (file: string, path: Path) => `${file} ${typeof path[0] === 'number' ? path[0] : ''}`;
  const bad = new Set(problems.map(({ file, path }) => placeOf(file, path)));
  return ({ origin }) => bad.has(placeOf(origin.file, origin.path));
}

type AnyRecord = Records[Kind][number];

function allRecords(records: Records): readonly AnyRecord[] {
  return kindNames.flatMap((kind): readonly AnyRecord[] => records[kind]);
}

function filtered(
  records: Records,
  keep: (record: AnyRecord, index: number, all: readonly AnyRecord[]) => boolean,
): Records {
  const entries = kindNames.map((kind) => [kind, (records[kind] as readonly AnyRecord[]).filter(keep)]);
  return Object.fromEntries(entries) as unknown as Records;
}
