import type { Problem } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import type { LoadedFile, LoadedRecord } from './content-file.ts';
import { personalDataIn } from './personal-data.ts';
import { hardPlacesIn } from './readability.ts';
import { positionIn } from './text-places.ts';
import { locatorOf } from './yaml.ts';

/** The parts of a file: its YAML, the text below it, and how many lines stand before each. */
export interface FileParts {
  readonly yaml: string;
  readonly body: string;
  readonly linesBefore: number;
  readonly bodyLine: number;
}

/** Adds what no schema sees: data of persons anywhere in the file, which its record may not be published with, and advice on hard texts. */
export function inspected(loaded: LoadedFile, file: string, text: string, parts: FileParts): LoadedFile {
  const personal = personalDataIn(text).map((finding): Problem => ({ ...finding, file, path: [] }));
  const forbidden = personal.filter(({ kind }) => kind === 'personal-data');
  const hit = recordsAt(loaded.records, forbidden, parts);
  const inBody = hardPlacesIn(parts.body).map(({ advice, value, index }): Problem => {
    const { line, column } = positionIn(parts.body, index);
    return { kind: 'advice', advice, value, file, path: [], position: { line: line + parts.bodyLine, column } };
  });
  return {
    ...loaded,
    records: loaded.records.filter((record) => !hit.has(record)),
    problems: [...loaded.problems, ...personal, ...inBody, ...loaded.records.flatMap(hardFields)],
    rejected: [...loaded.rejected, ...[...hit].map(({ id, origin, ...data }) => ({ id, origin, data }))],
  };
}

/** The records in which the problems stand; what stands above the first record of a list is a comment of nobody. */
function recordsAt(
  records: readonly LoadedRecord[],
  problems: readonly Problem[],
  parts: FileParts,
): Set<LoadedRecord> {
  if (problems.length === 0) return new Set();
  const locate = locatorOf(parts.yaml);
  const isList = records.some(({ origin }) => origin.path.length > 0);
  const firstLine = ({ origin }: LoadedRecord) => (isList ? locate(origin.path).line + parts.linesBefore : 1);
  return new Set(
    problems.flatMap(({ position }) => records.findLast((record) => firstLine(record) <= (position?.line ?? 1)) ?? []),
  );
}

/** The fields in which staff write to readers in sentences of their own. */
const READ_FIELDS = new Set([
  'summary',
  'description',
  'definition',
  'eligibility',
  'applicationProcess',
  'fees',
  'waitTime',
  'directions',
  'firstSteps',
]);

function hardFields(record: LoadedRecord): Problem[] {
  const { file, path: start, kind: recordKind } = record.origin;
  return textsIn(record).flatMap(({ path, text }) =>
    hardPlacesIn(text).map(({ advice, value }): Problem => ({
      kind: 'advice',
      advice,
      value,
      file,
      recordKind,
      path: [...start, ...path],
    })),
  );
}

function textsIn(value: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string');
    return key !== undefined && READ_FIELDS.has(key) ? [{ path, text: value }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'origin' || key === 'html' ? [] : textsIn(inner, [...path, key]),
  );
}
