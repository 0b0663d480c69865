import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair } from 'yaml';
import { yamlPartOf } from '../loading/content-file.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { keysAt, type Path } from '../schemas/walk.ts';
import { isReferenceOrRecord, REFERENCE_KEY } from './form-fields.ts';
import { Refusal } from './refusal.ts';
import { withValue } from './yaml-edit.ts';
import { endOf, inBlock, isBlank, keyOf, parsed, startOf, unsafe, type Plain } from './yaml-nodes.ts';

/** What a form holds: the data of a record, its text and the file it was read from. */
export type Form = Readonly<Record<string, unknown>>;

/** The key under which a form carries the file it was read from, so that what nobody changed is written as it was. */
const ORIGINAL = 'puvodniSoubor';

/** The key that tells the templates of a folder, which are no records. */
export const IS_TEMPLATE = 'jeVzor';

/** Reads a file into a form. Every scalar is a text, as the loader reads it, so `00064581` keeps its zeros. */
export function formOf(kind: Kind, text: string): Form {
  const { yaml, body } = partsOf(text);
  const data = parsed(yaml).toJSON() as unknown;
  const isTemplate = /^#\s*VZOR\b/m.test(yaml);
  const fields = asFields(kind, data, []) as Form;
  return { ...fields, body: body.trim(), [ORIGINAL]: text, ...(isTemplate && { [IS_TEMPLATE]: 'ano' }) };
}

/**
 * Writes a form into a file. Fields that did not change keep their characters and comments; empty ones are left out.
 */
export function fileOf(kind: Kind, form: Form): string {
  const { body, [ORIGINAL]: original, [IS_TEMPLATE]: _isTemplate, ...fields } = form;
  const data = recordOf(kind, fields);
  const text = typeof body === 'string' ? body.trim() : '';
  const written = text && `\n${text}\n`;
  if (typeof original !== 'string') return `---\n${inBlock(data)}\n---\n${written}`;
  const parts = partsOf(original);
  return `---\n${changed(kind, parts.yaml, data)}---\n${parts.body.trim() === text ? parts.body : written}`;
}

function partsOf(text: string) {
  const parts = yamlPartOf('zaznam.md', text);
  if (!parts) throw new Refusal('Soubor nemá nahoře údaje mezi dvěma řádky ---.');
  return parts;
}

/** References that stand where a record may stand become records with one field, and back. */
function asFields(kind: Kind, value: unknown, path: Path): unknown {
  if (typeof value === 'string') return isReferenceOrRecord(kind, path) ? { [REFERENCE_KEY]: value } : value;
  if (Array.isArray(value)) return value.map((item, index) => asFields(kind, item, [...path, index]));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asFields(kind, inner, [...path, key])]));
}

function recordOf(kind: Kind, fields: Form): Readonly<Record<string, Plain>> {
  const data = asWritten(kind, fields, []);
  return typeof data === 'object' && !Array.isArray(data) ? (data as Readonly<Record<string, Plain>>) : {};
}

/** A value of a form as a file holds it; nothing when it is empty. */
function asWritten(kind: Kind, value: unknown, path: Path): Plain | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => asWritten(kind, item, [...path, index]) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return String(value).trim() || undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const written = asWritten(kind, inner, [...path, key]);
    return written === undefined ? [] : [[key, written] as const];
  });
  const reference = entries.find(([key]) => key === REFERENCE_KEY)?.[1];
  if (reference !== undefined && isReferenceOrRecord(kind, path)) return reference;
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The YAML of a file with the data of a form; only the fields that differ are written anew. */
function changed(kind: Kind, yaml: string, data: Readonly<Record<string, Plain>>): string {
  const { contents } = parsed(yaml);
  if (!isMap(contents)) throw unsafe();
  const kept = contents.items.reduceRight((text, pair) => withPair(kind, text, pair, data[keyOf(pair)]), yaml);
  const known = new Set(contents.items.filter(({ value }) => !isBlank(value)).map(keyOf));
  const order = (path: Path) => keysAt(kinds[kind].schema, path);
  const added = order([]).flatMap((key) =>
    data[key] === undefined || known.has(key) ? [] : [[key, data[key]] as const],
  );
  const written = added.reduce((text, [key, value]) => withValue(text, [key], value, order), kept);
  if (!isDeepStrictEqual(asWritten(kind, parsed(written).toJSON(), []), data)) throw unsafe();
  return written;
}

/** A YAML text in which one of its top fields has another value, or is gone. */
function withPair(kind: Kind, yaml: string, pair: Pair, value: Plain | undefined): string {
  // A key with nothing after it is filled in like one that is not there.
  if (isBlank(pair.value)) return yaml;
  const start = startOf(pair.key);
  const end = lineEndAfter(yaml, endOf(pair));
  if (value === undefined) return yaml.slice(0, start) + yaml.slice(end + 1);
  if (isDeepStrictEqual(asWritten(kind, jsonOf(pair.value), [keyOf(pair)]), value)) return yaml;
  const document = parseDocument(yaml.slice(start, end), { schema: 'failsafe' });
  update(document, [keyOf(pair)], value);
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return yaml.slice(0, start) + lines + yaml.slice(end);
}

/** The end of the line in which something ends; a comment behind it belongs to it. */
function lineEndAfter(yaml: string, end: number): number {
  const lineEnd = yaml.indexOf('\n', end);
  return lineEnd < 0 ? yaml.length : lineEnd;
}

/** Changes what differs at a path of a document; nodes that say the same stay with their comments and style. */
function update(document: Document, path: Path, value: Plain): void {
  const node: unknown = document.getIn(path, true);
  if (isDeepStrictEqual(jsonOf(node), value)) return;
  if (isScalar(node) && typeof value === 'string') {
    // The node stays, because its comment hangs on it.
    const isPlain = node.type === 'PLAIN' || node.type?.startsWith('BLOCK');
    if (isPlain) node.type = needsQuotes(value) ? 'QUOTE_DOUBLE' : 'PLAIN';
    node.value = value;
  } else if (isMap(node) && typeof value === 'object' && !Array.isArray(value)) {
    const fields = value as Readonly<Record<string, Plain>>;
    for (const key of node.items.map(keyOf)) if (fields[key] === undefined) node.delete(key);
    for (const [key, inner] of Object.entries(fields)) update(document, [...path, key], inner);
  } else if (isSeq(node) && Array.isArray(value)) {
    const before = node.items.map((item) => ({ item, json: jsonOf(item) }));
    const items = value as readonly Plain[];
    node.items = items.map((item, index) => {
      const same = before.find(({ json }) => isDeepStrictEqual(json, item));
      return same?.item ?? (items.length >= before.length ? before[index]?.item : undefined) ?? nodeOf(document, item);
    });
    for (const [index, item] of items.entries()) update(document, [...path, index], item);
  } else document.setIn(path, nodeOf(document, value));
}

function nodeOf(document: Document, value: Plain): Node {
  const node = document.createNode(value) as Node;
  visit(node, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string' && needsQuotes(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

/** Whether readers of YAML who know numbers and dates would take a text without quotes for something else. */
function needsQuotes(text: string): boolean {
  return inBlock(text).startsWith('"');
}

function jsonOf(node: unknown): unknown {
  const value = node as { toJSON?: () => unknown } | null | undefined;
  return value?.toJSON?.();
}
