import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, visit, type Document, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Path } from '../schemas/walk.ts';
import { withValue, type KeyOrder } from './yaml-edit.ts';
import { columnOf, endOf, inBlock, indented, isBlank, keyOf, parsed, startOf, type Plain } from './yaml-nodes.ts';

/** A group of fields. */
type Group = Readonly<Record<string, Plain>>;

/**
 * A YAML text that says something else. What says the same keeps its characters, comments and blank lines, down to the single field
 * of an item of a list. Whether it says the right thing is for the caller to check.
 */
export function rewritten(yaml: string, value: Plain, order: KeyOrder): string {
  const { contents } = parsed(yaml);
  if (isMap(contents) && !contents.flow && isGroup(value) && columnOf(yaml, startOf(contents)) === 0)
    return withFields(yaml, contents.items, value, order);
  if (isSeq(contents) && isList(value) && isInLines(yaml, contents)) return withItems(yaml, contents, value, order);
  return updated(yaml, value);
}

/** A value without what is empty, as the loader reads it; nothing when all of it is. */
export function withoutEmpty(value: unknown): Plain | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => withoutEmpty(item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return String(value).trim() || undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function withFields(yaml: string, pairs: readonly Pair[], fields: Group, order: KeyOrder): string {
  const known = new Set(pairs.filter(({ value }) => !isBlank(value)).map(keyOf));
  if (![...known].some((key) => fields[key] !== undefined)) return `${inBlock(fields)}\n`;
  // From the end, so that the places of what comes before still hold.
  const kept = pairs.reduceRight((text, pair) => withPair(text, pair, fields[keyOf(pair)], order), yaml);
  const keys = order([]);
  const added = Object.keys(fields).filter((key) => !known.has(key));
  return added
    .sort((a, b) => keys.indexOf(a) - keys.indexOf(b))
    .reduce((text, key) => withValue(text, [key], fields[key] ?? '', order), kept);
}

function withPair(yaml: string, pair: Pair, value: Plain | undefined, order: KeyOrder): string {
  // A key with nothing after it is filled in like one that is not there.
  if (isBlank(pair.value) || isSame(pair.value, value)) return yaml;
  const start = startOf(pair.key);
  const end = lineEndAfter(yaml, endOf(pair));
  if (value === undefined) return yaml.slice(0, start) + yaml.slice(end + 1);
  const from = yaml.indexOf('\n', endOf(pair.key)) + 1;
  const column = columnOf(yaml, startOf(pair.value));
  const inner = isBlock(pair.value) ? outdented(yaml.slice(from, end), column) : undefined;
  if (inner === undefined || !isCollection(value)) {
    const lines = updated(yaml.slice(start, end), { [keyOf(pair)]: value }).trimEnd();
    return yaml.slice(0, start) + lines + yaml.slice(end);
  }
  const lines = rewritten(`${inner}\n`, value, (path) => order([keyOf(pair), ...path])).trimEnd();
  return yaml.slice(0, from) + indented(lines, column) + yaml.slice(end);
}

function withItems(yaml: string, list: YAMLSeq, values: readonly Plain[], order: KeyOrder): string {
  const starts = list.items.map((item, index) => {
    const line = lineStartOf(yaml, startOf(item));
    // Comments right above an item are about it; above the first they may be about the whole list.
    const between = index === 0 ? '' : yaml.slice(lineEndAfter(yaml, endOf(list.items[index - 1])), line);
    return line - (/(?<=\n)(?: *#.*\n)+$/.exec(between)?.[0].length ?? 0);
  });
  const lines = `${yaml.trimEnd()}\n`;
  const parts = list.items.map((item, index) => ({
    value: withoutEmpty(jsonOf(item)),
    text: lines.slice(starts[index], starts[index + 1]),
  }));
  const hasGaps = parts.some(({ text }) => text.endsWith('\n\n'));
  const partOf = matched(
    parts.map(({ value }) => value),
    values,
  );
  return values.reduce<string>(
    (text, value, index) => {
      const part = parts[partOf(index)];
      const gap = hasGaps && index > 0 && !text.endsWith('\n\n') ? '\n' : '';
      if (!part) return `${text}${gap}${inBlock([value])}\n`;
      return text + (isDeepStrictEqual(part.value, value) ? part.text : withItem(part.text, value, order));
    },
    lines.slice(0, starts[0]),
  );
}

/** The lines of one item, from its hyphen or the comments above it, with another value. */
function withItem(lines: string, value: Plain, order: KeyOrder): string {
  const list = parsed(lines).contents;
  const item: unknown = isSeq(list) ? list.items[0] : undefined;
  const start = lineStartOf(lines, startOf(item));
  const end = lineEndAfter(lines, endOf(item));
  const column = columnOf(lines, startOf(item));
  const fields = `${' '.repeat(column)}${lines.slice(start + column, end)}`;
  const inner = isBlock(item) && isGroup(value) ? outdented(fields, column) : undefined;
  if (inner === undefined) return updated(lines, [value]);
  const changed = rewritten(`${inner}\n`, value, (path) => order([0, ...path])).trimEnd();
  return `${lines.slice(0, start)}-${indented(changed, column).slice(1)}${lines.slice(end)}`;
}

/** Which old item each new one comes from: the same one, else the one with its id, else, where none is gone, the one in its place. */
function matched(before: readonly (Plain | undefined)[], after: readonly Plain[]): (index: number) => number {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const match = (test: (old: Plain | undefined, value: Plain, place: number, index: number) => boolean) => {
    for (const [index, value] of after.entries()) {
      if (found.has(index)) continue;
      const place = before.findIndex((old, at) => !taken.has(at) && test(old, value, at, index));
      if (place < 0) continue;
      found.set(index, place);
      taken.add(place);
    }
  };
  match((old, value) => isDeepStrictEqual(old, value));
  match((old, value) => idOf(value) !== undefined && idOf(old) === idOf(value));
  if (after.length >= before.length) match((_old, _value, place, index) => place === index);
  return (index) => found.get(index) ?? -1;
}

/** Writes a text anew by its nodes; those that say the same stay with their comments and style, but lines may break elsewhere. */
function updated(yaml: string, value: Plain): string {
  const document = parsed(yaml);
  update(document, [], value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function update(document: Document, path: Path, value: Plain): void {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isSame(node, value)) return;
  if (isScalar(node) && typeof value === 'string') {
    // The node stays, because its comment hangs on it.
    const isPlain = node.type === 'PLAIN' || node.type?.startsWith('BLOCK');
    if (isPlain) node.type = needsQuotes(value) ? 'QUOTE_DOUBLE' : 'PLAIN';
    node.value = value;
  } else if (isMap(node) && isGroup(value)) {
    for (const key of node.items.map(keyOf)) if (value[key] === undefined) node.delete(key);
    for (const [key, inner] of Object.entries(value)) update(document, [...path, key], inner);
  } else if (isSeq(node) && isList(value)) {
    const before = [...node.items];
    const partOf = matched(
      before.map((item) => withoutEmpty(jsonOf(item))),
      value,
    );
    node.items = value.map((item, index) => before[partOf(index)] ?? nodeOf(document, item));
    for (const [index, item] of value.entries()) update(document, [...path, index], item);
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

function isSame(node: unknown, value: Plain | undefined): boolean {
  return isDeepStrictEqual(withoutEmpty(jsonOf(node)), value);
}

function jsonOf(node: unknown): unknown {
  const value = node as { toJSON?: () => unknown } | null | undefined;
  return value?.toJSON?.();
}

/** Whether a list begins each item on a line of its own with a hyphen at the left edge. */
function isInLines(yaml: string, list: YAMLSeq): boolean {
  const isHyphen = (item: unknown) => /^-[ ]+$/.test(yaml.slice(lineStartOf(yaml, startOf(item)), startOf(item)));
  return !list.flow && list.items.length > 0 && list.items.every(isHyphen);
}

/** Whether a node is a list or a group on lines of its own. */
function isBlock(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && !node.flow;
}

function isCollection(value: Plain): boolean {
  return typeof value === 'object';
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isGroup(value: Plain): value is Group {
  return typeof value === 'object' && !Array.isArray(value);
}

function idOf(value: Plain | undefined): Plain | undefined {
  return value !== undefined && isGroup(value) ? value['id'] : undefined;
}

/** Lines moved to the left; nothing when one of them stands further left already. */
function outdented(lines: string, columns: number): string | undefined {
  const edge = ' '.repeat(columns);
  const moved = lines
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : line.startsWith(edge) ? line.slice(columns) : undefined));
  return moved.includes(undefined) ? undefined : moved.join('\n');
}

function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line in which something ends; a comment behind it belongs to it. */
function lineEndAfter(text: string, end: number): number {
  const lineEnd = text.indexOf('\n', end);
  return lineEnd < 0 ? text.length : lineEnd;
}
