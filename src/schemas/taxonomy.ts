import { z } from 'zod';
import { editorial } from './common.ts';
import {
  boolean,
  count,
  edtf,
  field,
  id,
  isoDate,
  list,
  plain,
  postcode,
  prose,
  record,
  reference,
  someOf,
  source,
  web,
} from './fields.ts';
import { DELIVERY_FORMS } from './service.ts';

/** The three classes of social services (§ 32 of Act 108/2006 Sb.). */
export const SERVICE_CLASSES = ['counselling', 'care', 'prevention'] as const;

const termId = field(id(), 'Zkratka', 'Česky bez diakritiky, nikdy se nemění.', 'pecovatelska-sluzba');
const optionalSources = field(list(source()), 'Zdroje', 'Odkud údaje jsou.', 'zakon-108-2006');
const isSensitive = field(
  boolean().default(false),
  'Citlivé',
  'ano tam, kde už samo otevření stránky může někoho ohrozit nebo zahanbit.',
  'ano',
);
const { alternateNames, formerIds } = editorial;

/** A type of social service by the act (OFN Číselníky: a code list with validity). */
export const serviceType = record({
  id: termId,
  name: field(prose(), 'Úřední název', 'Název z číselníku registru.', 'Pečovatelská služba'),
  plainName: field(
    prose(),
    'Lidsky',
    'Jak by to řekl člověk; nejvýš 45 znaků.',
    'Pomoc s péčí a domácností u vás doma',
  ),
  summary: field(
    prose(),
    'Jednou větou',
    'Co člověk dostane a pro koho to je.',
    'Pečovatelka přijde domů a pomůže s tím, co už nejde.',
  ),
  description: field(prose(), 'Popis', 'Tři až šest krátkých vět.', 'Pečovatelka pomůže s mytím, jídlem i úklidem.'),
  applicationProcess: field(
    prose().optional(),
    'Jak začít',
    'Co udělat jako první.',
    'Zavolejte poskytovateli a řekněte, s čím potřebujete pomoct.',
  ),
  class: field(
    z.enum(SERVICE_CLASSES).optional(),
    'Skupina služeb',
    'counselling = poradenství, care = péče, prevention = prevence.',
    'care',
  ),
  section: field(plain().optional(), 'Paragraf', 'Číslo paragrafu zákona č. 108/2006 Sb.', '40'),
  deliveryForms: field(list(z.enum(DELIVERY_FORMS)), 'Formy', 'První je hlavní.', 'outreach'),
  registerCode: field(plain().optional(), 'Kód na portálu registru', 'Číslo v číselníku portálu.', '3838'),
  openDataCode: field(
    plain().optional(),
    'Kód v otevřených datech',
    'Kód z otevřených dat registru.',
    'DruhSocialniSluzby/4',
  ),
  validTo: field(isoDate().optional(), 'Platí do', 'Kdy byl druh zrušen.', '2025-02-28'),
  isAbolished: field(
    boolean().default(false),
    'Zrušeno',
    'ano, když druh zákon už nezná a přesný den není znám.',
    'ano',
  ),
  validityNote: field(
    prose().optional(),
    'Poznámka k platnosti',
    'Co se změnilo a co se neví.',
    'Zrušil ho zákon č. 38/2025 Sb.',
  ),
  isSensitive,
  sources: optionalSources,
  alternateNames,
  formerIds,
});

/** A group of people that services are for. */
export const targetGroup = record({
  id: termId,
  name: field(prose(), 'Úřední název', 'Znění z registru.', 'osoby bez přístřeší'),
  plainName: field(prose(), 'Lidsky', 'Nadpis pro čtenáře.', 'Lidé bez domova'),
  summary: field(
    prose(),
    'Jednou větou',
    'Kdo sem patří a jaká pomoc existuje.',
    'Pomoc pro lidi, kteří nemají kde spát.',
  ),
  isRegisterGroup: field(boolean().default(false), 'Skupina z registru', 'ano, když skupinu zná registr.', 'ano'),
  openDataCode: field(
    plain().optional(),
    'Kód v otevřených datech',
    'Kód z otevřených dat registru.',
    'CilovaSkupinaOsoby/6',
  ),
  broader: field(
    reference('targetGroup').optional(),
    'Širší skupina',
    'Do které skupiny patří.',
    'osoby-se-zdravotnim-postizenim',
  ),
  isSensitive,
  sources: optionalSources,
  alternateNames,
  formerIds,
});

