import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, loadFile, placeOf, readContent, yamlPartOf } from '../../src/loading/content-file.ts';
import { loadFolder } from '../../src/loading/content-folder.ts';
import { contentFolder } from '../support/temporary.ts';

const place = { kind: 'organization', id: 'studanka', file: 'organizations/studanka.md' } as const;
const good = '---\nname: Studánka\nsources: [uredni-deska]\n---\n\nPomáhá v Dobrově.\n';
const read = (text: string | Uint8Array) =>
  readContent(place, typeof text === 'string' ? new TextEncoder().encode(text) : text, '/');

/** A text in the encoding of old Windows editors, as far as these tests need it. */
const windows1250 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ á: 0xe1, ě: 0xec, š: 0x9a })[letter] ?? letter.charCodeAt(0));

describe('readContent', () => {
  test.each([
    ['as it should be', good],
    ['with a byte-order mark', `\ufeff${good}`],
    ['with Windows line ends', good.replaceAll('\n', '\r\n')],
    ['with spaces after the dashes', good.replaceAll('---', '---  ')],
    ['without an end of line at the end', '---\nname: Studánka\nsources: [uredni-deska]\n---'],
  ])('reads a file %s', (_name, text) => {
    const { records, problems } = read(text);
    expect(problems).toEqual([]);
    expect(records).toEqual([expect.objectContaining({ id: 'studanka', name: 'Studánka' })]);
  });

  test('turns the text below the front matter into HTML', () => {
    expect(read(good).records[0]?.html).toBe('<p>Pomáhá v\u00a0Dobrově.</p>\n');
  });

  test('leaves letters of two characters whole', () => {
    expect(read(good.normalize('NFD')).records).toEqual([expect.objectContaining({ name: 'Studánka' })]);
  });

  test.each([
    ['an empty file', '', 'empty'],
    ['a file of spaces', ' \n\n', 'empty'],
    ['a file with a byte-order mark only', '\ufeff', 'empty'],
    ['a file without front matter', 'name: Studánka\n', 'front-matter'],
    ['front matter that does not end', '---\nname: Studánka\n', 'front-matter'],
    ['front matter below a text', `Úvod\n${good}`, 'front-matter'],
    ['Windows-1250', windows1250(good), 'encoding'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00]), 'encoding'],
  ])('refuses %s', (_name, text, reason) => {
    const { records, problems, rejected } = read(text);
    expect(records).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ kind: 'unreadable-file', reason })]);
    expect(rejected).toEqual([
      { id: 'studanka', origin: { kind: 'organization', file: 'organizations/studanka.md', path: [] } },
    ]);
  });

  test('counts the lines of a syntax error from the beginning of the file', () => {
    expect(read('---\nname: Studánka\n\tico: 1\n---\n').problems[0]?.position?.line).toBe(3);
  });

  test('counts the lines of a fault in the text from the beginning of the file', () => {
    const { problems } = read('---\nname: Studánka\nsources: [a]\n---\n\nDobré.\n\n<b>zlé</b>\n');
    expect(problems[0]).toMatchObject({ kind: 'raw-html', position: { line: 8, column: 1 } });
  });

  test('reports every fault of the fields and of the text at once', () => {
    const { problems } = read('---\nico: 1\ntelefon: 1\n---\n\n<b>x</b> [x](javascript:x)\n');
    expect(problems.map(({ kind }) => kind)).toEqual([
      'missing',
      'format',
      'missing',
      'unknown-key',
      'raw-html',
      'raw-html',
      'unsafe-link',
    ]);
  });
});

describe('loadFile', () => {
  test('refuses a link to another file, so that nothing from outside gets on the web', async () => {
    const directory = await contentFolder();
    await symlink('/etc/hostname', join(directory, 'organizations/cizi.md'));
    const { problems } = await loadFile(directory, 'organizations/cizi.md', '/');
    expect(problems).toEqual([expect.objectContaining({ kind: 'unreadable-file', reason: 'link' })]);
  });

  test('refuses a file of more than a megabyte', async () => {
    const directory = await contentFolder({ files: { 'organizations/velka.md': good + 'x'.repeat(1024 * 1024) } });
    const { problems } = await loadFile(directory, 'organizations/velka.md', '/');
    expect(problems).toEqual([expect.objectContaining({ kind: 'unreadable-file', reason: 'size' })]);
  });
});

describe('loadFolder', () => {
  test('reads every kind of record', async () => {
    const { records, problems, rejected } = await loadFolder(await contentFolder(), '/');
    expect({ problems, rejected }).toEqual({ problems: [], rejected: [] });
    expect(Object.entries(records).flatMap(([kind, list]) => (list.length === 0 ? [kind] : []))).toEqual([]);
    expect(records.chapter.map(({ id }) => id)).toEqual(['1-plan/seniori', '2-plan/seniori']);
  });

  test('passes over templates, hidden files, and instructions', async () => {
    const directory = await contentFolder({
      files: {
        'services/_vzor.md': 'cokoli',
        'plans/_vzor/plan.md': 'cokoli',
        'services/.pecovatelky.md.swp': 'cokoli',
        'services/README.md': 'cokoli',
      },
    });
    expect((await loadFolder(directory, '/')).problems).toEqual([]);
  });

  test('knows where each entry of a list begins', async () => {
    const { records } = await loadFolder(await contentFolder(), '/');
    expect(records.targetGroup.find(({ id }) => id === 'osoby-v-krizi')?.origin).toEqual({
      kind: 'targetGroup',
      file: 'taxonomies/target-groups.yaml',
      path: [2],
    });
  });
});

describe('placeOf', () => {
  test.each([
    ['site.yaml', 'site', 'site'],
    ['services/nocleharna.md', 'service', 'nocleharna'],
    ['plans/1-plan/plan.md', 'plan', '1-plan'],
    ['plans/1-plan/chapters/seniori.yaml', 'chapter', '1-plan/seniori'],
    ['taxonomies/glossary.yaml', 'term', 'term'],
    ['pages/proces.mdx', 'page', 'proces'],
  ])('%s holds a %s, %s', (file, kind, id) => {
    expect(placeOf(file)).toEqual({ kind, id, file });
  });

  test.each([
    'services/nocleharna.yaml',
    'sluzby/nocleharna.md',
    'services/stare/nocleharna.md',
    'plan.md',
    'siteXyaml',
  ])('nothing belongs into %s', (file) => {
    expect(placeOf(file)).toBeUndefined();
  });
});

describe('yamlPartOf', () => {
  test('a rule in the text is not the end of the front matter', () => {
    const part = yamlPartOf('a.md', '---\nname: x\n---\n\nNad čarou\n\n---\n\nPod čarou\n');
    expect(part).toEqual({ yaml: 'name: x\n', body: '\nNad čarou\n\n---\n\nPod čarou\n', linesBefore: 1, bodyLine: 3 });
  });

  test('a YAML file is YAML whole', () => {
    expect(yamlPartOf('a.yaml', 'name: x\n')).toEqual({ yaml: 'name: x\n', body: '', linesBefore: 0, bodyLine: 0 });
  });
});

test('decode knows when a text is not in UTF-8', () => {
  expect(decode(new TextEncoder().encode('\ufeffměsto'))).toBe('město');
  expect(decode(windows1250('město'))).toBeUndefined();
});
