import { slugOf } from '../loading/markdown.ts';
import type { Records } from '../schemas/kinds.ts';
import { editDistance } from '../values/nearest.ts';
import type { NewThing } from './questions.ts';
import type { Plain } from './yaml-nodes.ts';

/** Records that are, or may be, the thing that is being added. */
export interface Likes {
  /** The same thing: it must not be added again. */
  readonly same: readonly Like[];
  /** Things with a name so near that a person must look. */
  readonly near: readonly Like[];
}

/** A record that is there already: what it is called and its file. */
export interface Like {
  readonly name: string;
  readonly file: string;
}

interface Known extends Like {
  /** Numbers and dates by which the thing is known beyond doubt. */
  readonly marks: readonly (string | undefined)[];
  /** What has to be the same too when names are the same. */
  readonly owner: string | undefined;
}

/** What is there already and is like the new thing, by its number and by its name. */
export function likesOf(records: Records, thing: NewThing, written: Readonly<Record<string, Plain>>): Likes {
  const text = (key: string) => (typeof written[key] === 'string' ? written[key] : undefined);
  const name = slugOf(text('name') ?? text('title') ?? '');
  const mark = text('ico') ?? text('registrationNumber');
  const owner = text('organization') ?? (thing === 'udalost' ? text('date') : undefined);
  const known = knownOf(records, thing);
  const isSame = (other: Known) =>
    (mark !== undefined && other.marks.includes(mark)) || (slugOf(other.name) === name && other.owner === owner);
  const same = name === '' ? [] : known.filter(isSame);
  return { same, near: name === '' ? [] : known.filter((other) => !isSame(other) && isNear(slugOf(other.name), name)) };
}

function knownOf(records: Records, thing: NewThing): readonly Known[] {
  switch (thing) {
    case 'sluzba':
      return records.service.map(({ name, origin, organization }) => ({
        name,
        file: origin.file,
        marks: [],
        owner: organization,
      }));
    case 'poskytovatel':
      return records.organization.map(({ name, origin, ico }) => ({
        name,
        file: origin.file,
        marks: [ico],
        owner: undefined,
      }));
    case 'projekt':
      return records.project.map(({ title, origin, registrationNumber }) => ({
        name: title,
        file: origin.file,
        marks: [registrationNumber],
        owner: undefined,
      }));
    case 'udalost':
      return records.event.map(({ title, origin, date }) => ({
        name: title,
        file: origin.file,
        marks: [],
        owner: date,
      }));
    case 'setkani':
      return [];
  }
}

/** A slip of a letter or two, or one name within the other: „Studánka“ and „Studánka, z. s.“. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return editDistance(a, b) <= 2 || (short.length >= 5 && `-${long}-`.includes(`-${short}-`));
}
