import { kinds, type RecordOf, type Records } from '../schemas/kinds.ts';
import { keysAt } from '../schemas/walk.ts';
import { addDays, isIsoDate, type IsoDate } from '../values/iso-date.ts';
import { textOf, withData, type Change } from './changes.ts';
import { findRecord } from './find-record.ts';
import { Refusal } from './refusal.ts';
import { withFirstItem, withValue, type KeyOrder } from './yaml-edit.ts';

/** The ways of checking a record with its provider, in the words of staff. */
export const METHODS = { telefon: 'phone', email: 'email', navsteva: 'visit', formular: 'form' } as const;

/** A way of checking in the words of staff. */
export type Method = keyof typeof METHODS;

/** The order of fields in a record of a service. */
const order: KeyOrder = (path) => keysAt(kinds.service.schema, path);

/** What is planned to be written, and into which record. */
export interface Planned {
  readonly service: RecordOf<'service'>;
  readonly changes: readonly Change[];
}

/** Notes that the data of a service were checked with its provider: the day, the way, and in which role; never a name. */
export async function verified(
  records: Records,
  name: string,
  { day, today, method, role }: { day: IsoDate; today: IsoDate; method: Method; role: string | undefined },
): Promise<Planned> {
  const service = findRecord(records, ['service'], name);
  checkDay(day);
  if (day > today) throw new Refusal(`Den ověření ${day} teprve přijde. Napište den, kdy jste údaje opravdu ověřili.`);
  const { assured } = service;
  if (assured && day < assured.date)
    throw new Refusal(`Záznam už je ověřený ${assured.date}, tedy později. Starší ověření patří do earlierChecks.`);
  const earlier = assured && assured.date !== day ? assured : undefined;
  const planned = await changed(service, [
    { path: ['assured', 'date'], value: day },
    { path: ['assured', 'method'], value: METHODS[method] },
    ...(role === undefined ? [] : [{ path: ['assured', 'role'], value: role }]),
  ]);
  if (!earlier) return planned;
  // The check before stays in the record: readers see how often its data are looked after.
  const kept = {
    date: earlier.date,
    method: earlier.method,
    ...(earlier.role === undefined ? {} : { role: earlier.role }),
  };
  const withEarlier = (yaml: string) => withFirstItem(yaml, ['earlierChecks'], kept, order);
  return {
    service,
    changes: planned.changes.map((change) => ({
      ...change,
      after: withData(change.file, change.after ?? '', withEarlier),
    })),
  };
}

/** Notes that a service ends: its last day, when it is known, and a sentence for readers, when there is something to say. */
export async function ended(
  records: Records,
  name: string,
  { day, note }: { day: IsoDate | undefined; note: string | undefined },
): Promise<Planned> {
  const service = findRecord(records, ['service'], name);
  const { state } = service.status;
  if (day !== undefined) checkDay(day);
  if (day !== undefined && service.validFrom && day < service.validFrom)
    throw new Refusal(`Služba začala ${service.validFrom}, nemohla tedy skončit ${day}. Opravte jedno z dat.`);
  const writesState = day === undefined || note !== undefined;
  if (writesState && state !== 'active' && state !== 'ended')
    throw new Refusal(
      `Záznam už má jiný stav (status: ${state}). Nejdřív ho ze souboru ${service.origin.file} smažte.`,
    );
  return changed(service, [
    ...(day === undefined ? [] : [{ path: ['validTo'], value: day }]),
    ...(writesState ? [{ path: ['status', 'state'], value: 'ended' }] : []),
    // On its last day a service still helps.
    ...(day !== undefined && note !== undefined ? [{ path: ['status', 'from'], value: addDays(day, 1) }] : []),
    ...(note === undefined ? [] : [{ path: ['status', 'note'], value: note }]),
  ]);
}

async function changed(
  service: RecordOf<'service'>,
  fields: readonly { readonly path: readonly string[]; readonly value: string }[],
): Promise<Planned> {
  const { file } = service.origin;
  const before = await textOf(file);
  const after = withData(file, before, (yaml) =>
    fields.reduce((text, { path, value }) => withValue(text, path, value, order), yaml),
  );
  return { service, changes: [{ file, before, after }] };
}

function checkDay(day: string): void {
  if (!isIsoDate(day)) throw new Refusal(`„${day}“ není den. Den zapište jako RRRR-MM-DD, například 2026-10-03.`);
}
