import { extname } from 'node:path';
import type { ReferenceKind } from '../schemas/fields.ts';
import { kinds, type Kind, type Records } from '../schemas/kinds.ts';
import { formFields, type Choice, type FormField, type ReferenceInput } from './form-fields.ts';
import { BODY_KEY, hasText, IS_TEMPLATE, isList, RECORDS_KEY } from './form-file.ts';

/** The configuration of Sveltia CMS, as far as we fill it in (its `CmsConfig`). */
export interface FormConfig {
  readonly backend: { readonly name: 'gitea'; readonly repo: string; readonly auth_methods: ('oauth' | 'token')[] };
  readonly collections: readonly (FormCollection | { readonly divider: true })[];
  readonly [option: string]: unknown;
}

/** A folder of files of one kind, or files of several kinds that have a fixed place each. */
export interface FormCollection {
  readonly name: string;
  readonly label: string;
  readonly fields?: readonly FormField[];
  readonly files?: readonly FormCollection[];
  readonly [option: string]: unknown;
}

/** What the forms of a kind are called, many and one, the field that names a record, and what a list of them shows. */
type Naming = readonly [many: string, one: string, nameField: string, shown?: string];

const FORMS = {
  service: ['Služby', 'služba', 'name'],
  organization: ['Poskytovatelé', 'poskytovatel', 'name'],
  plan: ['Plány', 'plán', 'shortTitle'],
  chapter: ['Kapitoly', 'kapitola', 'title'],
  workingGroup: ['Pracovní skupiny', 'pracovní skupina', 'name'],
  body: ['Orgány a instituce', 'orgán', 'name'],
  project: ['Projekty', 'projekt', 'shortTitle'],
  event: ['Události podle let', 'událost', 'title', '{{fields.date}} {{fields.title}}'],
  figure: ['Tabulky čísel', 'tabulka', 'title'],
  page: ['Texty stránek', 'stránka', 'title'],
  site: ['Nastavení webu a krizové linky', 'nastavení', 'name'],
  serviceType: ['Druhy služeb', 'druh služby', 'name'],
  targetGroup: ['Cílové skupiny', 'cílová skupina', 'name'],
  lifeSituation: ['Životní situace', 'životní situace', 'name'],
  district: ['Městské části', 'městská část', 'name'],
  term: ['Slovníček', 'pojem', 'name'],
  source: ['Zdroje', 'zdroj', 'title'],
} as const satisfies Partial<Record<Kind, Naming>>;

/** A kind of record that has a form: all that people write by hand. */
export type FormKind = keyof typeof FORMS;

/** The kinds of records that have forms. */
export const formKinds = Object.keys(FORMS) as FormKind[];

/** The kinds of which each file is a record that others may point to. */
const RELATED = ['service', 'organization', 'plan', 'workingGroup', 'body', 'project', 'figure'] as const;

/** The kinds whose files are few and have their place: nobody adds one. */
const FIXED = ['site', 'serviceType', 'targetGroup', 'lifeSituation', 'district', 'term', 'source'] as const;

/** How the editor reads the files of a kind; the name of the format is that of the kind. */
export const formExtensions: Readonly<Record<string, string>> = Object.fromEntries(
  formKinds.map((kind) => [kind, extname(kinds[kind].files).slice(1)]),
);

