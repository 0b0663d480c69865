import { lastDayOf, type DueCheck, type DueChecks } from '../domain/due-checks.ts';
import type { Organization, Service, SiteInfo } from '../domain/model.ts';
import { formatDay } from '../ui/format.ts';
import { plural } from '../ui/plural.ts';
import { verificationText } from '../ui/service-texts.ts';
import { readablePhone } from '../values/phone.ts';
import { withPlainSpaces, type Column } from './csv.ts';

/** The address of the page of a service, with the name of the server. */
export type AddressOf = (service: Service) => string;

/** The work list of a month as text for the terminal. */
export function checkList(due: readonly DueChecks[], month: string): string {
  const services = due.reduce((sum, { checks }) => sum + checks.length, 0);
  if (services === 0) return `Do ${formatDay(lastDayOf(month))} není co ověřovat.`;
  const count = plural(services, { one: 'službu', few: 'služby', many: 'služby', other: 'služeb' });
  const providers = plural(due.length, {
    one: 'poskytovatele',
    few: 'poskytovatelů',
    many: 'poskytovatele',
    other: 'poskytovatelů',
  });
  return withPlainSpaces(
    [
      `Do ${formatDay(lastDayOf(month))} je potřeba ověřit ${count} u ${providers}.`,
      ...due.map(({ organization, checks }) =>
        [`${organization.name}${after(contactsOf(organization))}`, ...checks.flatMap(lines)].join('\n'),
      ),
      'Po každém ověření: npm run overeno -- ZKRATKA --jak telefon',
    ].join('\n\n'),
  );
}

/** The columns of the work list for a spreadsheet. */
export const checkColumns: readonly Column<DueCheck>[] = [
  { title: 'Poskytovatel', kind: 'text', cellOf: ({ service }) => service.organization.name },
  { title: 'Služba', kind: 'text', cellOf: ({ service }) => service.name },
  { title: 'Zkratka', kind: 'text', cellOf: ({ service }) => service.id },
  { title: 'Telefon', kind: 'phone', cellOf: ({ service }) => phonesOf(service) || phonesOf(service.organization) },
  { title: 'E-mail', kind: 'text', cellOf: ({ service }) => service.emails[0] ?? service.organization.emails[0] },
  { title: 'Naposledy', kind: 'text', cellOf: ({ service }) => verificationText(service) },
  { title: 'Ověřit do', kind: 'text', cellOf: ({ due }) => due },
];

/** A letter to a provider that asks for a check of all its services at once. */
export function letter(
  { organization, checks }: DueChecks,
  month: string,
  info: SiteInfo,
  addressOf: AddressOf,
): string {
  const services = checks.map(({ service }) =>
    [
      `• ${service.name}`,
      `  ${addressOf(service)}`,
      `  ${verificationText(service)}`,
      ...[phonesOf(service), ...service.emails].filter(Boolean).map((contact) => `  ${contact}`),
    ].join('\n'),
  );
  const sender = info.contacts[0];
  return withPlainSpaces(
    [
      `Komu: ${organization.emails[0] ?? checks.flatMap(({ service }) => service.emails)[0] ?? organization.name}`,
      `Předmět: Prosíme o kontrolu údajů na webu ${info.name}`,
      '',
      'Dobrý den,',
      '',
      `lidé ${info.place.locative} hledají pomoc na webu ${info.name}. Najdou tam i vaše služby. Prosíme, otevřete si jejich stránky a přečtěte je:`,
      '',
      services.join('\n\n'),
      '',
      'Zajímá nás hlavně telefon, adresa, otevírací doba, cena a pro koho služba je.',
      `Do ${formatDay(lastDayOf(month))} nám prosím napište na ${info.reportEmail}, co opravit, nebo že je všechno správně.`,
      '',
      'Děkujeme.',
      ...(sender ? [sender.name, ...sender.phones.slice(0, 1).map(({ number }) => readablePhone(number))] : []),
      '',
    ].join('\n'),
  );
}

function lines({ service, due }: DueCheck): string[] {
  const until = due === undefined ? 'ověřte co nejdřív' : `ověřte do ${formatDay(due)}`;
  return [
    `  • ${service.name} (${service.id})${after(contactsOf(service))}`,
    `    ${verificationText(service)}; ${until}`,
  ];
}

function contactsOf(holder: Organization | Service): string {
  return phonesOf(holder) || (holder.emails[0] ?? '');
}

function phonesOf({ phones }: Pick<Service, 'phones'>): string {
  return phones.map(({ number }) => readablePhone(number)).join(', ');
}

function after(contact: string): string {
  return contact === '' ? '' : `, ${contact}`;
}
