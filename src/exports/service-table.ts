import type { Service, ServiceAtLocation } from '../domain/model.ts';
import { stateOn } from '../domain/service.ts';
import { cs } from '../ui/cs.ts';
import { addressText, daysText, languageName, timeText } from '../ui/service-texts.ts';
import { stateText } from '../ui/service-time-texts.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { readablePhone } from '../values/phone.ts';
import type { Column } from './csv.ts';

type Key = keyof typeof cs.data.columns;

/** The columns of the table of services, in Czech for people who open it in a spreadsheet; the page of data explains each. */
export function serviceColumns(day: IsoDate, urlOf: (service: Service) => string): readonly Column<Service>[] {
  const column = (key: Key, kind: Column<Service>['kind'], cellOf: Column<Service>['cellOf']) => ({
    title: cs.data.columns[key].title,
    kind,
    cellOf,
  });
  return [
    column('id', 'text', ({ id }) => id),
    column('name', 'text', ({ name }) => name),
    column('organization', 'text', ({ organization }) => organization.name),
    column('ico', 'text', ({ organization }) => organization.ico),
    column('serviceType', 'text', ({ serviceType }) => serviceType?.name),
    column('status', 'text', (service) => cs.data.states[stateOn(service, day)]),
    column('description', 'text', ({ summary }) => summary),
    column('deliveryForms', 'text', ({ deliveryForms }) => list(deliveryForms.map(({ form }) => cs.data.forms[form]))),
    column('targetGroups', 'text', ({ targetGroups }) => list(targetGroups.map(({ name }) => name))),
    column('minimumAge', 'number', ({ ages }) => ages?.minimum),
    column('maximumAge', 'number', ({ ages }) => ages?.maximum),
    column('eligibility', 'text', ({ eligibility }) => eligibility),
    column('applicationProcess', 'text', ({ applicationProcess }) => applicationProcess),
    column('fees', 'text', ({ fees }) => fees),
    column('isFree', 'text', ({ isFree }) =>
      isFree === undefined ? undefined : isFree ? cs.service.yes : cs.service.no,
    ),
    column('waitTime', 'text', ({ waitTime }) => waitTime),
    column('languages', 'text', ({ languages }) => list(languages.map(languageName))),
    column('phones', 'phone', phones),
    column('emails', 'text', ({ emails }) => list(emails)),
    column('websites', 'text', ({ websites }) => list(websites)),
    column('addresses', 'text', (service) => places(service, ({ address }) => address && addressText(address))),
    column('districts', 'text', ({ districts }) => list(districts.map(({ name }) => name))),
    column('latitude', 'number', (service) => places(service, ({ coordinates }) => coordinates?.latitude)),
    column('longitude', 'number', (service) => places(service, ({ coordinates }) => coordinates?.longitude)),
    column('isAddressConfidential', 'text', (service) =>
      service.isAddressConfidential ? cs.service.yes : cs.service.no,
    ),
    column('serviceArea', 'text', ({ serviceArea }) => serviceArea?.note),
    column('schedule', 'text', (service) => hoursOn(service, day)),
    column('registerId', 'text', ({ registerId }) => registerId),
    column('validFrom', 'text', ({ validFrom }) => validFrom),
    column('validTo', 'text', ({ validTo }) => validTo),
    column('assuredDate', 'text', ({ assured }) => assured?.date),
    column('dataAsOf', 'text', ({ dataAsOf }) => dataAsOf),
    column('sources', 'text', ({ sources }) => list(sources.map(({ title }) => title))),
    column('url', 'text', urlOf),
  ];
}

/** Values of one cell; a bar divides them, because commas stand inside addresses and names. */
function list(values: readonly string[]): string {
  return [...new Set(values)].join(' | ');
}

/** Something of every place of a service; nothing of a confidential one, whatever its record says. */
function places(
  { isAddressConfidential, locations }: Service,
  partOf: (location: ServiceAtLocation) => string | number | undefined,
): string {
  if (isAddressConfidential) return '';
  return locations.flatMap((location) => partOf(location) ?? []).join(' | ');
}

function phones(service: Service): string {
  const numbers = [service, ...service.locations].flatMap((place) => place.phones.map(({ number }) => number));
  return list(numbers.map(readablePhone));
}

/** The hours that hold on a day; a state such as „plno“ wins over them. */
function hoursOn(service: Service, day: IsoDate): string | undefined {
  return stateText(service, day) ?? (service.schedule && hoursText(service.schedule));
}

function hoursText({ roundTheClock, hours, note }: NonNullable<Service['schedule']>): string {
  const lines = hours.map(({ days, opensAt, closesAt, note: detail }) =>
    [`${daysText(days)} ${timeText(opensAt)}–${timeText(closesAt)}`, detail].filter(Boolean).join(', '),
  );
  return [roundTheClock && cs.service.roundTheClock.toLocaleLowerCase('cs'), ...lines, note].filter(Boolean).join('; ');
}