/** The configuration of the form editor over a content folder of the repository: all files of all kinds that have forms. */
export function formConfig(contentName: string, records: Records): FormConfig {
  const inputOf: ReferenceInput = (kind) => (isRelated(kind) ? relationTo(kind) : choiceFrom(records, kind));
  const plans = records.plan.toSorted((a, b) => (a.period < b.period ? 1 : -1));
  const folderOf = (kind: FormKind) => {
    const [folder = '', path = ''] = kinds[kind].files.replace(/\.\w+$/, '').split(/\/\*(.*)/);
    return { ...inFolder(kind, contentName + folder, inputOf), ...(path !== '' && { path: `{{slug}}${path}` }) };
  };
  return {
    load_config_file: false,
    // Sveltia offers a folder of this machine only beside a server of git. This one exists nowhere; the page hides its button.
    backend: { name: 'gitea', repo: 'slozka/projektu', auth_methods: ['token'] },
    media_folder: 'public/dokumenty',
    public_folder: '/dokumenty',
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
    editor: { preview: false },
    collections: [
      folderOf('service'),
      folderOf('organization'),
      { divider: true },
      ...(['plan', 'workingGroup', 'body', 'project', 'event', 'figure'] as const).map(folderOf),
      { divider: true },
      // A chapter belongs to the plan in whose folder it lies.
      ...plans.map(({ id, shortTitle }) => ({
        ...inFolder('chapter', `${contentName}plans/${id}/chapters`, inputOf),
        name: `kapitoly-${id}`,
        label: `${shortTitle}: kapitoly`,
      })),
      { divider: true },
      { ...folderOf('page'), create: false },
      {
        name: 'spolecne',
        label: 'Seznamy a nastavení',
        files: FIXED.map((kind) => ({
          name: kind,
          label: FORMS[kind][0],
          file: contentName + kinds[kind].files,
          format: kind,
          fields: fieldsOf(kind, inputOf),
        })),
      },
    ],
  };
}

function inFolder(kind: FormKind, folder: string, inputOf: ReferenceInput): FormCollection {
  const [label, one, nameField]: Naming = FORMS[kind];
  const title = isList(kind) ? '{{slug}}' : `{{fields.${nameField}}}`;
  return {
    name: kind,
    label,
    label_singular: one,
    folder,
    format: kind,
    create: true,
    delete: false,
    identifier_field: isList(kind) ? RECORDS_KEY : nameField,
    // The id of a new record can be chosen; later only `npm run prejmenovat` changes it, because it mends what points to it.
    slug: {
      ...(!isList(kind) && { template: title }),
      editable: ['create'],
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Jen malá písmena bez háčků a čárek, číslice a spojovníky.'],
      hint: isList(kind)
        ? 'Jméno souboru, tedy rok: 2027.'
        : 'Jméno souboru a konec adresy stránky. Později ho změní jen příkaz npm run prejmenovat.',
    },
    summary: title,
    ...(!isList(kind) && { sortable_fields: { fields: [nameField], default: { field: nameField } } }),
    filter: { field: IS_TEMPLATE, value: null },
    fields: fieldsOf(kind, inputOf),
  };
}

/** All fields of the form of a file: those of its record, or one list of records; the text below, where there is one. */
function fieldsOf(kind: FormKind, inputOf: ReferenceInput): readonly FormField[] {
  const hint = 'Krátké odstavce v Markdownu, oddělené prázdným řádkem.';
  const [, one, nameField, shown]: Naming = FORMS[kind];
  const fields = formFields(kind, inputOf);
  const summary = shown ?? `{{fields.${nameField}}}`;
  return [
    ...(isList(kind)
      ? [
          {
            name: RECORDS_KEY,
            label: 'Záznamy',
            label_singular: one,
            widget: 'list',
            collapsed: true,
            summary,
            fields,
          } as const,
        ]
      : fields),
    { name: IS_TEMPLATE, label: 'Vzor', widget: 'hidden' },
    ...(hasText(kind)
      ? [{ name: BODY_KEY, label: 'Text stránky', widget: 'markdown', modes: ['raw'], required: false, hint } as const]
      : []),
  ];
}

function isRelated(kind: ReferenceKind): kind is (typeof RELATED)[number] {
  return (RELATED as readonly string[]).includes(kind);
}

function relationTo(kind: (typeof RELATED)[number]): object {
  const [, , nameField] = FORMS[kind];
  return {
    widget: 'relation',
    collection: kind,
    value_field: '{{slug}}',
    display_fields: [nameField],
    search_fields: [nameField],
  };
}

/** The choices of records that have no file of their own; nothing for those that are parts of others. */
function choiceFrom(records: Records, kind: Exclude<ReferenceKind, (typeof RELATED)[number]>): object | undefined {
  if (kind === 'priority' || kind === 'measure' || kind === 'crisisLine') return undefined;
  const list: readonly { readonly id: string; readonly name?: string; readonly title?: string }[] = records[kind];
  const options = list.map(({ id, name, title }): Choice => ({ value: id, label: name ?? title ?? id }));
  return options.length === 0 ? undefined : { widget: 'select', options };
}
