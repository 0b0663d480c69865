import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { placeOf, readContent } from '../../src/loading/content-file.ts';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';

/** The templates that staff copy, each with the place of the record it would become. */
const templates = (await Array.fromAsync(glob('content/**/_vzor*{,/**}')))
  .filter((file) => /\.(md|yaml)$/.test(file))
  .map((file) => ({ file, place: placeOf(file.replace('content/', '').replaceAll('_vzor', 'vzor')) }));

test.each(templates)('$file is a record without a fault', ({ file, place }) => {
  expect(place).toBeDefined();
  const { problems, records } = place ? readContent(place, readFileSync(file), '/') : { problems: [], records: [] };
  expect(problems).toEqual([]);
  expect(records.length).toBeGreaterThan(0);
});

// Editorial pages are written by developers, outlines come from the city; lists such as the glossary have their own entries to copy.
const copied = kindNames.filter((kind) => kinds[kind].files.includes('*') && kind !== 'page' && kind !== 'outline');

test.each(copied)('there is a template of %s', (kind) => {
  expect(templates.map(({ place }) => place?.kind)).toContain(kind);
});
