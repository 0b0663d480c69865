import type { ReferenceKind } from '../schemas/fields.ts';
import { kinds, type Kind, type Records } from '../schemas/kinds.ts';
import { formFields, type Choice, type FormField, type ReferenceInput } from './form-fields.ts';
import { IS_TEMPLATE } from './form-file.ts';

/** The configuration of Sveltia CMS, as far as we fill it in (its `CmsConfig`). */
export interface FormConfig {
  readonly backend: { readonly name: 'gitea'; readonly repo: string; readonly auth_methods: ('oauth' | 'token')[] };
  readonly collections: readonly FormCollection[];
  readonly [option: string]: unknown;
}

/** A folder of records of one kind. */
export interface FormCollection {
  readonly name: FormKind;
  readonly label: string;
  readonly fields: readonly FormField[];
  readonly [option: string]: unknown;
}

/** The kinds that have forms: those with a file of their own in one folder. What one is called, many, and by which field. */
const FORMS = {
  service: ['Služby', 'služba', 'name'],
  organization: ['Poskytovatelé', 'poskytovatel', 'name'],
  workingGroup: ['Pracovní skupiny', 'pracovní skupina', 'name'],
  body: ['Orgány a instituce', 'orgán', 'name'],
  project: ['Projekty', 'projekt', 'shortTitle'],
} as const satisfies Partial<Record<Kind, readonly [many: string, one: string, nameField: string]>>;

/** A kind of record that has a form. */
export type FormKind = keyof typeof FORMS;

/** The kinds of records that have forms. */
export const formKinds = Object.keys(FORMS) as FormKind[];

/** The configuration of the form editor: a collection for each kind, over a content folder of the repository. */
export function formConfig(contentName: string, records: Records): FormConfig {
  const inputOf: ReferenceInput = (kind) => (isFormKind(kind) ? relationTo(kind) : choiceFrom(records, kind));
  return {
    load_config_file: false,
    // Sveltia offers a folder of this machine only beside a server of git. This one exists nowhere; the page hides its button.
    backend: { name: 'gitea', repo: 'slozka/projektu', auth_methods: ['token'] },
    media_folder: 'public/dokumenty',
    public_folder: '/dokumenty',
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
    editor: { preview: false },
    collections: formKinds.map((kind) => collectionOf(kind, contentName, inputOf)),
  };
}

function collectionOf(kind: FormKind, contentName: string, inputOf: ReferenceInput): FormCollection {
  const [label, one, nameField] = FORMS[kind];
  const hint = 'Krátké odstavce v Markdownu, oddělené prázdným řádkem.';
  return {
    name: kind,
    label,
    label_singular: one,
    folder: contentName + kinds[kind].files.replace('/*.md', ''),
    format: kind,
    create: true,
    delete: false,
    identifier_field: nameField,
    slug: `{{fields.${nameField}}}`,
    summary: `{{fields.${nameField}}}`,
    sortable_fields: { fields: [nameField], default: { field: nameField } },
    filter: { field: IS_TEMPLATE, value: null },
    fields: [
      ...formFields(kind, inputOf),
      { name: IS_TEMPLATE, label: 'Vzor', widget: 'hidden' },
      { name: 'body', label: 'Text stránky', widget: 'markdown', modes: ['raw'], required: false, hint },
    ],
  };
}

function isFormKind(kind: Kind | ReferenceKind): kind is FormKind {
  return Object.hasOwn(FORMS, kind);
}

function relationTo(kind: FormKind): object {
  const [, , nameField] = FORMS[kind];
  return {
    widget: 'relation',
    collection: kind,
    value_field: '{{slug}}',
    display_fields: [nameField],
    search_fields: [nameField],
  };
}

/** The choices of records that have no form; nothing for those that are parts of others. */
function choiceFrom(records: Records, kind: Exclude<ReferenceKind, FormKind>): object | undefined {
  if (kind === 'priority' || kind === 'measure' || kind === 'crisisLine') return undefined;
  const list: readonly { readonly id: string; readonly name?: string; readonly title?: string }[] = records[kind];
  const options = list.map(({ id, name, title }): Choice => ({ value: id, label: name ?? title ?? id }));
  return options.length === 0 ? undefined : { widget: 'select', options };
}