/** A situation in life in which people look for help. */
export const lifeSituation = record({
  id: termId,
  name: field(prose(), 'Situace', 'V první osobě, nejvýš 35 znaků.', 'Nemám kde bydlet'),
  summary: field(prose(), 'Jednou větou', 'Co tu člověk najde.', 'Kde dnes přespat a kdo pomůže s bydlením.'),
  firstSteps: field(
    someOf(prose()),
    'Co udělat nejdřív',
    'Tři až pět krátkých kroků.',
    'Zavolejte do nízkoprahového denního centra.',
  ),
  serviceTypes: field(someOf(reference('serviceType')), 'Druhy služeb', 'V pořadí, v jakém pomáhají.', 'nocleharna'),
  targetGroups: field(list(reference('targetGroup')), 'Cílové skupiny', 'Koho se situace týká.', 'osoby-bez-pristresi'),
  crisisLines: field(
    list(reference('crisisLine')),
    'Krizové linky',
    'Linky, které se ukážou nahoře.',
    'linka-prvni-psychicke-pomoci',
  ),
  order: field(count(), 'Pořadí', 'Nejnaléhavější první.', '10'),
  isSensitive,
  alternateNames,
  formerIds,
});

/** A city district (městská část). */
export const district = record({
  id: termId,
  name: field(prose(), 'Název', 'Úřední název městské části.', 'Brno-sever'),
  parts: field(list(prose()), 'Části obce', 'Části obce, které leží celé v této městské části.', 'Lesná'),
  sharedParts: field(
    list(prose()),
    'Sdílené části obce',
    'Části obce, které leží ve více městských částech.',
    'Zábrdovice',
  ),
  postcodes: field(
    list(postcode()),
    'PSČ',
    'Všechna poštovní čísla městské části, jen když je zdroj uvádí úplná. Kontrola jimi hlídá adresy služeb.',
    '602 00',
  ),
  sources: optionalSources,
  alternateNames,
  formerIds,
});

/** A term of the glossary. */
export const term = record({
  id: termId,
  name: field(prose(), 'Pojem', 'Slovo, které vysvětlujeme.', 'triáda'),
  definition: field(
    prose(),
    'Vysvětlení',
    'Jedna až tři věty.',
    'Tři strany plánování: zadavatel, poskytovatel, uživatel.',
  ),
  related: field(list(reference('term')), 'Příbuzné pojmy', 'Zkratky jiných pojmů.', 'zadavatel'),
  sources: optionalSources,
  alternateNames,
});

/** A source of facts that many records share. */
export const sharedSource = record({
  id: termId,
  title: field(prose(), 'Název', 'Jak se zdroj jmenuje.', 'Zavedení KPSS v Brně'),
  publisher: field(prose().optional(), 'Kdo ho vydal', 'Vydavatel.', 'Magistrát města Brna'),
  url: field(web().optional(), 'Adresa', 'Webová adresa, je-li známa.', 'https://socialnipece.brno.cz/'),
  date: field(edtf().optional(), 'Datum', 'Kdy zdroj vyšel.', '2009-06-03'),
  note: field(prose().optional(), 'Poznámka', 'Co je o zdroji dobré vědět.', 'Přepis prezentace, část čísel chybí.'),
});

export type ServiceTypeRecord = z.output<typeof serviceType>;
export type TargetGroupRecord = z.output<typeof targetGroup>;
export type LifeSituationRecord = z.output<typeof lifeSituation>;
export type DistrictRecord = z.output<typeof district>;
export type TermRecord = z.output<typeof term>;
export type SharedSourceRecord = z.output<typeof sharedSource>;
