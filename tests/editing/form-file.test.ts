import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { formKinds, type FormKind } from '../../src/editing/form-config.ts';
import { fileOf, formOf, type Form } from '../../src/editing/form-file.ts';
import { withoutEmpty } from '../../src/editing/yaml-rewrite.ts';
import { kinds } from '../../src/schemas/kinds.ts';

/** A file with comments, a folded text, brackets, quotes and sources of both kinds. */
const SERVICE = `---
# Jak službu znají lidé.
name: Pečovatelky # podle webu
summary: >-
  Přijdou k vám domů
  a pomohou.
organization: studanka

status:
  # full = plno
  state: full
phones:
  # Nejdřív dispečink.
  - number: 555 020 200
    description: dispečink
  - number: 555 020 201 # jen dopoledne
schedule:
  hours:
    - days: [MO, TU]
      opensAt: "08:00"
      closesAt: "16:00"
sources:
  - uredni-deska # zdroj
  - title: Web
    url: https://example.org
---

Přijedeme k vám domů.
`;

/** The file after a change in its form. */
function after(change: (form: Record<string, unknown>) => Form): string {
  return fileOf('service', change({ ...formOf('service', SERVICE) }));
}

/** All files of a kind that people wrote, templates too; the form editor gives and takes whole lines without blank ones around them. */
async function filesOf(kind: FormKind): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const found = await Array.fromAsync(glob(`{content,tests/fixtures/{good,vzorkov}}/${kinds[kind].files}`));
  return found.sort().map((file) => ({ file, text: readFileSync(file, 'utf8').trim() }));
}

const isRecord = ({ file }: { readonly file: string }) => !/\/_vzor/.test(file);

describe.each(formKinds)('every file of a %s', (kind) => {
  test('comes back as it was from a form that nobody changed', async () => {
    const files = await filesOf(kind);
    expect(files.length).toBeGreaterThan(1);
    for (const { file, text } of files) expect(fileOf(kind, formOf(kind, text)).trim(), file).toBe(text);
  });

  test('changes in one place when one value is changed, whichever it is', async () => {
    for (const { file, text } of some((await filesOf(kind)).filter(isRecord), 6)) {
      const form = formOf(kind, text);
      for (const path of some(valuesIn(form), 6)) {
        const place = `${file} ${path.join('.')}`;
        const changed = withValueAt(form, path, 'Jiná: hodnota') as Form;
        const written = fileOf(kind, changed).trim();
        expect(dataOf(formOf(kind, written)), place).toEqual(dataOf(changed));
        const { before, after } = difference(text, written);
        expect(
          after.filter((line) => line !== ''),
          place,
        ).toHaveLength(1);
        expect(before.filter((line) => /^ *(- )?\w+:( |$)/.test(line)).length, place).toBeLessThan(2);
      }
    }
  });

  test('loses one item of a list and gains it again, and all else stays', async () => {
    for (const { file, text } of some((await filesOf(kind)).filter(isRecord), 6)) {
      const form = formOf(kind, text);
      for (const path of some(listsIn(form), 2)) {
        const place = `${file} ${path.join('.')}`;
        const items = valueAt(form, path) as readonly unknown[];
        const shorter = withValueAt(form, path, items.slice(0, -1)) as Form;
        const written = fileOf(kind, shorter);
        expect(dataOf(formOf(kind, written)), place).toEqual(dataOf(shorter));
        const whole = fileOf(kind, withValueAt(formOf(kind, written), path, items) as Form);
        expect(withoutEmpty(dataOf(formOf(kind, whole))), place).toEqual(withoutEmpty(dataOf(form)));
        const kept = new Set(text.split('\n'));
        expect(
          written
            .trim()
            .split('\n')
            .filter((line) => !kept.has(line)).length,
          place,
        ).toBeLessThan(2);
      }
    }
  });
});

