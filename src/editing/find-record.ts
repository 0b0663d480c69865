import { placeOf } from '../loading/content-file.ts';
import { TARGETS } from '../loading/report-wording.ts';
import type { RecordOf, Records } from '../schemas/kinds.ts';
import { nearest } from '../values/nearest.ts';
import { KIND_WORDS, type NamedKind } from './kind-words.ts';
import { Refusal } from './refusal.ts';

/**
 * The record that a person named: by its id, the path of its file, or the address of its page. Refuses a name that fits nothing,
 * with the nearest one that does, and a name that fits records of several kinds.
 */
export function findRecord<K extends NamedKind>(records: Records, kinds: readonly K[], name: string): RecordOf<K> {
  const id = idIn(name);
  const found = kinds.flatMap((kind) => recordsOf(records, kind).filter((record) => record.id === id));
  const [first, second] = found;
  if (first && !second) return first;
  if (second) {
    const words = found.map(({ origin }) => KIND_WORDS[origin.kind as K]);
    throw new Refusal(`„${id}“ je zkratka víc záznamů. Doplňte, který myslíte: --druh ${words.join(' nebo --druh ')}`);
  }
  const near = nearest(
    id,
    kinds.flatMap((kind) => recordsOf(records, kind).map((record) => record.id)),
  );
  const what = kinds.length === 1 && kinds[0] ? ` (${TARGETS[kinds[0]]})` : '';
  throw new Refusal(
    `Záznam „${id}“${what} neznáme, nebo je v něm chyba. ${near ? `Nemysleli jste „${near}“?` : 'Zkratka je jméno souboru bez koncovky.'}`,
  );
}

/** All records of one kind. */
export function recordsOf<K extends NamedKind>(records: Records, kind: K): readonly RecordOf<K>[] {
  return records[kind] as readonly RecordOf<K>[];
}

/** What a person calls a record when talking of it. */
export function nameOf(record: RecordOf<NamedKind>): string {
  return 'name' in record ? record.name : record.shortTitle;
}

function idIn(name: string): string {
  const parts = name.split(/[/\\]/).filter(Boolean);
  // A path may begin anywhere above the content folder; the last part of an address is the id.
  const place = parts.map((_part, index) => placeOf(parts.slice(index).join('/'))).find((found) => found);
  return place?.id ?? parts.at(-1) ?? name;
}
