import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindNames, kinds, type Kind, type Origin, type RejectedRecord } from '../schemas/kinds.ts';
import type { Finding, Position, Problem } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { inspected, type FileParts } from './inspection.ts';
import { inspectMdx, renderMarkdown, slugOf, type TextLink } from './markdown.ts';
import { slipIn } from './slips.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { findingsOf } from './schema-findings.ts';
import { parseYaml } from './yaml.ts';

/** A record that passed its schema. */
export interface LoadedRecord {
  readonly id: string;
  readonly origin: Origin;
  readonly html: string;
}

/** What one file holds. */
export interface LoadedFile {
  readonly records: readonly LoadedRecord[];
  readonly problems: readonly Problem[];
  readonly rejected: readonly RejectedRecord[];
  /** Links from the text of a record into this site. */
  readonly links: readonly RecordLink[];
}

/** A link or a picture in the text of a record that leads into this site. */
export interface RecordLink extends TextLink {
  readonly origin: Origin;
}

/** What the path of a file says: the kind of record it holds and the id its place gives. */
interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
}

const NOTHING: LoadedFile = { records: [], problems: [], rejected: [], links: [] };
const LARGEST_FILE = 1024 * 1024;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads one file of the content and checks it against the schema of its kind. */
export async function loadFile(directory: string, file: string, basePath: string): Promise<LoadedFile> {
  const place = placeOf(file);
  if (!place) {
    return { ...NOTHING, problems: [{ ...unexpectedFile(file), file, path: [], position: { line: 1, column: 1 } }] };
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
  const slip = slipIn(text, part);
  if (slip) return unreadable(place, slip);
  const parsed = parseYaml(part.yaml);
  if ('errors' in parsed) {
    const findings = parsed.errors.map(({ code, position }) => ({
      finding: { kind: 'syntax' as const, code },
      position: { ...position, line: position.line + part.linesBefore },
    }));
    return unreadable(place, ...findings.map(({ finding, position }) => ({ ...finding, position })));
  }
  const nameProblem = badFileName(place);
  if (nameProblem) return unreadable(place, nameProblem);
  const isList = kinds[kind].shape === 'yaml-list';
  const loaded = isList ? readList(place, parsed.data) : readRecord(place, [], parsed.data);
  return inspected(withBody(loaded, place, part, basePath), file, text, part);
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
export function yamlPartOf(file: string, text: string): FileParts | undefined {
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
    links: [],
  };
}

function readRecord({ kind, file, id }: Place, path: Path, data: unknown): LoadedFile {
  const { schema } = kinds[kind];
  if (typeof data === 'string' || Array.isArray(data)) {
    return {
      ...NOTHING,
      problems: [{ kind: 'unreadable-file', reason: 'not-an-object', file, path }],
      rejected: [{ id, origin: { kind, file, path } }],
    };
  }
  // An empty record is a record with everything missing.
  const result = schema.safeParse(data ?? {});
  if (result.success)
    return { ...NOTHING, records: [{ ...result.data, id, origin: { kind, file, path }, html: '' } as LoadedRecord] };
  const problems = findingsOf(schema, result.error.issues, data).map((found): Problem => ({
    ...found,
    file,
    recordKind: kind,
    path: [...path, ...found.path],
  }));
  return { ...NOTHING, problems, rejected: [{ id, origin: { kind, file, path }, data }] };
}

function withBody(loaded: LoadedFile, { kind, id, file }: Place, parts: FileParts, basePath: string): LoadedFile {
  const { body, bodyLine } = parts;
  if (body.trim() === '') return loaded;
  // The text of an editorial page is MDX; Astro compiles it.
  const { html, faults, links } = kind === 'page' ? { html: '', ...inspectMdx(body) } : renderMarkdown(body, basePath);
  const inFile = <Found extends { readonly position: Position }>(found: Found) => ({
    ...found,
    position: { ...found.position, line: found.position.line + bodyLine },
  });
  const origin: Origin = { kind, file, path: [] };
  const whole = { ...loaded, links: links.map((link) => ({ ...inFile(link), origin })) };
  if (faults.length === 0) return { ...whole, records: loaded.records.map((record) => ({ ...record, html })) };
  const problems = faults.map((fault): Problem => ({ ...inFile(fault), file, path: [] }));
  const rejected = loaded.records.map(({ origin: place, ...data }) => ({ id, origin: place, data }));
  return {
    ...whole,
    records: [],
    problems: [...loaded.problems, ...problems],
    rejected: [...loaded.rejected, ...rejected],
  };
}

function badFileName({ kind, id }: Place): Finding | undefined {
  if (
    kinds[kind].shape === 'yaml-list' ||
    id.split('/').every((part) => ID.test(part) || !kinds[kind].files.includes('*'))
  )
    return undefined;
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
    ...NOTHING,
    problems: findings.map((finding) => ({ position: { line: 1, column: 1 }, ...finding, file, path: [] })),
    rejected: [{ id: isList ? '*' : id, origin: { kind, file, path: [] } }],
  };
}
