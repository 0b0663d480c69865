import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../schemas/walk.ts';
import {
  columnOf,
  endOf,
  inBlock,
  indented,
  inFlow,
  isBlank,
  isInFlow,
  keyOf,
  pairAt,
  parsed,
  startOf,
  unsafe,
  valueAt,
  type Plain,
} from './yaml-nodes.ts';

/** The keys that may stand at a path, in the order in which they are written. */
export type KeyOrder = (path: Path) => readonly string[];

/**
 * Writes a value at a path of a YAML text: over the text that is there, or on new lines in the place that the order of keys gives.
 * All other characters stay as they are, comments and blank lines too.
 */
export function withValue(yaml: string, path: Path, value: Plain, order: KeyOrder): string {
  const document = parsed(yaml);
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    const rest = nested(path.slice(depth + 1), value);
    if (isSeq(node) && typeof step === 'number' && step < node.items.length) node = node.items[step];
    else if (isMap(node)) {
      const pair = pairAt(node, step);
      if (!pair) return checked(inserted(yaml, node, String(step), rest, order(path.slice(0, depth))), path, value);
      if (isBlank(pair.value)) return checked(filled(yaml, pair, rest), path, value);
      node = pair.value;
    } else throw unsafe();
  }
  if (!isScalar(node) || typeof value !== 'string') throw unsafe();
  const text = isInFlow(document, node) ? inFlow(value) : inBlock(value);
  return checked(yaml.slice(0, startOf(node)) + text + yaml.slice(endOf(node)), path, value);
}

/** Adds an item to the end of the list at a path; where there is no list yet, begins it. */
export function withItem(yaml: string, path: Path, item: Plain, order: KeyOrder): string {
  const list: unknown = path.length === 0 ? parsed(yaml).contents : parsed(yaml).getIn(path, true);
  if (!isSeq(list)) return withValue(yaml, path, [item], order);
  const place = [...path, list.items.length];
  if (list.flow && list.items.length === 0) {
    return checked(`${yaml.slice(0, startOf(list))}[${inFlow(item)}]${yaml.slice(endOf(list))}`, place, item);
  }
  const end = endOf(list.items.at(-1));
  if (list.flow) return checked(`${yaml.slice(0, end)}, ${inFlow(item)}${yaml.slice(end)}`, place, item);
  // Lists of records keep a blank line between them when they have one.
  const gap = /\n\s*\n *- /.test(yaml.slice(startOf(list), end)) ? '\n' : '';
  const lines = indented(inBlock([item]), columnOf(yaml, startOf(list)));
  return checked(withLines(yaml, end, gap + lines), place, item);
}

/** Adds an item to the beginning of the list at a path; where there is no list yet, begins it. */
export function withFirstItem(yaml: string, path: Path, item: Plain, order: KeyOrder): string {
  const list: unknown = parsed(yaml).getIn(path, true);
  if (!isSeq(list) || list.items.length === 0) return withItem(yaml, path, item, order);
  const start = startOf(list);
  const place = [...path, 0];
  if (list.flow) return checked(`${yaml.slice(0, start + 1)}${inFlow(item)}, ${yaml.slice(start + 1)}`, place, item);
  const column = columnOf(yaml, start);
  const lines = indented(inBlock([item]), column);
  return checked(`${yaml.slice(0, start - column)}${lines}\n${yaml.slice(start - column)}`, place, item);
}

function inserted(yaml: string, map: YAMLMap, key: string, value: Plain, order: readonly string[]): string {
  const first = map.items[0];
  if (!first) throw unsafe();
  if (map.flow) {
    const end = endOf(map.items.at(-1));
    return `${yaml.slice(0, end)}, ${inFlow({ [key]: value }).slice(1, -1)}${yaml.slice(end)}`;
  }
  const start = startOf(first.key);
  const column = columnOf(yaml, start);
  const lines = indented(inBlock({ [key]: value }), column);
  const previous = map.items.findLast((pair) => order.indexOf(keyOf(pair)) < order.indexOf(key));
  // The first key of an item of a list shares its line with the hyphen, so nothing can come before it.
  const isAfterHyphen = yaml.slice(start - column, start).includes('-');
  if (previous ?? isAfterHyphen) return withLines(yaml, endOf(previous ?? first), lines);
  return `${yaml.slice(0, start - column)}${lines}\n${yaml.slice(start - column)}`;
}

/** Fills in a key that has nothing after its colon. */
function filled(yaml: string, { key }: Pair, value: Plain): string {
  const colon = yaml.indexOf(':', endOf(key)) + 1;
  const lines = indented(inBlock(value), columnOf(yaml, startOf(key)) + 2);
  return yaml.slice(0, colon) + (typeof value === 'string' ? ` ${inBlock(value)}` : `\n${lines}`) + yaml.slice(colon);
}

/** Puts lines below the line in which something ends. */
function withLines(yaml: string, end: number, lines: string): string {
  const lineEnd = yaml.indexOf('\n', end);
  return lineEnd < 0 ? `${yaml}\n${lines}\n` : `${yaml.slice(0, lineEnd + 1)}${lines}\n${yaml.slice(lineEnd + 1)}`;
}

/** A value with the keys that lead to it around it. */
function nested(path: Path, value: Plain): Plain {
  return path.reduceRight<Plain>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** The changed text, when it really says what was to be written. */
function checked(yaml: string, path: Path, value: Plain): string {
  if (!isDeepStrictEqual(valueAt(yaml, path), value)) throw unsafe();
  return yaml;
}
