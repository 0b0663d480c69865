import { earliestDay, latestDay } from '../values/edtf.ts';
import { addDays, addMonths, type IsoDate } from '../values/iso-date.ts';
import type { Service, SiteInfo, Source } from './model.ts';
import { isListed } from './service.ts';

/** After how many months data fall to the next level; `site.yaml` states them. */
export type Thresholds = SiteInfo['freshness'];

/** The day on which data held for the last time, and the first days on which they get a note, a warning, and leave the lists. */
export interface DataAge {
  readonly day: IsoDate;
  readonly note: IsoDate;
  readonly warning: IsoDate;
  readonly unlisted: IsoDate;
}

/** What a record says about the age of its data. */
type Dated = Pick<Service, 'assured' | 'dataAsOf'> & { readonly sources: readonly Source[] };

/** The age of the data of a record; `undefined` when nothing in it is dated. */
export function dataAgeOf(record: Dated, thresholds: Thresholds): DataAge | undefined {
  const day = dataDayOf(record);
  return day === undefined ? undefined : ageOf(day, thresholds);
}

/** The age of what was checked on a day. */
export function ageOf(day: IsoDate, thresholds: Thresholds): DataAge {
  const after = (months: number) => addDays(addMonths(day, months), 1);
  return {
    day,
    note: after(thresholds.noteAfterMonths),
    warning: after(thresholds.warnAfterMonths),
    unlisted: after(thresholds.hideAfterMonths),
  };
}

/**
 * The day on which data held for the last time: that of their check with the provider, else the last day their stated time may mean,
 * else the newest day of a source; `undefined` when nothing is dated.
 */
export function dataDayOf({ assured, dataAsOf, sources }: Dated): IsoDate | undefined {
  if (assured) return assured.date;
  if (dataAsOf) return lastKnownDay(dataAsOf);
  return sources
    .flatMap(({ date }) => (date ? (lastKnownDay(date) ?? []) : []))
    .sort()
    .at(-1);
}

/** The rank of data in lists on a day: 0 for the best, 1 with a warning or of unknown age, 2 off the list. A mere note lowers nothing. */
export function rankOn(age: Pick<DataAge, 'warning' | 'unlisted'> | undefined, day: IsoDate): 0 | 1 | 2 {
  if (!age || (age.warning <= day && day < age.unlisted)) return 1;
  return day < age.warning ? 0 : 2;
}

/** The things of a list. */
export interface ListByAge<Thing> {
  /** Those to be shown: first those whose data are fresh enough, otherwise in the order in which they came. */
  readonly listed: readonly Thing[];
  /** Those whose data nobody has checked for so long that they stand apart. */
  readonly unchecked: readonly Thing[];
  /** Whether age has anything to do with the order of those shown. */
  readonly isByAge: boolean;
}

/** Sorts things by the ranks of their data. */
export function listByAge<Thing>(things: readonly Thing[], rankOf: (thing: Thing) => 0 | 1 | 2): ListByAge<Thing> {
  const ranks = Map.groupBy(things, rankOf);
  const [fresh = [], old = [], unchecked = []] = [ranks.get(0), ranks.get(1), ranks.get(2)];
  return { listed: [...fresh, ...old], unchecked, isByAge: fresh.length > 0 && old.length > 0 };
}

/** Sorts services that have not ended into a list and those apart from it. */
export function serviceList(services: readonly Service[], day: IsoDate): ListByAge<Service> {
  return listByAge(
    services.filter((service) => isListed(service, day)),
    ({ dataAge }) => rankOn(dataAge, day),
  );
}

function lastKnownDay(edtf: string): IsoDate | undefined {
  // „Since 2019“ has no last day; what is known held at its beginning.
  return latestDay(edtf) ?? earliestDay(edtf);
}
