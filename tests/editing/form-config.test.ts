import { expect, test } from 'vitest';
import { checkedFolder } from '../../src/content.ts';
import { formConfig, formKinds, type FormKind } from '../../src/editing/form-config.ts';
import type { FormField } from '../../src/editing/form-fields.ts';
import { kinds } from '../../src/schemas/kinds.ts';
import { keysAt } from '../../src/schemas/walk.ts';

const { records } = await checkedFolder('tests/fixtures/good', { basePath: '/', isLenient: false });
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day) => ({ value: day, label: day }));
const collections = formConfig('content/', records).collections.flatMap((one) => ('divider' in one ? [] : [one]));
const files = collections.flatMap((collection) => collection.files ?? []);

test('every kind that people write has its place: files of a folder, or one file', () => {
  expect(collections.map(({ label, folder, path }) => [label, [folder, path].filter(Boolean).join('/')])).toEqual([
    ['Služby', 'content/services'],
    ['Poskytovatelé', 'content/organizations'],
    ['Plány', 'content/plans/{{slug}}/plan'],
    ['Pracovní skupiny', 'content/working-groups'],
    ['Orgány a instituce', 'content/bodies'],
    ['Projekty', 'content/projects'],
    ['Události podle let', 'content/events'],
    ['Tabulky čísel', 'content/figures'],
    ['2. plán: kapitoly', 'content/plans/2-plan/chapters'],
    ['1. plán: kapitoly', 'content/plans/1-plan/chapters'],
    ['Texty stránek', 'content/pages'],
    ['Seznamy a nastavení', ''],
  ]);
  expect(files.map(({ file }) => file)).toEqual([
    'content/site.yaml',
    'content/taxonomies/service-types.yaml',
    'content/taxonomies/target-groups.yaml',
    'content/taxonomies/life-situations.yaml',
    'content/taxonomies/districts.yaml',
    'content/taxonomies/glossary.yaml',
    'content/sources.yaml',
  ]);
});

test('each form has all fields of its kind, and the text where there is one', () => {
  for (const kind of formKinds) {
    const keys = keysAt(kinds[kind].schema, []);
    const { shape } = kinds[kind];
    const expected = shape === 'yaml-list' ? ['zaznamy', 'jeVzor'] : [...keys, 'jeVzor'];
    const fields = formOf(kind);
    expect(fields.map(({ name }) => name)).toEqual([...expected, ...(shape === 'markdown' ? ['body'] : [])]);
    if (shape === 'yaml-list') expect(innerOf(fields[0]).map(({ name }) => name)).toEqual(keys);
  }
});

test('the id of a record can be chosen once and never changed, because other records point to it', () => {
  for (const { slug } of collections) if (slug) expect(slug).toMatchObject({ editable: ['create'] });
  expect(collections.filter((one) => one['delete'] !== false).map(({ label }) => label)).toEqual([
    'Seznamy a nastavení',
  ]);
});

test('every field has a Czech name, also inside lists and groups', () => {
  const nameless = formKinds.flatMap((kind) => withInner(formOf(kind))).filter(({ name, label }) => name === label);
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
  ['plan', 'approvals.votesFor', { widget: 'string', required: false }],
  ['chapter', 'priorities.measures.progress.status', { widget: 'select', required: true }],
  ['event', 'zaznamy.isPlanned', { widget: 'select' }],
  ['event', 'zaznamy.plans', { widget: 'relation', collection: 'plan', multiple: true }],
  ['figure', 'rows.values', { widget: 'list' }],
  ['site', 'crisisLines.number', { widget: 'string', required: true }],
  ['workingGroup', 'predecessors', { widget: 'relation', collection: 'workingGroup', multiple: true }],
])('%s %s', (kind, path, expected) => {
  expect(fieldOf(kind, path)).toMatchObject(expected);
});

test('a choice shows Czech words and writes codes', () => {
  expect(fieldOf('organization', 'kind')?.['options']).toContainEqual({ value: 'church', label: 'církevní' });
  expect(fieldOf('service', 'serviceType')?.['options']).toContainEqual({ value: 'nocleharna', label: 'Noclehárna' });
});

/** The fields of the form of a kind, wherever it is. */
function formOf(kind: FormKind): readonly FormField[] {
  return [...collections, ...files].find(({ format }) => format === kind)?.fields ?? [];
}

/** A field of the form of a kind by the names that lead to it. */
function fieldOf(kind: FormKind, path: string): FormField | undefined {
  let fields = formOf(kind);
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
