import { kinds, type Kind } from '../schemas/kinds.ts';
import { fieldAt } from '../schemas/walk.ts';
import type { IsoDate } from '../values/iso-date.ts';

/** A record as it stood in one version of its file: its fields as written, and the text below them. */
export interface Version {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What changed in a record on one day: Czech names of fields, never what stood in them. */
export interface DayOfChanges {
  readonly day: IsoDate;
  readonly fields: readonly string[];
}

/** How a record came to be what it is; days of changes from the newest. */
export interface RecordHistory {
  /** The day on which the record was founded; `undefined` when its beginning is not known. */
  readonly founded: IsoDate | undefined;
  readonly changes: readonly DayOfChanges[];
}

/** Notes of staff to staff, which readers do not see on the page. */
const UNSEEN = new Set(['toVerify', 'alternateNames', 'formerIds']);

/** The field that a body of text is. */
const BODY = 'Text';

/** What the chapters of a plan are to its readers. */
export const CHAPTERS = 'Kapitoly a opatření';

/** The Czech names of the fields that differ in two versions of a record, in the order of the schema. */
export function changedFields(kind: Kind, before: Version, after: Version): readonly string[] {
  const keys = [...new Set([...Object.keys(after.data), ...Object.keys(before.data)])];
  // Whether and when a confidential address was written down is nobody's business.
  const isConfidential = [before, after].some(({ data }) => /^(ano|true)$/.test(String(data['isAddressConfidential'])));
  const seen = keys.filter((key) => !UNSEEN.has(key) && !(isConfidential && /location|address|serviceArea/i.test(key)));
  const changed = seen.filter((key) => !isSame(before.data[key], after.data[key]));
  const titles = changed.flatMap((key) => fieldAt(kinds[kind].schema, [key])?.title ?? []);
  return before.body.trim() === after.body.trim() ? titles : [...titles, BODY];
}

/** The changes of several commits by day, the newest first; days on which nothing that readers see changed are left out. */
export function byDay(changes: readonly DayOfChanges[], most: number): readonly DayOfChanges[] {
  const days = Map.groupBy(
    changes.filter(({ fields }) => fields.length > 0),
    ({ day }) => day,
  );
  return [...days]
    .map(([day, ofDay]) => ({ day, fields: [...new Set(ofDay.flatMap(({ fields }) => fields))] }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, most);
}

/** Whether two values say the same; all scalars are texts, and the order of keys says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
