import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindNames, kinds, type Kind, type Origin } from '../schemas/kinds.ts';
import type { Finding, Problem } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { renderMarkdown, slugOf } from './markdown.ts';
import { findingsOf } from './schema-findings.ts';
import { parseYaml } from './yaml.ts';

/** A record that passed its schema. */
export interface LoadedRecord {
  readonly id: string;
  readonly origin: Origin;
  readonly html: string;
}

/** A record that is there but cannot be published; the id `*` stands for all records of an unreadable list. */
export interface RejectedRecord {
  readonly kind: Kind;
  readonly id: string;
}

/** What one file holds. */
export interface LoadedFile {
  readonly records: readonly LoadedRecord[];
  readonly problems: readonly Problem[];
  readonly rejected: readonly RejectedRecord[];
}

/** What the path of a file says: the kind of record it holds and the id its place gives. */
interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
}

const LARGEST_FILE = 1024 * 1024;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads one file of the content and checks it against the schema of its kind. */
export async function loadFile(directory: string, file: string, basePath: string): Promise<LoadedFile> {
  const place = placeOf(file);
  if (!place) {
    const expected = kindNames.map((kind) => kinds[kind].files);
    return { records: [], problems: [{ kind: 'unexpected-file', expected, file, path: [] }], rejected: [] };
  }
  const path = join(directory, file);
  const status = await lstat(path);
  if (status.isSymbolicLink()) return unreadable(place, { kind: 'unreadable-file', reason: 'link' });
  if (status.size > LARGEST_FILE) return unreadable(place, { kind: 'unreadable-file', reason: 'size' });
  return readContent(place, await readFile(path), basePath);
}

/** Checks the bytes of one file of the content. */
export function readContent(place: Place, bytes: Uint8Array, basePath: string): LoadedFile {
  const { kind, file } = place;
  const text = decode(bytes);
  if (text === undefined) return unreadable(place, { kind: 'unreadable-file', reason: 'encoding' });
  if (text.trim() === '') return unreadable(place, { kind: 'unreadable-file', reason: 'empty' });
  const part = yamlPartOf(file, text);
  if (!part) return unreadable(place, { kind: 'unreadable-file', reason: 'front-matter' });
  const parsed = parseYaml(part.yaml);
  if ('errors' in parsed) {
    const findings = parsed.errors.map(({ code, position }) => ({
      finding: { kind: 'syntax' as const, code },
      position: { ...position, line: position.line + part.linesBefore },
    }));
    return unreadable(place, ...findings.map(({ finding, position }) => ({ ...finding, position })));
  }
  if (kinds[kind].shape === 'yaml-list') return readList(place, parsed.data);
  const nameProblem = badFileName(place);
  if (nameProblem) return unreadable(place, nameProblem);
  const loaded = readRecord(place, [], parsed.data);
  // The text of an editorial page is MDX; Astro compiles it.
  return kind === 'page' ? loaded : withBody(loaded, place, part.body, part.bodyLine, basePath);
}

/** The kind of record a file holds by its path, and the id its path gives; `undefined` when no kind lives there. */
export function placeOf(file: string): Place | undefined {
  for (const kind of kindNames) {
    const pattern = kinds[kind].files.replaceAll('.', '\\.').replaceAll('*', '([^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(file);
    if (match) return { kind, file, id: match.slice(1).join('/') || kind };
  }
  return undefined;
}

/** The YAML of a file, the text below it, and how many lines stand before each; `undefined` when front matter is missing. */
export function yamlPartOf(
  file: string,
  text: string,
):
  | { readonly yaml: string; readonly body: string; readonly linesBefore: number; readonly bodyLine: number }
  | undefined {
  if (!/\.mdx?$/.test(file)) return { yaml: text, body: '', linesBefore: 0, bodyLine: 0 };
  const match = FRONT_MATTER.exec(text);
  if (!match || match.index !== 0) return undefined;
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    linesBefore: 1,
    bodyLine: match[0].split('\n').length - 1,
  };
}

/** The text of a file in UTF-8, without a byte-order mark; `undefined` when it is in another encoding. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readList(place: Place, data: unknown): LoadedFile {
  if (!Array.isArray(data)) return unreadable(place, { kind: 'unreadable-file', reason: 'not-a-list' });
  const items = data.map((item: unknown, index) => readRecord({ ...place, id: idOf(item) }, [index], item));
  return {
    records: items.flatMap(({ records }) => records),
    problems: items.flatMap(({ problems }) => problems),
    rejected: items.flatMap(({ rejected }) => rejected),
  };
}

function readRecord({ kind, file, id }: Place, path: Path, data: unknown): LoadedFile {
  const { schema } = kinds[kind];
  if (typeof data === 'string' || Array.isArray(data)) {
    return {
      records: [],
      problems: [{ kind: 'unreadable-file', reason: 'not-an-object', file, path }],
      rejected: [{ kind, id }],
    };
  }
  // An empty record is a record with everything missing.
  const result = schema.safeParse(data ?? {});
  if (result.success)
    return {
      records: [{ ...result.data, id, origin: { kind, file, path }, html: '' } as LoadedRecord],
      problems: [],
      rejected: [],
    };
  const problems = findingsOf(schema, result.error.issues, data).map((found): Problem => ({
    ...found,
    file,
    recordKind: kind,
    path: [...path, ...found.path],
  }));
  return { records: [], problems, rejected: [{ kind, id }] };
}

function withBody(
  loaded: LoadedFile,
  { kind, id, file }: Place,
  body: string,
  bodyLine: number,
  basePath: string,
): LoadedFile {
  if (body.trim() === '') return loaded;
  const { html, faults } = renderMarkdown(body, basePath);
  if (faults.length === 0) return { ...loaded, records: loaded.records.map((record) => ({ ...record, html })) };
  const problems = faults.map(({ position, ...fault }): Problem => ({
    ...fault,
    file,
    path: [],
    position: { ...position, line: position.line + bodyLine },
  }));
  return { records: [], problems: [...loaded.problems, ...problems], rejected: [{ kind, id }] };
}

function badFileName({ kind, id }: Place): Finding | undefined {
  if (id.split('/').every((part) => ID.test(part) || !kinds[kind].files.includes('*'))) return undefined;
  const suggestion = id.split('/').map(slugOf).join('/');
  const parts = suggestion.split('/');
  const path = kinds[kind].files.replaceAll('*', () => parts.shift() ?? '');
  // In a folder of files the name says enough; where folders are named too, the whole path.
  return {
    kind: 'bad-file-name',
    suggestion: suggestion.includes('/') || kind === 'plan' ? path : path.slice(path.lastIndexOf('/') + 1),
  };
}

function idOf(item: unknown): string {
  return item !== null && typeof item === 'object' && 'id' in item && typeof item.id === 'string' ? item.id : '';
}

function unreadable(
  { kind, id, file }: Place,
  ...findings: readonly (Finding & Pick<Problem, 'position'>)[]
): LoadedFile {
  const isList = kinds[kind].shape === 'yaml-list';
  return {
    records: [],
    problems: findings.map((finding) => ({ ...finding, file, path: [] })),
    rejected: [{ kind, id: isList ? '*' : id }],
  };
}
