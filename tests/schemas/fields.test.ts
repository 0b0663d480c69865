import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as fields from '../../src/schemas/fields.ts';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';
import { fieldAt, keysAt, referencesIn } from '../../src/schemas/walk.ts';
import { record } from '../support/records.ts';

describe('fields read what is written', () => {
  test.each<[name: string, schema: z.ZodType, written: unknown, value: unknown]>([
    ['prose is trimmed and its typography mended', fields.prose(), ' v Brně "doma" ', 'v\u00a0Brně „doma“'],
    ['plain text is only trimmed', fields.plain(), ' v Brně "doma" ', 'v Brně "doma"'],
    ['an amount keeps its hellers', fields.money(), { amount: '3042987.30' }, { amount: 3042987.3, currency: 'CZK' }],
    ['a number', fields.number(), '-16.5996', -16.5996],
    ['a count', fields.count(), '109', 109],
    ['a year', fields.year(), '2024', 2024],
    ['yes', fields.boolean(), 'ano', true],
    ['yes in English', fields.boolean(), 'true', true],
    ['no', fields.boolean(), 'ne', false],
    ['a postcode gets its space', fields.postcode(), '60200', '602 00'],
    ['an IČO keeps its zeros', fields.ico(), '00064581', '00064581'],
    ['midnight at the end of a day', fields.time(), '24:00', '24:00'],
    ['sign language', fields.language(), 'cze-sign', 'cze-sign'],
    ['a list left out is empty', fields.list(fields.plain()), undefined, []],
  ])('%s', (_name, schema, written, value) => {
    expect(schema.parse(written)).toEqual(value);
  });
});

describe('fields refuse', () => {
  test.each<[name: string, schema: z.ZodType, written: unknown]>([
    ['a Czech date', fields.isoDate(), '1. 11. 2026'],
    ['a day that is not', fields.isoDate(), '2026-02-30'],
    ['a decimal comma', fields.number(), '49,2'],
    ['thousands with spaces', fields.count(), '3 042'],
    ['a negative count', fields.count(), '-1'],
    ['a third decimal of money', fields.money(), { amount: '1.234' }],
    ['a year of the far past', fields.year(), '1720'],
    ['perhaps', fields.boolean(), 'možná'],
    ['an hour that is not', fields.time(), '25:00'],
    ['an hour without minutes', fields.time(), '8'],
    ['diacritics in an id', fields.id(), 'azylový-dům'],
    ['capitals in an id', fields.id(), 'Azyl'],
    ['a hyphen at the end of an id', fields.id(), 'azyl-'],
    ['an address without a scheme', fields.web(), 'www.brno.cz'],
    ['a script for an address', fields.web(), 'javascript:alert(1)'],
    ['data for an address', fields.web(), 'data:text/html,x'],
    ['an e-mail without a domain', fields.email(), 'info@'],
    ['a wrong check digit', fields.ico(), '44992786'],
    ['a language in words', fields.language(), 'čeština'],
    ['a short register number', fields.registerId(), '12345'],
    ['an empty text', fields.prose(), '  '],
    ['a list with nothing where something must be', fields.someOf(fields.plain()), []],
  ])('%s', (_name, schema, written) => {
    expect(schema.safeParse(written).success).toBe(false);
  });
});

test.each(kindNames)('%s is strict and reads the least it must say', (kind) => {
  const { schema } = kinds[kind];
  expect(() => record(kind, 'zaznam')).not.toThrow();
  const issues = schema.safeParse({ neznamy: 'údaj' }).error?.issues ?? [];
  expect(issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['neznamy'] }));
});

test('the date of a page may also come as Astro reads it: MDX goes through its own YAML, where a bare date is a Date', () => {
  const written = { title: 'O webu', description: 'Popis.', reviewed: new Date('2026-11-20') };
  expect(kinds.page.schema.safeParse(written).error?.issues).toBeUndefined();
});

describe('walking through a schema', () => {
  const { schema } = kinds.service;

  test('fieldAt names a field however deep it is', () => {
    expect(fieldAt(schema, ['locations', 0, 'address', 'postcode'])?.title).toBe('PSČ');
    expect(fieldAt(schema, ['sources', 0, 'url'])?.title).toBe('Adresa zdroje');
    expect(fieldAt(schema, ['telefon'])).toBeUndefined();
  });

  test('keysAt lists what may stand in a place', () => {
    expect(keysAt(schema, ['locations', 0, 'coordinates'])).toEqual(['latitude', 'longitude']);
    expect(keysAt(schema, ['name'])).toEqual([]);
  });

  test('referencesIn finds the ids of other records wherever they are', () => {
    const service = record('service', 'sluzba', {
      serviceType: 'nocleharna',
      targetGroups: ['seniori', 'rodiny'],
      locations: [{ district: 'dolni-konec' }],
      sources: ['zdroj', { title: 'Leták' }],
    });
    expect(referencesIn(schema, service)).toEqual([
      { path: ['organization'], kind: 'organization', value: 'poskytovatel' },
      { path: ['serviceType'], kind: 'serviceType', value: 'nocleharna' },
      { path: ['targetGroups', 0], kind: 'targetGroup', value: 'seniori' },
      { path: ['targetGroups', 1], kind: 'targetGroup', value: 'rodiny' },
      { path: ['locations', 0, 'district'], kind: 'district', value: 'dolni-konec' },
      { path: ['sources', 0], kind: 'source', value: 'zdroj' },
    ]);
  });
});
