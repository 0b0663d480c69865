import { LineCounter, parseDocument, isMap, isNode, isScalar, isSeq, visit, type Document } from 'yaml';
import type { Position } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { positionIn } from './text-places.ts';

/** What a YAML text holds: the data with every scalar as text, or what is wrong with the notation. */
export type YamlResult = { readonly data: unknown } | { readonly errors: readonly Fault[] };

/** What is wrong with the notation, and where. */
interface Fault {
  readonly code: string;
  readonly position: Position;
}

/**
 * Reads YAML. All scalars stay texts (the failsafe schema): `00064581` keeps its zeros, `2026-10-01` is no Date and `no` no boolean;
 * the schemas read numbers and yes/no. Empty values count as missing, because form editors write them.
 */
export function parseYaml(text: string): YamlResult {
  const lines = new LineCounter();
  // The parser goes a level deeper at each bracket, until there is no stack left.
  const depth = text.search(/[[{]{50}/);
  if (depth >= 0) return { errors: [{ code: 'TOO_DEEP', position: positionIn(text, depth) }] };
  const document = parse(text, lines);
  if (document.errors.length > 0) {
    // One slip makes the parser object to much that follows; only repeated keys are faults of their own.
    const [first] = document.errors;
    const told = document.errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
    const errors = told.map(({ code, pos }) => ({ code, position: positionAt(lines, pos[0]) }));
    const open = unclosed(text, errors[0]?.position.line ?? 1);
    return { errors: open ? [open] : errors.map((error) => reread(text, error)) };
  }
  const unresolved = firstUnresolvedAlias(document);
  if (unresolved !== undefined) return { errors: [{ code: 'BAD_ALIAS', position: positionAt(lines, unresolved) }] };
  try {
    return { data: withoutBlanks(document.toJS({ maxAliasCount: 50 })) };
  } catch {
    return { errors: [{ code: 'TOO_MANY_ALIASES', position: { line: 1, column: 1 } }] };
  }
}

/** Finds the place of a field in a YAML text: of its key, or of the nearest thing around it that exists. */
export function locatorOf(text: string): (path: Path) => Position {
  const lines = new LineCounter();
  const document = parse(text, lines);
  return (path) => positionAt(lines, offsetOf(document, path) ?? 0);
}

/** A fault as its lines show it, where the parser names what it stumbled over and not what is wrong. */
function reread(text: string, { code, position }: Fault): Fault {
  const lines = text.split('\n');
  const line = lines[position.line - 1] ?? '';
  const next = lines[position.line] ?? '';
  if (/[\u00a0\u202f]/.test(line)) return { code: 'NBSP', position };
  if (/:\s+-\s*$/.test(line)) return { code: 'LONE_DASH', position };
  if (/(?:^|[:-] )\s*(["']).*\1\s*[^\s,#\]}]/.test(line) && code === 'UNEXPECTED_TOKEN')
    return { code: 'TEXT_AFTER_QUOTE', position };
  // Without an open quotation mark or bracket, what is missing is a space before a key.
  if (code === 'MISSING_CHAR' && !/["'[\]{}]/.test(line)) return { code: 'BAD_INDENT', position };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/: .*: /.test(line) && /^ +[\w-]+:( |$)/.test(next))
    return { code: 'BAD_INDENT', position: { line: position.line + 1, column: 1 } };
  return { code, position };
}

/**
 * A bracket or a quotation mark that was opened and not closed, up to the line where the parser gave up. It notices only when the
 * next field begins, a line or many lines later, and then complains of something else.
 */
function unclosed(text: string, lastLine: number): Fault | undefined {
  let found: { code: string; position: Position } | undefined;
  for (const [index, line] of text.split('\n').slice(0, lastLine).entries()) {
    const bare = line
      .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length))
      .replace(/(^|\s)#.*/, '');
    const quote = /(?:^|[:,[{-] ?)\s*(["'])[^"']*$/d.exec(bare);
    const bracket = /(?:^\s*|[:-]\s+|[[{,]\s*)([[{])(?!.*[\]}])/d.exec(bare);
    if (quote)
      found = { code: 'UNCLOSED_QUOTE', position: { line: index + 1, column: (quote.indices?.[1]?.[0] ?? 0) + 1 } };
    else if (bracket)
      found ??= {
        code: 'UNCLOSED_BRACKET',
        position: { line: index + 1, column: (bracket.indices?.[1]?.[0] ?? 0) + 1 },
      };
    else if (/^[^[{"']*[\]}"'][\s,]*$/.test(bare)) found = undefined;
  }
  return found;
}

/** Where an alias (`*name`) stands that names nothing: mostly a value that begins with an asterisk by chance. */
function firstUnresolvedAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document)) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(document: Document, path: Path): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== undefined);
  if (value !== null && typeof value === 'object') {
    const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      const clean = withoutBlanks(inner);
      return clean === undefined ? [] : [[key, clean]];
    });
    return Object.fromEntries(kept);
  }
  return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
}
