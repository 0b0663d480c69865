import { expect, test } from 'vitest';
import { checkedFolder } from '../../src/content.ts';
import { formConfig, type FormKind } from '../../src/editing/form-config.ts';
import type { FormField } from '../../src/editing/form-fields.ts';
import { kinds } from '../../src/schemas/kinds.ts';
import { keysAt } from '../../src/schemas/walk.ts';

const { records } = await checkedFolder('tests/fixtures/good', { basePath: '/', isLenient: false });
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day) => ({ value: day, label: day }));
const { collections } = formConfig('content/', records);

test('each collection is a folder of the content with all fields of its kind and the text', () => {
  expect(collections.map(({ label, folder }) => [label, folder])).toEqual([
    ['Služby', 'content/services'],
    ['Poskytovatelé', 'content/organizations'],
    ['Pracovní skupiny', 'content/working-groups'],
    ['Orgány a instituce', 'content/bodies'],
    ['Projekty', 'content/projects'],
  ]);
  for (const { name, fields } of collections)
    expect(fields.map((field) => field.name)).toEqual([...keysAt(kinds[name].schema, []), 'jeVzor', 'body']);
});

test('every field has a Czech name, also inside lists and groups', () => {
  const nameless = collections.flatMap(({ fields }) => withInner(fields)).filter(({ name, label }) => name === label);
  expect(nameless).toEqual([]);
});

test.each<[kind: FormKind, path: string, expected: object]>([
  ['service', 'name', { label: 'Název služby', widget: 'string', required: true }],
  ['service', 'eligibility', { widget: 'text', required: false }],
  ['service', 'organization', { widget: 'relation', collection: 'organization', value_field: '{{slug}}' }],
  ['service', 'serviceType', { widget: 'select' }],
  ['service', 'targetGroups', { widget: 'select', multiple: true }],
  ['service', 'isFree', { widget: 'select', options: ['ano', 'ne'].map((value) => ({ value, label: value })) }],
  ['service', 'validFrom', { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
  ['service', 'status.state', { widget: 'select', required: true }],
  ['service', 'locations.address.municipality', { label: 'Obec', required: true }],
  ['service', 'schedule.hours.days', { multiple: true, options: DAYS }],
  ['service', 'languages', { widget: 'list', field: { name: 'item', label: 'Hodnota', widget: 'string' } }],
  ['service', 'sources.id', { widget: 'select', required: false }],
  ['service', 'sources.title', { label: 'Název zdroje', required: false }],
  ['workingGroup', 'predecessors', { widget: 'relation', collection: 'workingGroup', multiple: true }],
])('%s %s', (kind, path, expected) => {
  expect(fieldOf(kind, path)).toMatchObject(expected);
});

test('a choice shows Czech words and writes codes', () => {
  expect(fieldOf('organization', 'kind')?.['options']).toContainEqual({ value: 'church', label: 'církevní' });
  expect(fieldOf('service', 'serviceType')?.['options']).toContainEqual({ value: 'nocleharna', label: 'Noclehárna' });
});

/** A field of the form of a kind by the names that lead to it. */
function fieldOf(kind: FormKind, path: string): FormField | undefined {
  let fields = collections.find(({ name }) => name === kind)?.fields ?? [];
  let found: FormField | undefined;
  for (const step of path.split('.')) {
    found = fields.find(({ name }) => name === step);
    fields = innerOf(found);
  }
  return found;
}

function withInner(fields: readonly FormField[]): readonly FormField[] {
  return fields.flatMap((field) => [field, ...withInner(innerOf(field))]);
}

function innerOf(field: FormField | undefined): readonly FormField[] {
  return (field?.['fields'] as readonly FormField[] | undefined) ?? [];
}
