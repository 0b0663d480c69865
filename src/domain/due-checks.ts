import { daysInMonth, type IsoDate } from '../values/iso-date.ts';
import type { Organization, Service, Site } from './model.ts';
import { isListed } from './service.ts';

/** A service whose data have to be checked with its provider. */
export interface DueCheck {
  readonly service: Service;
  /** The first day on which the data are too old to be shown without a note; `undefined` when their age is unknown. */
  readonly due: IsoDate | undefined;
}

/** The checks that one call to a provider settles. */
export interface DueChecks {
  readonly organization: Organization;
  readonly checks: readonly DueCheck[];
}

/** What falls due for checking by the end of a month (`YYYY-MM`), by organization; services that have ended by then are left out. */
export function dueChecks({ organizations }: Site, month: string): readonly DueChecks[] {
  const end = lastDayOf(month);
  return organizations.flatMap((organization) => {
    const checks = organization.services
      .filter((service) => isListed(service, end))
      .map((service) => ({ service, due: service.dataAge?.note }))
      .filter(({ due }) => due === undefined || due <= end);
    return checks.length === 0 ? [] : [{ organization, checks }];
  });
}

/** The last day of a month written `YYYY-MM`. */
export function lastDayOf(month: string): IsoDate {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${daysInMonth(year ?? 0, number ?? 0)}`;
}
