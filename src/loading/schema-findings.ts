import type { z } from 'zod';
import { meaningsIn, type Format } from '../schemas/fields.ts';
import type { Finding } from '../schemas/problem.ts';
import { fieldAt, isListAt, keysAt, type Path } from '../schemas/walk.ts';
import { nearest } from '../values/nearest.ts';

type Issue = z.core.$ZodIssue;

/** Translates what a schema objects to into findings, each with the path of its field. */
export function findingsOf(
  schema: z.ZodType,
  issues: readonly Issue[],
  data: unknown,
): (Finding & { readonly path: Path })[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const value = valueAt(data, path);
    const example = exampleAt(schema, path);
    switch (issue.code) {
      case 'unrecognized_keys': {
        const allowed = keysAt(schema, path);
        return issue.keys.map((key) => ({
          kind: 'unknown-key' as const,
          key,
          nearest: nearest(key, allowed),
          allowed,
          path: [...path, key],
        }));
      }
      case 'invalid_union': {
        // A source is a text or an object: report what is wrong with the one that was meant.
        const meant = issue.errors.find(
          (option) => !option.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
        );
        return meant
          ? findingsOf(
              schema,
              meant.map((inner) => ({ ...inner, path: [...path, ...inner.path] })),
              data,
            )
          : [{ kind: 'wrong-type' as const, expected: 'text' as const, value, example, path }];
      }
      case 'invalid_value': {
        const allowed = issue.values.map(String);
        if (value === undefined) return [{ kind: 'missing' as const, example, path }];
        return [
          {
            kind: 'choice' as const,
            value: String(value),
            allowed,
            nearest: meantChoice(String(value), allowed, fieldAt(schema, path)?.description ?? ''),
            path,
          },
        ];
      }
      case 'invalid_type': {
        if (value === undefined) return [{ kind: 'missing' as const, example, path }];
        const expected = issue.expected === 'array' ? 'list' : issue.expected === 'object' ? 'object' : 'text';
        return [{ kind: 'wrong-type' as const, expected, value, example, path }];
      }
      case 'too_small':
        return issue.origin === 'array'
          ? [{ kind: 'too-few' as const, example: fieldAt(schema, path)?.examples[0], path }]
          : [{ kind: 'missing' as const, example, path }];
      case 'custom':
        return [{ kind: 'format' as const, format: issue.params?.['format'] as Format, value: String(value), path }];
      default:
        return [{ kind: 'wrong-type' as const, expected: 'text' as const, value, example, path }];
    }
  });
}

/** The code that was meant: the one whose Czech meaning begins with what was written or holds it, else the nearest. */
function meantChoice(value: string, allowed: readonly string[], explanation: string): string | undefined {
  const written = value.toLowerCase();
  const meanings = [...meaningsIn(explanation)].filter(([code]) => allowed.includes(code));
  const begins = meanings.filter(([, meaning]) => meaning.startsWith(written));
  const holds = meanings.filter(([, meaning]) => written.length > 3 && meaning.includes(written));
  const [meant] = begins.length === 1 ? begins : holds.length === 1 ? holds : [];
  return meant?.[0] ?? nearest(value, allowed);
}

/** What may be written at a path; for a field that is a list, a list of its example. */
function exampleAt(schema: z.ZodType, path: Path): unknown {
  const example = fieldAt(schema, path)?.examples[0];
  return example !== undefined && !Array.isArray(example) && isListAt(schema, path) ? [example] : example;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}
