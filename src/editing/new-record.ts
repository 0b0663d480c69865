import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '../loading/markdown.ts';
import { kinds, type RecordOf, type Records } from '../schemas/kinds.ts';
import { keysAt, type Path } from '../schemas/walk.ts';
import { settings } from '../settings.ts';
import { textOf, withData, type Change } from './changes.ts';
import { FORMS, type NewThing } from './questions.ts';
import { Refusal } from './refusal.ts';
import { withItem } from './yaml-edit.ts';
import { inBlock, type Plain } from './yaml-nodes.ts';

/** The fields of a new record as they will be written. */
export type Written = Readonly<Record<string, Plain>>;

/** The id that suits a new record: its name without diacritics, an event with its year. */
export function proposedId(thing: NewThing, written: Written): string {
  const name = written['shortTitle'] ?? written['name'] ?? written['title'];
  const slug = slugOf(typeof name === 'string' ? name : '');
  const year = String(written['date'] ?? '').slice(0, 4);
  return thing === 'udalost' && !slug.endsWith(year) ? `${slug}-${year}` : slug;
}

/** The file of a new record, written from the answers in the order of the schema, with the comments of the template. */
export async function newFile(thing: NewThing, id: string, written: Written): Promise<Change> {
  const { kind } = FORMS[thing];
  const file = kinds[kind].files.replace('*', id);
  if (id === '' || slugOf(id) !== id)
    throw new Refusal(`Jméno souboru smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky: ${slugOf(id)}`);
  const template = await textAt(file.replace(id, '_vzor'));
  const header = template === '' ? [] : ['# Co znamená která položka, ukazuje soubor _vzor.md.'];
  const fields = keysAt(kinds[kind].schema, []).flatMap((key) => {
    const value = written[key];
    return value === undefined ? [] : [...commentsBefore(template, key), inBlock({ [key]: value })];
  });
  return { file, before: undefined, after: ['---', ...header, ...fields, '---', ''].join('\n') };
}

/** A new meeting at the end of the list in the file of its working group. */
export async function newMeeting(group: RecordOf<'workingGroup'>, written: Written): Promise<Change> {
  const { file } = group.origin;
  if (group.meetings.some(({ date, title }) => date === written['date'] && title === written['title']))
    throw new Refusal(
      `Setkání dne ${String(written['date'])} už skupina „${group.name}“ má. Doplňte ho v souboru ${file}.`,
    );
  const before = await textOf(file);
  const order = (path: Path) => keysAt(kinds.workingGroup.schema, path);
  const item = inOrder(keysAt(kinds.workingGroup.schema, ['meetings', 0]), written);
  return { file, before, after: withData(file, before, (yaml) => withItem(yaml, ['meetings'], item, order)) };
}

/** A new event at the end of the file of its year. */
export async function newEvent(records: Records, id: string, written: Written): Promise<Change> {
  if (records.event.some((event) => event.id === id))
    throw new Refusal(`Zkratku „${id}“ už jiná událost má. Vymyslete jinou: --zkratka …`);
  const year = String(written['date']).slice(0, 4);
  const file = `events/${year}.yaml`;
  const item = inOrder(keysAt(kinds.event.schema, []), { id, ...written });
  const before = await textAt(file);
  if (before === '') return { file, before: undefined, after: `# Události roku ${year}.\n${inBlock([item])}\n` };
  return { file, before, after: withData(file, before, (yaml) => withItem(yaml, [], item, () => [])) };
}

function inOrder(keys: readonly string[], written: Written): Plain {
  return Object.fromEntries(keys.flatMap((key) => (written[key] === undefined ? [] : [[key, written[key]]])));
}

/** The comment right above a field of the template, unless it is about the template itself. */
function commentsBefore(template: string, key: string): string[] {
  const lines = template.split(/\r?\n/);
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  let first = at;
  while (first > 0 && lines[first - 1]?.startsWith('#')) first--;
  const comments = at < 0 ? [] : lines.slice(first, at);
  return comments.some((line) => line.includes('VZOR')) ? [] : comments;
}

function textAt(file: string): Promise<string> {
  return readFile(join(settings.contentDirectory, file), 'utf8').catch(() => '');
}
