import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { kindNames, type Kind, type Records, type RejectedRecord } from '../schemas/kinds.ts';
import type { Problem } from '../schemas/problem.ts';
import { loadFile, type LoadedRecord, type RecordLink } from './content-file.ts';

/** What a content folder holds: the good records by kind, every problem of every file, and which records are there but bad. */
export interface LoadedFolder {
  readonly records: Records;
  readonly problems: readonly Problem[];
  readonly rejected: readonly RejectedRecord[];
  readonly links: readonly RecordLink[];
}

/** Reads a content folder and checks each file against its schema; nothing bad is thrown, all of it is reported. */
export async function loadFolder(directory: string, basePath: string): Promise<LoadedFolder> {
  const byKind = new Map<Kind, LoadedRecord[]>(kindNames.map((kind) => [kind, []]));
  const problems: Problem[] = [];
  const rejected: RejectedRecord[] = [];
  const links: RecordLink[] = [];
  const files = await filesIn(directory);
  // Some files at a time: thousands at once would exhaust the limit of open files.
  for (let start = 0; start < files.length; start += 64) {
    const results = await Promise.all(
      files.slice(start, start + 64).map((file) => loadFile(directory, file, basePath)),
    );
    for (const result of results) {
      problems.push(...result.problems);
      rejected.push(...result.rejected);
      links.push(...result.links);
      for (const record of result.records) byKind.get(record.origin.kind)?.push(record);
    }
  }
  for (const records of byKind.values()) {
    records.sort((a, b) => compare(a.id, b.id) || compare(a.origin.file, b.origin.file));
    problems.push(...duplicates(records));
  }
  return { records: Object.fromEntries(byKind) as unknown as Records, problems, rejected, links };
}

/** Two records of one kind with one id: the second is a problem of its own file. */
function duplicates(records: readonly LoadedRecord[]): Problem[] {
  return records.flatMap(({ id, origin }, index): Problem[] => {
    const before = records[index - 1];
    if (before?.id !== id) return [];
    return [
      {
        kind: 'duplicate-id',
        id,
        otherFile: before.origin.file,
        file: origin.file,
        recordKind: origin.kind,
        path: [...origin.path, 'id'],
      },
    ];
  });
}

/** All files below a folder, sorted; templates (`_…`), hidden files and README are not records. */
async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length).split(sep).filter(Boolean).join('/'))
    .filter((file) => !file.split('/').some((part) => /^[_.]/.test(part) || part === 'README.md'))
    .sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
