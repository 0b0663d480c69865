import type { Kind } from '../schemas/kinds.ts';
import { kinds } from '../schemas/kinds.ts';
import { fieldAt, schemaAt, type Path } from '../schemas/walk.ts';

/** The words by which staff name what they add. */
export type NewThing = 'sluzba' | 'poskytovatel' | 'setkani' | 'projekt' | 'udalost';

/** One thing to be asked of the person who adds a record; its wording comes from the schema of the field. */
export interface Question {
  /** The name of the option that gives the answer on the command line. */
  readonly flag: string;
  /** Where the answer stands in the record. */
  readonly path: Path;
  /** What separates answers when there may be several. */
  readonly separator?: ',' | ';';
  /** Places are not asked for when the address is confidential. */
  readonly isPlace?: true;
}

/** What a new record is and what is asked about it. */
export interface Form {
  readonly kind: Kind;
  /** Where the new thing stands in a record of the kind, when it is not a record itself. */
  readonly inside: Path;
  readonly questions: readonly Question[];
}

const addressIn = (path: Path): Question[] => [
  { flag: 'ulice', path: [...path, 'street'], isPlace: true },
  { flag: 'cislo', path: [...path, 'number'], isPlace: true },
  { flag: 'psc', path: [...path, 'postcode'], isPlace: true },
  { flag: 'obec', path: [...path, 'municipality'], isPlace: true },
  { flag: 'cast-obce', path: [...path, 'part'], isPlace: true },
];

const contacts: readonly Question[] = [
  { flag: 'telefon', path: ['phones', 0, 'number'] },
  { flag: 'email', path: ['emails', 0] },
  { flag: 'web', path: ['websites', 0] },
];

const sources: Question = { flag: 'zdroj', path: ['sources'], separator: ';' };

/** What is asked about each thing that can be added: enough for a page that helps, the rest is added in the file. */
export const FORMS: Readonly<Record<NewThing, Form>> = {
  sluzba: {
    kind: 'service',
    inside: [],
    questions: [
      { flag: 'nazev', path: ['name'] },
      { flag: 'poskytovatel', path: ['organization'] },
      { flag: 'popis', path: ['summary'] },
      { flag: 'druh', path: ['serviceType'] },
      { flag: 'skupiny', path: ['targetGroups'], separator: ',' },
      { flag: 'utajena', path: ['isAddressConfidential'] },
      ...addressIn(['locations', 0, 'address']),
      ...contacts,
      sources,
    ],
  },
  poskytovatel: {
    kind: 'organization',
    inside: [],
    questions: [
      { flag: 'nazev', path: ['name'] },
      { flag: 'ico', path: ['ico'] },
      { flag: 'forma', path: ['legalForm'] },
      { flag: 'druh', path: ['kind'] },
      ...addressIn(['address']),
      ...contacts,
      sources,
    ],
  },
  setkani: {
    kind: 'workingGroup',
    inside: ['meetings', 0],
    questions: [
      { flag: 'datum', path: ['date'] },
      { flag: 'zacatek', path: ['startsAt'] },
      { flag: 'konec', path: ['endsAt'] },
      { flag: 'nazev', path: ['title'] },
      { flag: 'misto', path: ['place'] },
      { flag: 'program', path: ['agenda'], separator: ';' },
      sources,
    ],
  },
  projekt: {
    kind: 'project',
    inside: [],
    questions: [
      { flag: 'nazev', path: ['title'] },
      { flag: 'kratky', path: ['shortTitle'] },
      { flag: 'popis', path: ['summary'] },
      { flag: 'obdobi', path: ['period'] },
      { flag: 'cislo', path: ['registrationNumber'] },
      { flag: 'program', path: ['programme'] },
      { flag: 'realizator', path: ['realiser'] },
      sources,
    ],
  },
  udalost: {
    kind: 'event',
    inside: [],
    questions: [
      { flag: 'datum', path: ['date'] },
      { flag: 'druh', path: ['kind'] },
      { flag: 'nazev', path: ['title'] },
      { flag: 'popis', path: ['description'] },
      { flag: 'planovano', path: ['isPlanned'] },
      { flag: 'plany', path: ['plans'], separator: ',' },
      { flag: 'skupiny', path: ['workingGroups'], separator: ',' },
      sources,
    ],
  },
};

/** Whether a record may not be without the answer. */
export function isRequired({ kind, inside }: Form, { path }: Question): boolean {
  if (path.length > 1) return false;
  return schemaAt(kinds[kind].schema, [...inside, ...path])?.safeParse(undefined).success === false;
}

/** The question in Czech: the name of the field, what to write, and an example. */
export function wordingOf(form: Form, question: Question): string {
  const meta = fieldAt(kinds[form.kind].schema, [...form.inside, ...question.path]);
  const several = question.separator ? ` Víc hodnot oddělte znakem „${question.separator}“.` : '';
  const skip = isRequired(form, question) ? '' : ' Když nevíte, stiskněte jen Enter.';
  return `${meta?.title}\n  ${meta?.description}${several}${skip}\n  Například: ${example(meta?.examples[0])}`;
}

function example(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
