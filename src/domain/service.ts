import type { IsoDate } from '../values/iso-date.ts';
import { daysOf, holds } from './day-spans.ts';
import type { Service } from './model.ts';

type State = Service['status']['state'];

/** The state of a service on a day: a state outside its dates does not hold, and a registration that has run out is the end. */
export function stateOn({ status, validTo }: Pick<Service, 'status' | 'validTo'>, day: IsoDate): State {
  if (validTo && validTo < day) return 'ended';
  return holds(daysOf(status), day) ? status.state : 'active';
}

/** The alerts to be shown on a day. */
export function alertsOn({ alerts }: Pick<Service, 'alerts'>, day: IsoDate): Service['alerts'] {
  return alerts.filter((alert) => holds(daysOf(alert), day));
}

/** The alerts to be shown on a day or later. */
export function alertsFrom({ alerts }: Pick<Service, 'alerts'>, day: IsoDate): Service['alerts'] {
  return alerts.filter(({ until }) => day <= until);
}

/** Whether a service belongs on lists: it has not ended. */
export function isListed(service: Pick<Service, 'status' | 'validTo'>, day: IsoDate): boolean {
  return stateOn(service, day) !== 'ended';
}

/** Where a reader may turn, the best way first. */
export type FirstContact =
  | { readonly kind: 'phone'; readonly number: string; readonly description?: string | undefined }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'website'; readonly url: string }
  | { readonly kind: 'organization' };

/** The first contact of a service: its phone, the phone of one of its places, its e-mail, its web; at last its organization. */
export function firstContactOf({
  phones,
  locations,
  emails,
  websites,
}: Pick<Service, 'phones' | 'locations' | 'emails' | 'websites'>): FirstContact {
  const phone = phones[0] ?? locations.flatMap((location) => location.phones)[0];
  if (phone) return { kind: 'phone', ...phone };
  if (emails[0]) return { kind: 'email', address: emails[0] };
  if (websites[0]) return { kind: 'website', url: websites[0] };
  return { kind: 'organization' };
}

/** What the service does in one sentence: its own, else that of its type. */
export function summaryOf({ summary, serviceType }: Pick<Service, 'summary' | 'serviceType'>): string | undefined {
  return summary ?? serviceType?.summary;
}

/** What to do first: the service's own advice, else that of its type. */
export function nextStepOf({
  applicationProcess,
  serviceType,
}: Pick<Service, 'applicationProcess' | 'serviceType'>): string | undefined {
  return applicationProcess ?? serviceType?.applicationProcess;
}

/** Whether merely opening the page may endanger or shame the reader. */
export function isSensitive({
  serviceType,
  targetGroups,
  isAddressConfidential,
}: Pick<Service, 'serviceType' | 'targetGroups' | 'isAddressConfidential'>): boolean {
  return isAddressConfidential || serviceType?.isSensitive === true || targetGroups.some((group) => group.isSensitive);
}
