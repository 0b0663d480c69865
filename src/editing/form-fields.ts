import { kinds, type Kind } from '../schemas/kinds.ts';
import { keysAt, referencesIn, schemaAt, type Path } from '../schemas/walk.ts';
import type { ReferenceKind } from '../schemas/fields.ts';
import { editorSchema, type JsonSchema } from './editor-schemas.ts';

/** A field of a form as Sveltia CMS wants it (its `Field` of the configuration). */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: 'string' | 'text' | 'select' | 'relation' | 'list' | 'object' | 'datetime' | 'markdown' | 'hidden';
  readonly required?: boolean;
  readonly [option: string]: unknown;
}

/** A choice of a field: what is written and what a person reads. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a reference to a kind of record is filled in: from a list that the form editor keeps by itself, or from choices; else by hand. */
export type ReferenceInput = (kind: ReferenceKind) => object | undefined;

/** The key by which a form holds a reference where a file may hold a reference or a record, as in `sources`. */
export const REFERENCE_KEY = 'id';

const YES_OR_NO: readonly Choice[] = [
  { value: 'ano', label: 'ano' },
  { value: 'ne', label: 'ne' },
];

/** The fields of the form of a kind of record, in the order of its schema, with Czech names and explanations. */
export function formFields(kind: Kind, inputOf: ReferenceInput): readonly FormField[] {
  const schema = editorSchema(kind);
  // The schema of a file that is a list has that of its records inside.
  return fieldsIn(kind, (schema['items'] as JsonSchema | undefined) ?? schema, [], inputOf);
}

/** Whether a reference or a whole record may stand at a path; a form shows both as a group of fields. */
export function isReferenceOrRecord(kind: Kind, path: Path): boolean {
  return keysAt(kinds[kind].schema, path).length > 0 && targetAt(kind, path) !== undefined;
}

function fieldsIn(kind: Kind, node: JsonSchema, path: Path, inputOf: ReferenceInput): readonly FormField[] {
  const required = (node['required'] ?? []) as readonly string[];
  const properties = (node['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return Object.entries(properties).map(([name, property]) => {
    const input = inputAt(kind, property, [...path, name], inputOf);
    const hint = hintOf(property, input.widget);
    return { name, label: textOf(property['title']) ?? name, hint, required: required.includes(name), ...input };
  });
}

/** The input of what stands at a path: its widget with the options of it. */
function inputAt(
  kind: Kind,
  node: JsonSchema,
  path: Path,
  inputOf: ReferenceInput,
): Pick<FormField, 'widget'> & Readonly<Record<string, unknown>> {
  const target = targetAt(kind, path);
  const isWhole = isReferenceOrRecord(kind, path);
  const record = optionOf(node, 'properties');
  const items = optionOf(node, 'items')?.['items'] as JsonSchema | undefined;
  if (items) return listAt(kind, items, path, inputOf);
  if (record) {
    const fields = fieldsIn(kind, record, path, inputOf);
    if (!isWhole || !target) return { widget: 'object', collapsed: true, fields };
    const reference = {
      name: REFERENCE_KEY,
      label: 'Vyberte ze seznamu',
      hint: 'Nebo nechte prázdné a vyplňte ostatní.',
    };
    const input = { widget: 'string', ...inputOf(target) } as const;
    return { widget: 'object', fields: [{ ...reference, required: false, ...input }, ...optional(fields)] };
  }
  if (target) return { widget: 'string', ...inputOf(target) };
  return plainInput(node);
}

function listAt(kind: Kind, items: JsonSchema, path: Path, inputOf: ReferenceInput) {
  const input = inputAt(kind, items, [...path, 0], inputOf);
  const fields = input['fields'] as readonly FormField[] | undefined;
  if (fields) {
    const shown = fields.slice(0, 2).map(({ name }) => `{{fields.${name}}}`);
    return { widget: 'list', collapsed: true, summary: shown.join(' '), fields } as const;
  }
  // Choices are ticked in one field; other values have a field each.
  if (input.widget === 'select' || input.widget === 'relation') return { ...input, multiple: true };
  return { widget: 'list', field: { name: 'item', label: 'Hodnota', ...input } } as const;
}

/** The input of a text, a date, a choice, or yes and no. */
function plainInput(node: JsonSchema): Pick<FormField, 'widget'> & Readonly<Record<string, unknown>> {
  const values = node['enum'];
  if (Array.isArray(values)) return { widget: 'select', options: values.includes(true) ? YES_OR_NO : choicesOf(node) };
  const pattern = textOf(node['pattern']);
  if (pattern?.includes('\\d{4}-\\d{2}-\\d{2}')) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  // A field whose example is a sentence needs more than one line.
  if (/ .*[.…]$/.test(String(exampleOf(node)))) return { widget: 'text' };
  return { widget: 'string', ...(pattern && { pattern: [pattern, `Zapište takto: ${String(exampleOf(node))}`] }) };
}

function choicesOf(node: JsonSchema): readonly Choice[] {
  const values = (node['enum'] as readonly unknown[]).filter((value) => value !== null).map(String);
  const meanings = meaningsOf(node);
  return values.map((value, index) => ({ value, label: meanings?.[index] ?? value }));
}

/** What the codes of a choice mean, when each of them is explained. */
function meaningsOf(node: JsonSchema): readonly string[] | undefined {
  const meanings = (node['enumDescriptions'] ?? ['']) as readonly string[];
  return meanings.every((meaning) => meaning !== '') ? meanings : undefined;
}

/** The explanation of a field; with an example where a person has to write. */
function hintOf(node: JsonSchema, widget: FormField['widget']): string {
  const isWritten = widget === 'string' || widget === 'text';
  // The explanation of a choice is only a list of its codes.
  const explanation = meaningsOf(node) ? undefined : textOf(node['description']);
  const example = isWritten ? `Příklad: ${String(exampleOf(node))}` : undefined;
  return [explanation, example].filter((part) => part !== undefined).join(' ');
}

function exampleOf(node: JsonSchema): unknown {
  return (node['examples'] as readonly unknown[] | undefined)?.[0];
}

/** The option of a node, or the node itself, that has a keyword. */
function optionOf(node: JsonSchema, keyword: string): JsonSchema | undefined {
  if (keyword in node) return node;
  return (node['anyOf'] as readonly JsonSchema[] | undefined)?.find((option) => keyword in option);
}

function optional(fields: readonly FormField[]): readonly FormField[] {
  return fields.map((field) => ({ ...field, required: false }));
}

/** The kind of record that a text at a path names. */
function targetAt(kind: Kind, path: Path): ReferenceKind | undefined {
  const schema = schemaAt(kinds[kind].schema, path);
  return schema && referencesIn(schema, 'id')[0]?.kind;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
