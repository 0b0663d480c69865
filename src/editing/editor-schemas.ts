import { z } from 'zod';
import { meaningsIn } from '../schemas/fields.ts';
import { kindNames, kinds, type Kind } from '../schemas/kinds.ts';
import { fieldAt, type Path } from '../schemas/walk.ts';

/** A JSON Schema as far as we read it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The folder of the schemas below the content folder; the underscore keeps it off the site. */
export const SCHEMA_FOLDER = '_schemata';

/** The kinds that people write by hand; outlines on the map come from other programs. */
const writtenKinds = kindNames.filter((kind) => !kinds[kind].files.endsWith('.geojson'));

/** The JSON Schema files of these kinds, by name: they give editors names, explanations and examples of fields in Czech. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(writtenKinds.map((kind) => [`${kind}.json`, `${JSON.stringify(editorSchema(kind), null, 2)}\n`]));
}

/** Which files each schema is for, as the YAML extension of VS Code wants it. */
export function schemaSettings(): Readonly<Record<string, readonly string[]>> {
  const isYaml = (kind: Kind) => kinds[kind].shape !== 'markdown';
  return Object.fromEntries(
    writtenKinds
      .filter(isYaml)
      .map((kind) => [`./content/${SCHEMA_FOLDER}/${kind}.json`, [`content/${kinds[kind].files}`]]),
  );
}

/** The JSON Schema of the files of a kind, as what a person writes: before defaults and typography. */
export function editorSchema(kind: Kind): JsonSchema {
  const { schema, shape } = kinds[kind];
  // Draft 7 is what the YAML extension of VS Code reads. Only a day of a page may come as something else than JSON has.
  const options = { io: 'input', target: 'draft-7', unrepresentable: 'any' } as const;
  const { $schema, ...record } = z.toJSONSchema(schema, options) as JsonSchema;
  const written = forEditors(record, schema, []);
  return { $schema, ...(shape === 'yaml-list' ? { type: 'array', items: written } : written) };
}

/** Lets fields that may be left out also be empty, explains the codes of a choice, and leaves out what says nothing to a person. */
function forEditors(node: JsonSchema, schema: z.ZodType, path: Path): JsonSchema {
  const { readOnly: _readOnly, default: _default, properties, items, anyOf, ...kept } = node;
  const required = (node['required'] ?? []) as readonly string[];
  const fields = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>).map(([key, field]) => {
    const fieldPath = [...path, key];
    // The library leaves out the examples of values that are changed when they are read.
    const whole = { ...forEditors(field, schema, fieldPath), examples: fieldAt(schema, fieldPath)?.examples };
    return [key, required.includes(key) ? whole : orEmpty(whole)] as const;
  });
  return {
    ...kept,
    ...codeMeanings(node),
    ...(properties !== undefined && { properties: Object.fromEntries(fields) }),
    ...(items !== undefined && { items: forEditors(items as JsonSchema, schema, [...path, 0]) }),
    ...(anyOf !== undefined && { anyOf: (anyOf as JsonSchema[]).map((option) => forEditors(option, schema, path)) }),
  };
}

/** An empty field is a missing one. */
function orEmpty(schema: JsonSchema): JsonSchema {
  const { anyOf, type } = schema;
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...(anyOf as unknown[]), { type: 'null' }] };
  if (type === undefined) return schema;
  const choices = schema['enum'];
  return {
    ...schema,
    type: [...[type].flat(), 'null'],
    ...(Array.isArray(choices) && { enum: [...(choices as unknown[]), null] }),
  };
}

/** „church = církevní“ in the explanation of a field becomes the explanation of the choice. */
function codeMeanings({ enum: choices, description }: JsonSchema): object {
  if (!Array.isArray(choices) || typeof description !== 'string') return {};
  const meanings = meaningsIn(description);
  return meanings.size === 0 ? {} : { enumDescriptions: choices.map((code) => meanings.get(String(code)) ?? '') };
}