describe('a change of a form changes its lines only', () => {
  test('a text', () => {
    expect(after((form) => ({ ...form, name: 'Ošetřovatelky' }))).toBe(
      SERVICE.replace('name: Pečovatelky #', 'name: Ošetřovatelky #'),
    );
  });

  test('a text inside a list, whose comments stay', () => {
    const phones = [{ number: '555 020 299', description: 'dispečink' }, { number: '555 020 201' }];
    expect(after((form) => ({ ...form, phones }))).toBe(SERVICE.replace('555 020 200', '555 020 299'));
  });

  test('an item that is added, with an empty field that the editor writes', () => {
    const phones = [
      { number: '555 020 200', description: 'dispečink' },
      { number: '555 020 201', description: '' },
      { number: '555 020 202', description: '' },
    ];
    const added = '  - number: 555 020 201 # jen dopoledne\n  - number: 555 020 202';
    expect(after((form) => ({ ...form, phones }))).toBe(SERVICE.replace(/  - number: 555 020 201.*/, added));
  });

  test('an item that is taken away', () => {
    const phones = [{ number: '555 020 201', description: '' }];
    expect(after((form) => ({ ...form, phones }))).not.toContain('555 020 200');
    expect(after((form) => ({ ...form, phones }))).toContain('  - number: 555 020 201 # jen dopoledne\nschedule:');
  });

  test('a field that is emptied goes away', () => {
    expect(after((form) => ({ ...form, status: null }))).toBe(SERVICE.replace(/status:\n.*\n.*\n/, ''));
  });

  test('a field that was not there comes to its place; numbers and hours stand in quotes', () => {
    expect(after((form) => ({ ...form, registerId: '0326775', fees: '' }))).toBe(
      SERVICE.replace('sources:', 'registerId: "0326775"\nsources:'),
    );
  });

  test('a source by its name and a source in full', () => {
    const sources = [
      { id: 'uredni-deska', title: '' },
      { id: '', title: 'Web', url: 'https://example.com' },
    ];
    expect(after((form) => ({ ...form, sources }))).toBe(SERVICE.replace('example.org', 'example.com'));
  });

  test('the text of the page', () => {
    expect(after((form) => ({ ...form, body: 'Jinak.\n' }))).toBe(SERVICE.replace('Přijedeme k vám domů.', 'Jinak.'));
  });
});

test('a new record is written in full, without empty fields', () => {
  const form = {
    name: 'Nová',
    organization: 'studanka',
    isFree: '',
    alerts: [],
    sources: [{ id: 'web' }],
    body: 'Text.',
  };
  expect(fileOf('service', form)).toBe('---\nname: Nová\norganization: studanka\nsources:\n  - web\n---\n\nText.\n');
});

type Step = string | number;

/** At most so many of some things, from all over. */
function some<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
  const distance = Math.max(1, things.length / count);
  return things.filter((_thing, index) => Math.floor(index / distance) !== Math.floor((index - 1) / distance));
}

/** The ways to all texts of the data of a form. */
function valuesIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value === 'string') return [path];
  return entriesOf(value).flatMap(([step, inner]) => valuesIn(inner, [...path, step]));
}

/** The ways to all lists of more than one item. */
function listsIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  const own = Array.isArray(value) && value.length > 1 ? [path] : [];
  return [...own, ...entriesOf(value).flatMap(([step, inner]) => listsIn(inner, [...path, step]))];
}

function entriesOf(value: unknown): readonly (readonly [Step, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item] as const);
  return value !== null && typeof value === 'object' ? Object.entries(dataOf(value)) : [];
}

/** A form without the file it was read from and the text below its data, which have tests of their own. */
function dataOf(form: object): Form {
  const { puvodniSoubor: _file, jeVzor: _isTemplate, ...data } = form as Form;
  return data;
}

function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<Step, unknown>)[step], value);
}

function withValueAt(value: unknown, [step, ...rest]: readonly Step[], written: unknown): unknown {
  if (step === undefined) return written;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? withValueAt(item, rest, written) : item));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: withValueAt(fields[step], rest, written) };
}

/** The lines in which two texts differ, from the first to the last. */
function difference(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const start = old.findIndex((line, index) => line !== now[index]);
  const same = old.toReversed().findIndex((line, index) => line !== now.at(-1 - index));
  return { before: old.slice(start, old.length - same), after: now.slice(start, now.length - same) };
}
