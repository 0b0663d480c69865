import { isDeepStrictEqual } from 'node:util';
import { yamlPartOf } from '../loading/content-file.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { keysAt, type Path } from '../schemas/walk.ts';
import { isReferenceOrRecord, REFERENCE_KEY } from './form-fields.ts';
import { Refusal } from './refusal.ts';
import type { KeyOrder } from './yaml-edit.ts';
import { inBlock, parsed, unsafe, type Plain } from './yaml-nodes.ts';
import { rewritten, withoutEmpty } from './yaml-rewrite.ts';

/** What a form holds: the data of a record or a list of records, its text and the file it was read from. */
export type Form = Readonly<Record<string, unknown>>;

/** The key under which a form holds the records of a file that is a list. */
export const RECORDS_KEY = 'zaznamy';

/** The key under which a form holds the text below the data. */
export const BODY_KEY = 'body';

/** The key under which a form carries the file it was read from, so that what nobody changed is written as it was. */
const ORIGINAL = 'puvodniSoubor';

/** The key that tells the templates of a folder, which are no records. */
export const IS_TEMPLATE = 'jeVzor';

/** Reads a file into a form. Every scalar is a text, as the loader reads it, so `00064581` keeps its zeros. */
export function formOf(kind: Kind, text: string): Form {
  const { yaml, body } = partsOf(kind, text);
  const data = parsed(yaml).toJSON() as unknown;
  const isTemplate = /^#\s*VZOR\b/m.test(yaml);
  const fields = isList(kind) ? { [RECORDS_KEY]: recordsIn(kind, data) } : (asFields(kind, data, []) as Form);
  const written = hasText(kind) && { [BODY_KEY]: body.trim() };
  return { ...fields, ...written, [ORIGINAL]: text, ...(isTemplate && { [IS_TEMPLATE]: 'ano' }) };
}

/**
 * Writes a form into a file. Fields that did not change keep their characters and comments; empty ones are left out.
 */
export function fileOf(kind: Kind, form: Form): string {
  const { [BODY_KEY]: body, [ORIGINAL]: original, [IS_TEMPLATE]: _isTemplate, ...fields } = form;
  const records = (fields[RECORDS_KEY] ?? []) as readonly unknown[];
  const data = isList(kind)
    ? (withoutEmpty(records.map((record) => asWritten(kind, record, []))) ?? [])
    : (withoutEmpty(asWritten(kind, fields, [])) ?? {});
  const text = typeof body === 'string' ? body.trim() : '';
  const textBelow = text && `\n${text}\n`;
  if (typeof original !== 'string') return framed(kind, `${inBlock(data)}\n`, textBelow);
  const parts = partsOf(kind, original);
  return framed(kind, changed(kind, parts.yaml, data), parts.body.trim() === text ? parts.body : textBelow);
}

/** Whether a kind has a text below its data. */
export function hasText(kind: Kind): boolean {
  return kinds[kind].shape === 'markdown';
}

/** Whether a file of a kind holds a list of records. */
export function isList(kind: Kind): boolean {
  return kinds[kind].shape === 'yaml-list';
}

function framed(kind: Kind, yaml: string, text: string): string {
  return hasText(kind) ? `---\n${yaml}---\n${text}` : yaml;
}

function partsOf(kind: Kind, text: string) {
  const parts = yamlPartOf(kinds[kind].files, text);
  if (!parts) throw new Refusal('Soubor nemá nahoře údaje mezi dvěma řádky ---.');
  return parts;
}

function recordsIn(kind: Kind, data: unknown): readonly unknown[] {
  if (!Array.isArray(data)) throw new Refusal('Soubor má být seznam, každý záznam začíná pomlčkou a mezerou.');
  return data.map((record) => asFields(kind, record, []));
}

/** References that stand where a record may stand become records with one field, and back. */
function asFields(kind: Kind, value: unknown, path: Path): unknown {
  if (typeof value === 'string') return isReferenceOrRecord(kind, path) ? { [REFERENCE_KEY]: value } : value;
  if (Array.isArray(value)) return value.map((item, index) => asFields(kind, item, [...path, index]));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asFields(kind, inner, [...path, key])]));
}

/** References that a form shows as records with one field are texts again. */
function asWritten(kind: Kind, value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item, index) => asWritten(kind, item, [...path, index]));
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, asWritten(kind, inner, [...path, key])]),
  );
  const reference = withoutEmpty(fields[REFERENCE_KEY]);
  return reference !== undefined && isReferenceOrRecord(kind, path) ? reference : fields;
}

/** The YAML of a file with the data of a form; only what differs is written anew. */
function changed(kind: Kind, yaml: string, data: Plain): string {
  const before = withoutEmpty(parsed(yaml).toJSON());
  if (isDeepStrictEqual(before, data)) return yaml;
  const order: KeyOrder = (path) => keysAt(kinds[kind].schema, isList(kind) ? path.slice(1) : path);
  const written = rewritten(yaml, data, order);
  if (!isDeepStrictEqual(withoutEmpty(parsed(written).toJSON()), data)) throw unsafe();
  return written;
}
