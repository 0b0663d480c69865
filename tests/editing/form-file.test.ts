import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { formKinds } from '../../src/editing/form-config.ts';
import { fileOf, formOf, type Form } from '../../src/editing/form-file.ts';
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

test.each(formKinds)('a form of a %s that nobody changed gives the file back as it was', async (kind) => {
  const pattern = `{content,tests/fixtures/{good,vzorkov}}/${kinds[kind].files}`;
  const files = await Array.fromAsync(glob(pattern));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    // The form editor gives and takes whole lines without blank ones around them.
    expect(fileOf(kind, formOf(kind, text.trim())).trim(), file).toBe(text.trim());
  }
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
