import { cardFileOf, type ServiceCard } from '../browser/cards.ts';
import type { Service, ServiceAtLocation } from '../domain/model.ts';
import { firstContactOf } from '../domain/service.ts';
import { shortlistTexts as texts } from '../ui/cs-shortlist.ts';
import { cs } from '../ui/cs.ts';
import { formatDay, readableAddress } from '../ui/format.ts';
import { addressText, confidentialText, daysText, timeText, verificationText } from '../ui/service-texts.ts';
import { stateText } from '../ui/service-time-texts.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { dialablePhone, readablePhone } from '../values/phone.ts';

/** Makes the card of a service; `web` is the public address of its page. */
export function serviceCard(service: Service, href: string, web: string, day: IsoDate): ServiceCard {
  const { id, name, organization, serviceType, locations, isAddressConfidential } = service;
  const phones = [service, ...locations].flatMap((place) => place.phones);
  const places = isAddressConfidential ? [confidentialText(service)] : locations.flatMap(placeLine);
  const facts: [string, readonly string[]][] = [
    [texts.phone, insteadOfPhone(service)],
    [texts.email, service.emails.slice(0, 1)],
    [texts.address, places],
    [texts.hours, [service, ...locations].flatMap(({ schedule }) => (schedule ? hoursLines(schedule, day) : []))],
    [texts.checked, [verificationText(service)]],
    [texts.web, [web]],
  ];
  return {
    id,
    name,
    href,
    note: [organization.name, serviceType?.name].filter((text) => text !== undefined && text !== name).join(' · '),
    state: stateText(service, day),
    phones: [...new Map(phones.map((phone) => [phone.number, phone])).values()].map(({ number, description }) => ({
      text: readablePhone(number),
      dial: dialablePhone(number),
      whose: description,
    })),
    facts: facts.filter(([, lines]) => lines.length > 0),
  };
}

/** About so many cards are in a file: five kilobytes, packed. */
const CARDS_IN_FILE = 50;

/** The services by the files in which their cards lie; a file may be empty, so that every number has one. */
export function cardFiles(services: readonly Service[]): readonly (readonly Service[])[] {
  const count = Math.max(1, Math.ceil(services.length / CARDS_IN_FILE));
  const files = Map.groupBy(services, ({ id }) => cardFileOf(id, count));
  return Array.from({ length: count }, (_, file) => files.get(file) ?? []);
}

/** Where no phone of a service is known, the next best way to turn to somebody; its e-mail has a line of its own. */
function insteadOfPhone(service: Service): readonly string[] {
  const contact = firstContactOf(service);
  const { noPhoneMail, noPhoneWeb, noPhoneOrganization } = cs.service;
  if (contact.kind === 'phone') return [];
  if (contact.kind === 'email') return [noPhoneMail];
  if (contact.kind === 'website') return [`${noPhoneWeb} ${readableAddress(contact.url)}`];
  const { name, phones, websites } = service.organization;
  const ways = [...phones.map(({ number }) => readablePhone(number)), ...websites.map(readableAddress)];
  return [`${noPhoneOrganization} ${[name, ...ways.slice(0, 1)].join(', ')}`];
}

function placeLine({ name, address }: ServiceAtLocation): string | readonly string[] {
  return address ? [name, addressText(address)].filter(Boolean).join(', ') : [];
}

function hoursLines(
  { roundTheClock, hours, exceptions, note }: NonNullable<Service['schedule']>,
  day: IsoDate,
): readonly string[] {
  return [
    ...(roundTheClock ? [cs.service.roundTheClock] : []),
    ...hours.map(({ days, opensAt, closesAt, note: detail }) =>
      [`${daysText(days)} ${timeText(opensAt)}–${timeText(closesAt)}`, detail].filter(Boolean).join(', '),
    ),
    ...(note ? [note] : []),
    ...exceptions
      .filter(({ from, until = from }) => day <= until)
      .map(({ from, until, opensAt, closesAt }) => {
        const times = opensAt && closesAt ? `${timeText(opensAt)}–${timeText(closesAt)}` : cs.service.closed;
        return `${[from, until].flatMap((date) => (date ? formatDay(date) : [])).join(' – ')}: ${times}`;
      }),
  ];
}
