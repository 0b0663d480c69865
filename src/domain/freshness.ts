import { earliestDay, latestDay } from '../values/edtf.ts';
import { addDays, addMonths, type IsoDate } from '../values/iso-date.ts';
import type { Service, SiteInfo, Source } from './model.ts';
import { isListed } from './service.ts';

/** How far data can be trusted by their age, from the best. */
export const FRESHNESS = ['fresh', 'note', 'warning', 'unlisted'] as const;
/** How far data can be trusted: as they are; with a note; only after a call; so little that they leave the lists. */
export type Freshness = (typeof FRESHNESS)[number];

/** After how many months data fall to the next level; `site.yaml` states them. */
export type Thresholds = SiteInfo['freshness'];

/** The day on which data held for the last time, and the first day of each lower level they fall to. */
export interface DataAge extends Readonly<Record<Exclude<Freshness, 'fresh'>, IsoDate>> {
  readonly day: IsoDate;
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

/** How far the data of a service can be trusted on a day; an unknown age counts as a warning. */
export function freshnessOn({ dataAge }: Pick<Service, 'dataAge'>, day: IsoDate): Freshness {
  if (!dataAge) return 'warning';
  return FRESHNESS.findLast((level) => level !== 'fresh' && dataAge[level] <= day) ?? 'fresh';
}

/** The rank of a level, 0 for the best: a mere note lowers nothing. */
export function freshnessRank(level: Freshness): 0 | 1 | 2 {
  return level === 'unlisted' ? 2 : level === 'warning' ? 1 : 0;
}

/** The services of a list. */
export interface ServiceList {
  /** Those to be shown: first those whose data are fresh enough, otherwise in the order in which they came. */
  readonly listed: readonly Service[];
  /** Those whose data nobody has checked for so long that they stand apart. */
  readonly unchecked: readonly Service[];
}

/** Sorts services that have not ended into a list and those apart from it. */
export function serviceList(services: readonly Service[], day: IsoDate): ServiceList {
  const ranks = Map.groupBy(
    services.filter((service) => isListed(service, day)),
    (service) => freshnessRank(freshnessOn(service, day)),
  );
  return { listed: [...(ranks.get(0) ?? []), ...(ranks.get(1) ?? [])], unchecked: ranks.get(2) ?? [] };
}

function lastKnownDay(edtf: string): IsoDate | undefined {
  // „Since 2019“ has no last day; what is known held at its beginning.
  return latestDay(edtf) ?? earliestDay(edtf);
}
