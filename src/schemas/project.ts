import { z } from 'zod';
import { editorial } from './common.ts';
import { edtf, field, list, money, number, plain, prose, record, reference, source, sources } from './fields.ts';

const amount = record({
  label: field(prose(), 'Co to je', 'Druh částky.', 'Skutečné výdaje'),
  kind: field(
    z.enum(['cost', 'subsidy', 'budget', 'share']),
    'Druh částky',
    'cost = výdaje, subsidy = dotace, budget = rozpočet celku, share = díl pro Brno.',
    'cost',
  ),
  money: field(money(), 'Částka', 'Kolik.', { amount: '3042987.30' }),
  note: field(
    prose().optional(),
    'Poznámka',
    'Co je o částce dobré vědět.',
    'Jen podpora, celkové výdaje zdroj neuvádí.',
  ),
});

const partner = record({
  name: field(prose(), 'Partner', 'Jméno partnera.', 'Fakulta sociálních studií Masarykovy univerzity'),
  body: field(reference('body').optional(), 'Orgán', 'Když má na webu svůj záznam.', 'fakulta-socialnich-studii'),
  note: field(prose().optional(), 'Poznámka', 'Čím přispěl.', 'odborná garance'),
});

const activity = record({
  number: field(plain().optional(), 'Číslo', 'Pořadí podle zdroje.', '1'),
  name: field(prose(), 'Název', 'Název aktivity.', 'Podpora udržitelného systému plánování sociálních služeb'),
  note: field(prose().optional(), 'Poznámka', 'Podrobnosti.', 'Druhý zdroj ji nejmenuje.'),
});

const stage = record({
  name: field(prose(), 'Název etapy', 'Krátký název.', '2. etapa'),
  period: field(edtf().optional(), 'Kdy', 'Datum nebo rozmezí.', '2007'),
  description: field(prose().optional(), 'Popis', 'Co se v ní dělo.', 'Návrh priorit pro kraj.'),
});

const output = record({
  title: field(prose(), 'Výstup', 'Co z projektu vzniklo.', '6. komunitní plán'),
  description: field(prose().optional(), 'Popis', 'Podrobnosti.', 'Plán na roky 2020–2022.'),
  plan: field(reference('plan').optional(), 'Plán', 'Když je výstupem plán.', '6-komunitni-plan'),
  body: field(reference('body').optional(), 'Orgán', 'Když výstupem vznikl orgán.', 'koordinacni-skupina'),
});

const statedShare = record({
  label: field(prose(), 'Co se dělí čím', 'Jaký podíl to je.', 'Podíl dotace na skutečných výdajích'),
  percent: field(number(), 'Procent', 'Jak ho uvádí zdroj.', '95.0'),
  part: field(
    z.enum(['subsidy', 'share']).optional(),
    'Která částka je díl',
    'subsidy = dotace z výdajů, share = díl z rozpočtu celku. Web pak vedle ukáže, co vychází z obou částek.',
    'subsidy',
  ),
  note: field(prose().optional(), 'Poznámka', 'Když údaje nesedí, řekněte to.', 'Z částek vychází 96,3 %.'),
  sources: field(list(source()), 'Zdroje', 'Odkud podíl je, když jinak než celý záznam.', 'projekt-opz'),
});

/** A funded project of planning; the body tells what it brought. */
export const project = record({
  title: field(prose(), 'Název', 'Celý název projektu.', 'Podpora komunitního plánování sociálních služeb v Brně'),
  shortTitle: field(prose(), 'Krátký název', 'Pro seznamy; ať se projekty nepletou.', 'Podpora plánování 2018–2019'),
  summary: field(prose(), 'Jednou větou', 'Co projekt přinesl.', 'Z projektu vznikl 6. komunitní plán.'),
  otherTitles: field(
    list(
      record({
        name: field(prose(), 'Jiný název', 'Jak ho uvádí jiný zdroj.', 'Zavedení komunitního plánování…'),
        note: field(prose().optional(), 'Poznámka', 'Kde se tak jmenuje.', 'Tak v prezentaci z roku 2009.'),
      }),
    ),
    'Jiné názvy',
    'Když se zdroje v názvu liší.',
    { name: '…' },
  ),
  registrationNumber: field(
    plain().optional(),
    'Registrační číslo',
    'Celé číslo projektu.',
    'CZ.03.2.63/0.0/0.0/16_063/0006544',
  ),
  registrationNumberNote: field(
    prose().optional(),
    'Poznámka k číslu',
    'Když číslo není celé.',
    'Zdroj uvádí jen začátek.',
  ),
  programme: field(prose().optional(), 'Program', 'Program, ze kterého byl podpořen.', 'Operační program Zaměstnanost'),
  fund: field(prose().optional(), 'Fond', 'Fond nebo rozpočet.', 'Evropský sociální fond'),
  scheme: field(
    prose().optional(),
    'Výzva nebo opatření',
    'Grantové schéma, opatření, výzva.',
    'Grantové schéma Jihomoravského kraje, opatření 3.2',
  ),
  period: field(edtf(), 'Období', 'Od kdy do kdy projekt běžel.', '2018-01-01/2019-12-31'),
  realiser: field(reference('body').optional(), 'Realizátor', 'Kdo projekt vedl.', 'statutarni-mesto-brno'),
  realiserNote: field(
    prose().optional(),
    'Poznámka k realizátorovi',
    'Když ho zdroj nejmenuje.',
    'Zdroj píše jen „naše společnost“.',
  ),
  partners: field(list(partner), 'Partneři', 'Kdo na projektu spolupracoval.', { name: 'Statutární město Brno' }),
  partnersNote: field(
    prose().optional(),
    'Poznámka k partnerům',
    'Co se do seznamu nevejde.',
    'Na konci jich bylo 19, jmenováno je 17.',
  ),
  territory: field(prose().optional(), 'Území', 'Kde se projekt odehrával.', 'celé město Brno'),
  amounts: field(list(amount), 'Peníze', 'Částky tak, jak je uvádí zdroj.', {
    label: 'Dotace',
    kind: 'subsidy',
    money: { amount: '2500000' },
  }),
  statedShares: field(list(statedShare), 'Uváděné podíly', 'Podíly, které uvádí zdroj. Nic se nedopočítává.', {
    label: 'Podíl dotace',
    percent: '95.0',
  }),
  goals: field(list(prose()), 'Cíle', 'Každý cíl jednou větou, hlavní první.', 'Oživit plánování.'),
  activities: field(list(activity), 'Klíčové aktivity', 'Podle zdroje.', { name: '…' }),
  activitiesNote: field(
    prose().optional(),
    'Poznámka k aktivitám',
    'Když se zdroje liší.',
    'Jiný zdroj jmenuje pět témat.',
  ),
  stages: field(list(stage), 'Etapy', 'Části projektu v čase.', { name: '2. etapa' }),
  outputs: field(list(output), 'Výstupy', 'Co z projektu vzniklo, s odkazy.', {
    title: '6. komunitní plán',
    plan: '6-komunitni-plan',
  }),
  publicity: field(
    prose().optional(),
    'Publicita',
    'Věta, kterou fond vyžaduje.',
    'Projekt spolufinancovala Evropská unie.',
  ),
  unknown: field(list(prose()), 'Co se neví', 'Co zdroje neuvádějí.', 'Celkové výdaje zdroje neuvádějí.'),
  sources: sources(),
  ...editorial,
});

/** A project as its file says. */
export type ProjectRecord = z.output<typeof project>;
