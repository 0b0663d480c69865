import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';
import { fieldAt, type Path } from '../../src/schemas/walk.ts';

/** A field of a schema: the way to it (a list is gone into by 0) and what it accepts. */
interface Field {
  readonly path: Path;
  readonly schema: z.ZodType;
}

describe.each(kindNames)('%s', (kind) => {
  const { schema } = kinds[kind];
  const fields = fieldsOf(schema).map((field) => ({ ...field, meta: fieldAt(schema, field.path) }));

  test('has a Czech name, an explanation and an example on every field', () => {
    const bare = fields.filter(
      ({ meta }) =>
        !/^\p{L}/u.test(meta?.title ?? '') || !/[.?]$/.test(meta?.description ?? '') || meta?.examples.length !== 1,
    );
    expect(bare.map(({ path }) => path.join('.'))).toEqual([]);
  });

  test('accepts the example of every field', () => {
    const refused = fields.flatMap(({ path, schema: field, meta }) =>
      objectionsTo(meta?.examples[0], field).map((objection) => `${path.join('.')}: ${objection}`),
    );
    expect(refused).toEqual([]);
  });

  test('takes no key that it does not know, at any depth', () => {
    const open = objectsOf(schema).filter((inner) => !(inner.schema.def.catchall instanceof z.ZodNever));
    expect(open.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

/**
 * What a field has against an example. The example of a list may be one of its items, and the example of a group
 * of fields may be shortened to the first few, so that what it lacks is no objection.
 */
function objectionsTo(example: unknown, schema: z.ZodType): string[] {
  const attempts = [example, [example]].map((value) => ({ value, result: schema.safeParse(value) }));
  const objections = attempts.map(({ value, result }) =>
    (result.error?.issues ?? []).flatMap((issue) =>
      issue.path.length > 0 && valueAt(value, issue.path) === undefined && issue.code !== 'unrecognized_keys'
        ? []
        : [`${issue.path.join('.')}: ${issue.message}`],
    ),
  );
  return objections.find((list) => list.length === 0) ?? objections[0] ?? [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

function fieldsOf(schema: z.ZodType): Field[] {
  return objectsOf(schema).flatMap(({ path, schema: object }) =>
    Object.entries(object.shape as Record<string, z.ZodType>).map(([key, field]) => ({
      path: [...path, key],
      schema: field,
    })),
  );
}

/** Every object inside a schema, itself too. */
function objectsOf(schema: z.ZodType, path: Path = []): { path: Path; schema: z.ZodObject }[] {
  if (schema instanceof z.ZodObject) {
    const inner = Object.entries(schema.shape as Record<string, z.ZodType>);
    return [{ path, schema }, ...inner.flatMap(([key, field]) => objectsOf(field, [...path, key]))];
  }
  if (schema instanceof z.ZodArray) return objectsOf(schema.element as z.ZodType, [...path, 0]);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => objectsOf(option as z.ZodType, path));
  if (schema instanceof z.ZodPipe) return objectsOf(schema.in as z.ZodType, path);
  return 'unwrap' in schema && typeof schema.unwrap === 'function' ? objectsOf(schema.unwrap() as z.ZodType, path) : [];
}
