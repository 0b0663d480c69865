import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { glob, readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, editorSchemas, schemaSettings } from '../../src/editing/editor-schemas.ts';
import { placeOf, yamlPartOf } from '../../src/loading/content-file.ts';
import { kindNames, type Kind } from '../../src/schemas/kinds.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map(kindNames.map((kind) => [kind, ajv.compile(editorSchema(kind))]));

test('the schemas in the repository say what the code says; npm run schemata writes them', async () => {
  const written = await readdir('content/_schemata');
  const texts = new Map(written.sort().map((name) => [name, readFileSync(`content/_schemata/${name}`, 'utf8')]));
  expect(texts).toEqual(new Map([...editorSchemas()].sort()));
});

test('the settings of VS Code give each YAML file its schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(schemaSettings());
  expect(settings['astro.content-intellisense']).toBe(true);
});

test('every field has a Czech name, an explanation and an example', () => {
  const service = editorSchema('service') as { properties: Record<string, object> };
  expect(service.properties['name']).toMatchObject({
    title: 'Název služby',
    description: 'Jak službu znají lidé.',
    examples: ['Pečovatelská služba Diakonie Brno'],
  });
});

describe('editors let in all that stands in the content as people write it, and templates', async () => {
  const folders = ['content', 'tests/fixtures/vzorkov', 'tests/fixtures/good'];
  const files = (await Array.fromAsync(glob(folders.map((folder) => `${folder}/**/*.{md,yaml}`))))
    .filter((file) => !file.endsWith('README.md'))
    .sort();
  test.each(folders)('%s', (folder) => {
    const wrong = files
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap((file) => {
        const place = placeOf(file.slice(folder.length + 1).replaceAll('_vzor', 'vzor'));
        return place
          ? objections(place.kind, yamlPartOf(file, readFileSync(file, 'utf8'))?.yaml ?? '').map(
              (text) => `${file}: ${text}`,
            )
          : [`${file}: no kind`];
      });
    expect(wrong).toEqual([]);
  });
});

describe('editors mark', () => {
  test.each<[name: string, kind: Kind, yaml: string]>([
    ['an unknown field', 'organization', 'name: A\nsources: [a]\nnazev: B'],
    ['a missing field', 'organization', 'name: A'],
    ['a choice that is none', 'organization', 'name: A\nsources: [a]\nkind: klub'],
    ['a Czech date', 'service', 'name: A\norganization: a\nsources: [a]\nvalidTo: 1. 3. 2026'],
    ['a text where a list belongs', 'service', 'name: A\norganization: a\nsources: a'],
  ])('%s', (_name, kind, yaml) => {
    expect(objections(kind, yaml)).not.toEqual([]);
  });
});

/** What the schema has against a YAML text as editors read it: with numbers and yes or no. */
function objections(kind: Kind, yaml: string): string[] {
  const validate = validators.get(kind);
  if (validate?.(parse(yaml))) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
