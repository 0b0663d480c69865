import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { Refusal } from './refusal.ts';

/** What can be written into YAML: texts, lists and groups of fields. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** The nodes of a YAML text with their places; every scalar is a text, as the loader reads it. */
export function parsed(yaml: string): Document.Parsed {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) throw unsafe();
  return document;
}

/** The refusal to touch a file that is written in a way we do not understand well enough. */
export function unsafe(): Refusal {
  return new Refusal('Tento zápis neumíme sami bezpečně změnit. Upravte soubor ručně podle návodu v CONTRIBUTING.md.');
}

/** The field of a group by its key. */
export function pairAt(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** The key of a field as text. */
export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Whether nothing at all stands after a colon. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && value.range?.[0] === value.range?.[1]);
}

/** The offset of the first character of a node. */
export function startOf(node: unknown): number {
  const range = (node as Node | undefined)?.range;
  if (!range) throw unsafe();
  return range[0];
}

/** The offset behind the last character of a node; spaces and comments after it do not count. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOf(isBlank(node.value) ? node.key : node.value);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  const range = (node as Node | undefined)?.range;
  if (!range) throw unsafe();
  // A text on several lines ends behind its last line break.
  const isBlock = isScalar(node) && node.type?.startsWith('BLOCK');
  return isBlock ? range[1] - 1 : range[1];
}

/** How far from the beginning of its line an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Whether a node stands in a list or group written in brackets. */
export function isInFlow(document: Document, node: unknown): boolean {
  let found = false;
  visit(document, {
    Node(_key, current, path) {
      if (current !== node) return undefined;
      found = path.some((outer) => isCollection(outer) && outer.flow);
      return visit.BREAK;
    },
  });
  return found;
}

/** A value in YAML, on lines of its own, as people write it. */
export function inBlock(value: Plain): string {
  return written(value).toString({ lineWidth: 0 }).trimEnd();
}

/** A value in YAML on one line, safe inside brackets. */
export function inFlow(value: Plain): string {
  const document = written([value]);
  visit(document, {
    Collection(_key, node) {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/** Lines moved to the right. */
export function indented(lines: string, columns: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(columns));
}

function written(value: Plain): Document {
  const document = new Document(value);
  visit(document, {
    Scalar(_key, node) {
      // Older YAML reads 09:30 as a number; editors that do would change it.
      if (typeof node.value === 'string' && /^\d{1,2}:\d{2}$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document;
}

/** What a YAML text holds at a path; `undefined` when nothing does. */
export function valueAt(yaml: string, path: readonly (string | number)[]): unknown {
  const node: unknown = parsed(yaml).getIn(path, true);
  return isScalar(node) ? node.value : isMap(node) || isCollection(node) ? node.toJSON() : undefined;
}
