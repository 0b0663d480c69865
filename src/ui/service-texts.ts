import { firstContactOf, nextStepOf } from '../domain/service.ts';
import type { Service, ServiceAtLocation } from '../domain/model.ts';
import { readablePhone } from '../values/phone.ts';
import { cs } from './cs.ts';
import { formatDay, formatList, formatOrigin } from './format.ts';

/** The note of a service on a board: organization, place, form, phone. */
export function serviceNote(service: Service): string {
  const { organization, locations, deliveryForms } = service;
  const places = [...new Set(locations.flatMap(({ district, address }) => district?.name ?? address?.part ?? []))];
  const contact = firstContactOf(service);
  return [
    organization.name === service.name ? undefined : organization.name,
    places.slice(0, 3).join(', ') + (places.length > 3 ? '…' : ''),
    formatList(deliveryForms.map(({ form }) => cs.service.formsShort[form])),
    contact.kind === 'phone' ? readablePhone(contact.number).replaceAll(' ', '\u00a0') : undefined,
  ]
    .filter(Boolean)
    .join('\u00a0· ');
}

/** What a row of a board says on paper besides its note: where to go, and when it was checked. */
export function onPaper(service: Service): string {
  return [
    ...service.locations.flatMap(({ address }) => (address ? addressText(address) : [])),
    verificationText(service),
  ]
    .filter(Boolean)
    .join('\u00a0· ');
}

/** „Ověřeno 3. 10. 2026 telefonicky“, or „Neověřeno, údaje ze zdroje z roku 2019“. */
export function verificationText({
  assured,
  dataAsOf,
  dataAge,
}: Partial<Pick<Service, 'assured' | 'dataAsOf' | 'dataAge'>>): string {
  if (assured) return cs.service.verified(formatDay(assured.date), cs.service.verifiedBy[assured.method]);
  const origin = dataAsOf ?? dataAge?.day;
  return origin ? cs.service.unverifiedFrom(formatOrigin(origin)) : cs.service.unverified;
}

/** What to do first. Advice of a type to call is of no use where no phone is known; then it is said how to come to one. */
export function nextStepText(service: Service): string | undefined {
  const contact = firstContactOf(service);
  const step = nextStepOf(service);
  const isOwn = service.applicationProcess !== undefined;
  if (contact.kind === 'phone' || isOwn || (step && !/volejte/i.test(step))) return step;
  return cs.service.nextStepWithoutPhone[contact.kind];
}

/** Why no address is told, and how to learn it where there is a phone. */
export function confidentialText(service: Service): string {
  const { confidential, confidentialCall } = cs.service;
  return firstContactOf(service).kind === 'phone' ? `${confidential} ${confidentialCall}` : confidential;
}

/** The first sentence of a text: what fits on the first screen of a phone. */
export function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0] ?? text;
}

/** An address in one line: `Hrnčířská 894/27, 602 00 Brno`. */
export function addressText({
  street,
  number,
  postcode,
  municipality,
}: NonNullable<ServiceAtLocation['address']>): string {
  return [
    [street, number].filter(Boolean).join(' '),
    [postcode?.replace(' ', '\u00a0'), municipality].filter(Boolean).join('\u00a0'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a place is called: its own name, else the part of the city it is in. */
export function placeLabel({ name, address, district }: ServiceAtLocation): string {
  return name ?? address?.part ?? district?.name ?? cs.contact.address;
}

/** The name of a target group inside a sentence: „senioři“, but „Romové“. */
export function groupInSentence({
  name,
  plainName,
}: Pick<Service['targetGroups'][number], 'name' | 'plainName'>): string {
  const isProper = name.charAt(0) === name.charAt(0).toLocaleUpperCase('cs');
  return isProper ? plainName : plainName.charAt(0).toLocaleLowerCase('cs') + plainName.slice(1);
}

/** An age range in words; `undefined` when neither end is known. */
export function ageText({
  minimum,
  maximum,
}: {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}): string | undefined {
  if (minimum !== undefined && maximum !== undefined) return cs.service.ageRange(minimum, maximum);
  if (minimum !== undefined) return cs.service.ageFrom(minimum);
  return maximum === undefined ? undefined : cs.service.ageTo(maximum);
}

type Day = keyof typeof cs.service.daysShort;
const WEEK: readonly Day[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days of a week in words: a run of three or more is shortened (`po–pá`), others are listed (`po, st`). */
export function daysText(days: readonly Day[]): string {
  const indexes = WEEK.flatMap((day, index) => (days.includes(day) ? [index] : []));
  if (indexes.length === 7) return cs.service.everyDay;
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  const name = (index: number | undefined) => cs.service.daysShort[WEEK[index ?? 0] ?? 'MO'];
  return runs
    .map((run) => (run.length > 2 ? `${name(run[0])}–${name(run.at(-1))}` : run.map(name).join(', ')))
    .join(', ');
}

/** A time of day as people write it: `8.00` is not used any more, `8:00` is (ČSN 01 6910). */
export function timeText(time: string): string {
  return time.replace(/^0/, '');
}

/** The Czech name of a language; sign language and unknown codes have their own. */
export function languageName(code: string): string {
  return cs.service.languageNames[code] ?? new Intl.DisplayNames('cs', { type: 'language' }).of(code) ?? code;
}

/** The values of the facets of search that a service has. */
export function searchFacets({
  serviceType,
  targetGroups,
  deliveryForms,
  districts,
}: Service): Record<string, readonly string[]> {
  return {
    komu: targetGroups.map(({ plainName }) => plainName),
    sluzba: serviceType ? [serviceType.name] : [],
    forma: deliveryForms.map(({ form }) => cs.service.formsShort[form]),
    cast: districts.map(({ name }) => name),
  };
}
