import { z } from 'zod';
import { references, type FieldMeta, type ReferenceKind } from './fields.ts';

/** The way to a value inside a record: keys of objects and positions in lists. */
export type Path = readonly (string | number)[];

/** A reference found in a record: where it stands, what kind of record it points to, and the id it names. */
export interface FoundReference {
  readonly path: Path;
  readonly kind: ReferenceKind;
  readonly value: string;
}

/** The Czech name and explanation of the field at a path; `undefined` when the schema knows no such field. */
export function fieldAt(schema: z.ZodType, path: Path): FieldMeta | undefined {
  let meta = metaOf(schema);
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType = innermost(current, typeof step === 'number' ? 'array' : 'object');
    current = typeof step === 'number' ? elementOf(inner) : shapeOf(inner)?.[step];
    if (!current) return undefined;
    if (typeof step === 'string') meta = metaOf(current);
  }
  return meta;
}

/** The schema of what stands at a path; `undefined` when the schema knows no such field. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType = innermost(current, typeof step === 'number' ? 'array' : 'object');
    current = typeof step === 'number' ? elementOf(inner) : shapeOf(inner)?.[step];
    if (!current) return undefined;
  }
  return current;
}

/** The keys that may stand at a path, in the order of the schema; empty where no object stands. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  return Object.keys(shapeOf(innermost(schemaAt(schema, path), 'object')) ?? {});
}

/** Whether a list stands at a path. */
export function isListAt(schema: z.ZodType, path: Path): boolean {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType = innermost(current, typeof step === 'number' ? 'array' : 'object');
    current = typeof step === 'number' ? elementOf(inner) : shapeOf(inner)?.[step];
    if (!current) return false;
  }
  return innermost(current, 'array').type === 'array';
}

/** Whether a record stays whole without the value at a path: an optional field, or an item of a list that may be empty. */
export function isOptionalAt(schema: z.ZodType, path: Path): boolean {
  let current = schema;
  for (const [index, step] of path.entries()) {
    const inner = innermost(current, typeof step === 'number' ? 'array' : 'object');
    const next = typeof step === 'number' ? elementOf(inner) : shapeOf(inner)?.[step];
    if (!next) return false;
    if (index === path.length - 1)
      return typeof step === 'number' ? inner.safeParse([]).success : next.safeParse(undefined).success;
    current = next;
  }
  return false;
}

/** A copy of a value without what stands at the paths; the items of a list close up. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || value === null || typeof value !== 'object') return value;
  const isGone = (step: string | number) => paths.some((path) => path.length === 1 && path[0] === step);
  const inside = (step: string | number) => paths.filter((path) => path[0] === step).map((path) => path.slice(1));
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => (isGone(index) ? [] : [without(item, inside(index))]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
      isGone(key) ? [] : [[key, without(inner, inside(key))]],
    ),
  );
}

/** All references in a record, in the order of the schema. */
export function referencesIn(schema: z.ZodType, value: unknown, path: Path = []): FoundReference[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') {
    const kind = referenceKind(schema);
    return kind ? [{ path, kind, value }] : [];
  }
  if (Array.isArray(value)) {
    const element = elementOf(innermost(schema, 'array'));
    return element ? value.flatMap((item, index) => referencesIn(element, item, [...path, index])) : [];
  }
  const shape = shapeOf(innermost(schema, 'object'));
  if (!shape || typeof value !== 'object') return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(shape).flatMap(([key, child]) => referencesIn(child, fields[key], [...path, key]));
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** The Czech name given by `field()`; it is the outermost thing of a field, or stands right below an optional. */
function metaOf(schema: z.ZodType): FieldMeta | undefined {
  const meta = z.globalRegistry.get(schema);
  if (meta?.title) return meta as unknown as FieldMeta;
  const inner = unwrapOnce(schema);
  return inner && metaOf(inner);
}

function referenceKind(schema: z.ZodType): ReferenceKind | undefined {
  const own = references.get(schema);
  if (own) return own.kind;
  for (const inner of optionsOf(schema)) {
    const kind = referenceKind(inner);
    if (kind) return kind;
  }
  return undefined;
}

/** Takes off wrappers and picks, from a union, the option of the type that is looked for. */
function innermost(schema: z.ZodType | undefined, type: 'array' | 'object'): z.ZodType {
  let current = schema;
  while (current) {
    if (current.type === type) return current;
    current = optionsOf(current).find((option) => innermost(option, type).type === type);
  }
  return z.unknown();
}

function optionsOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options as readonly z.ZodType[];
  const inner = unwrapOnce(schema);
  return inner ? [inner] : [];
}

function unwrapOnce(schema: z.ZodType): z.ZodType | undefined {
  // In a preprocessed schema the shape is what comes out; in a transformed one, what goes in.
  if (schema instanceof z.ZodPipe) return (schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  ) {
    return schema.unwrap() as z.ZodType;
  }
  return undefined;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
}

function shapeOf(schema: z.ZodType): Shape | undefined {
  return schema instanceof z.ZodObject ? (schema.shape as Shape) : undefined;
}
