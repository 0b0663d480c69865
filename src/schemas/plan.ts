import { z } from 'zod';
import { editorial } from './common.ts';
import {
  boolean,
  count,
  documentFile,
  edtf,
  field,
  id,
  list,
  money,
  number,
  plain,
  prose,
  record,
  reference,
  someOf,
  source,
  sources,
  time,
  web,
  year,
} from './fields.ts';

/** What kind of document a plan is. The line of „komunitní plány“ ends with the sixth; its successor is a medium-term plan (§ 94 of Act 108/2006 Sb.). */
export const PLAN_KINDS = ['community-plan', 'medium-term-plan', 'strategy'] as const;

/** The kinds of steps in the making and life of a plan. */
export const MILESTONE_KINDS = [
  'start',
  'analysis',
  'priorities',
  'draft',
  'consultation',
  'conference',
  'recommendation',
  'approval',
  'publication',
  'implementation',
  'evaluation',
] as const;

const sourcesOfPart = field(list(source()), 'Zdroje', 'Odkud údaj je, když jinak než celý záznam.', 'prezentace-2009');
const isPlanned = field(
  boolean().default(false),
  'Jen plánováno',
  'ano, když zdroj o události mluví jako o budoucí a potvrzení nemáme.',
  'ano',
);

const milestone = record({
  date: field(edtf(), 'Datum', 'Den, měsíc, období, nebo rozmezí.', '2009-03-20/2009-04-20'),
  kind: field(z.enum(MILESTONE_KINDS), 'Druh kroku', 'O jaký krok jde.', 'consultation'),
  title: field(prose(), 'Co se stalo', 'Krátký nadpis.', 'Lidé mohli plán připomínkovat'),
  note: field(prose().optional(), 'Podrobnosti', 'Jedna nebo dvě věty.', 'Připomínky mohl poslat každý.'),
  isPlanned,
  sources: sourcesOfPart,
});

const approval = record({
  body: field(reference('body'), 'Orgán', 'Kdo rozhodl.', 'zastupitelstvo-mesta-brna'),
  date: field(edtf(), 'Datum', 'Kdy rozhodl.', '2007-10'),
  decision: field(prose(), 'Rozhodnutí', 'Co přesně orgán udělal.', 'Schválilo priority a opatření.'),
  resolution: field(plain().optional(), 'Číslo usnesení', 'Je-li známo.', 'Z5/012'),
  votesFor: field(count().optional(), 'Pro', 'Počet hlasů pro.', '38'),
  votesAgainst: field(count().optional(), 'Proti', 'Počet hlasů proti.', '0'),
  votesAbstained: field(count().optional(), 'Zdrželo se', 'Počet zdržených.', '2'),
  isPlanned,
  sources: sourcesOfPart,
});

const commentPeriod = record({
  period: field(edtf(), 'Od kdy do kdy', 'Rozmezí dnů nebo měsíců.', '2009-03-20/2009-04-20'),
  how: field(prose().optional(), 'Jak připomínku poslat', 'Kam a jak.', 'E-mailem na kpss@brno.cz.'),
  note: field(prose().optional(), 'Poznámka', 'Co je dobré vědět.', 'Připomínkovat mohl každý.'),
  sources: sourcesOfPart,
});

const comment = record({
  text: field(prose(), 'Připomínka', 'Co připomínka žádala. Nikdy jméno člověka.', 'Chybí noční služba pro seniory.'),
  from: field(prose().optional(), 'Kdo', 'Organizace, nebo „občan“. Nikdy jméno člověka.', 'občan'),
  outcome: field(
    z.enum(['accepted', 'partly', 'refused']),
    'Výsledek',
    'accepted = přijato, partly = přijato zčásti, refused = nepřijato.',
    'accepted',
  ),
  reason: field(prose(), 'Odůvodnění', 'Proč tak.', 'Opatření jsme doplnili.'),
  measure: field(reference('measure').optional(), 'Opatření', 'Kterého opatření se týká.', '2-plan/s1-1'),
});

const conference = record({
  date: field(edtf(), 'Datum', 'Kdy se konala.', '2009-04-17'),
  title: field(prose(), 'Název', 'Název konference.', 'Konference k návrhu 2. komunitního plánu'),
  startsAt: field(time().optional(), 'Začátek', 'Hodina a minuta.', '09:00'),
  endsAt: field(time().optional(), 'Konec', 'Hodina a minuta.', '15:00'),
  place: field(prose().optional(), 'Místo', 'Kde se konala.', 'Nová radnice'),
  participants: field(prose().optional(), 'Účast', 'Kolik lidí přišlo, slovy zdroje.', 'přes 200 lidí'),
  note: field(prose().optional(), 'Poznámka', 'O čem byla.', 'Představil se návrh plánu.'),
  sources: sourcesOfPart,
});

const statedFigure = record({
  label: field(prose(), 'Co se počítá', 'Malým písmenem, ve tvaru po čísle nebo obecně.', 'opatření'),
  value: field(number().optional(), 'Hodnota', 'Číslo; když ho zdroj neuvádí přesně, nevyplňujte.', '109'),
  asStated: field(prose().optional(), 'Slovy zdroje', 'Jak to zdroj říká, když nejde o přesné číslo.', 'asi 250'),
  note: field(prose().optional(), 'Poznámka', 'Z čeho číslo je.', 'Z prezentace z června 2009.'),
  sources: sourcesOfPart,
});

const planDocument = record({
  title: field(prose(), 'Název dokumentu', 'Celý název.', 'Akční plán sociálních služeb města Brna pro rok 2014'),
  kind: field(
    z.enum(['plan', 'annex', 'action-plan', 'report', 'network', 'directory', 'minutes', 'other']),
    'Druh dokumentu',
    'plan = plán, annex = příloha, action-plan = akční plán, report = zpráva, network = síť služeb, directory = adresář, minutes = zápis, other = jiné.',
    'action-plan',
  ),
  date: field(edtf().optional(), 'Datum', 'Za jaké období nebo z kdy je.', '2014'),
  url: field(
    web().optional(),
    'Adresa',
    'Kde se dá dokument přečíst.',
    'https://socialnipece.brno.cz/planovani-socialnich-sluzeb/',
  ),
  file: field(
    documentFile().optional(),
    'Soubor',
    'Cesta k souboru ve složce public/dokumenty.',
    'plany/akcni-plan-2014.pdf',
  ),
  format: field(
    plain().optional(),
    'Formát',
    'PDF, DOCX, HTML. U souboru ze složky public/dokumenty si ho web zjistí sám.',
    'PDF',
  ),
  size: field(
    plain().optional(),
    'Velikost',
    'S jednotkou. U souboru ze složky public/dokumenty si ji web zjistí sám.',
    '1,2 MB',
  ),
  language: field(plain().optional(), 'Jazyk', 'Když není česky.', 'en'),
  note: field(prose().optional(), 'Poznámka', 'Co je o dokumentu známo.', 'Projednalo zastupitelstvo 20. 6. 2017.'),
  sources: sourcesOfPart,
});

/** A community plan, its successor, or the strategy above it; the body tells what it is. */
export const plan = record({
  title: field(
    prose(),
    'Název',
    'Celý název dokumentu.',
    '6. Komunitní plán sociálních služeb města Brna pro období 2020–2022',
  ),
  shortTitle: field(prose(), 'Krátký název', 'Pro seznamy a odkazy.', '6. komunitní plán'),
  summary: field(
    prose(),
    'Jednou větou',
    'Co je to za dokument a co z něj plyne.',
    'Plán na roky 2020–2022, na kterém pracovalo asi 250 lidí.',
  ),
  kind: field(
    z.enum(PLAN_KINDS),
    'Druh',
    'community-plan = komunitní plán, medium-term-plan = střednědobý plán, strategy = strategie.',
    'community-plan',
  ),
  number: field(count().optional(), 'Pořadí', 'Kolikátý komunitní plán to je.', '6'),
  period: field(edtf(), 'Období', 'Na které roky plán je.', '2020/2022'),
  periodNote: field(
    prose().optional(),
    'Poznámka k období',
    'Když je odvozené nebo nejisté.',
    'Roky jsou odvozené ze sousedních plánů.',
  ),
  predecessor: field(reference('plan').optional(), 'Předchozí plán', 'Na který plán navazuje.', '5-komunitni-plan'),
  preparedBy: field(list(reference('body')), 'Kdo plán připravil', 'Zkratky orgánů.', 'odbor-socialni-pece'),
  preparedByNote: field(
    prose().optional(),
    'Jak plán vznikal',
    'Kdo další se podílel.',
    'Pracovalo na něm asi 250 lidí.',
  ),
  workingGroups: field(
    list(reference('workingGroup')),
    'Pracovní skupiny',
    'Které skupiny na plánu pracovaly.',
    'seniori',
  ),
  goals: field(list(prose()), 'Hlavní cíle', 'Každý cíl jednou větou.', 'Podpořit služby, které už fungují.'),
  structure: field(list(prose()), 'Co v plánu je', 'Části dokumentu, je-li jejich seznam známý.', 'Ekonomická analýza'),
  milestones: field(list(milestone), 'Jak plán vznikal krok za krokem', 'Kroky s daty.', {
    date: '2008-09-17',
    kind: 'start',
    title: 'Začátek',
  }),
  approvals: field(list(approval), 'Schválení', 'Kdo a kdy rozhodl.', {
    body: 'zastupitelstvo-mesta-brna',
    date: '2007-10',
    decision: 'Schválilo priority.',
  }),
  commentPeriods: field(list(commentPeriod), 'Připomínky veřejnosti', 'Kdy mohli lidé plán připomínkovat.', {
    period: '2009-03-20/2009-04-20',
  }),
  comments: field(list(comment), 'Vypořádání připomínek', 'Každá připomínka s výsledkem.', {
    text: '…',
    outcome: 'accepted',
    reason: '…',
  }),
  conferences: field(list(conference), 'Konference', 'Veřejná setkání k plánu.', {
    date: '2009-04-17',
    title: 'Konference',
  }),
  statedFigures: field(list(statedFigure), 'Čísla', 'Čísla, která o plánu uvádějí zdroje.', {
    label: 'opatření',
    value: '109',
  }),
  documents: field(list(planDocument), 'Dokumenty', 'Plán sám, akční plány, zprávy.', {
    title: 'Akční plán 2014',
    kind: 'action-plan',
  }),
  unknown: field(
    list(prose()),
    'Co se neví',
    'Co zdroje neuvádějí; čtenáři to uvidí jako klidnou větu.',
    'Názvy priorit zdroje neuvádějí.',
  ),
  sources: sources(),
  ...editorial,
});

/** The states of a measure in a year. */
export const MEASURE_STATES = ['planned', 'under-way', 'done', 'partly', 'not-done', 'cancelled'] as const;

const progress = record({
  year: field(year(), 'Rok', 'Za který rok.', '2024'),
  status: field(
    z.enum(MEASURE_STATES),
    'Stav',
    'planned = plánováno, under-way = probíhá, done = splněno, partly = splněno zčásti, not-done = nesplněno, cancelled = zrušeno.',
    'done',
  ),
  evidence: field(
    prose().optional(),
    'Čím to doložit',
    'Co se stalo, kde to je napsané.',
    'Od září funguje nová noclehárna.',
  ),
});

const successorNote = field(
  prose().optional(),
  'Co se s tím stalo',
  'Když navazující plán věc spojil, rozdělil nebo ukončil.',
  'Spojeno s opatřením B2.',
);

const measure = record({
  id: field(id(), 'Zkratka', 'Krátká, v plánu jen jednou; bude v adrese.', 'a1-1'),
  code: field(plain(), 'Kód', 'Kód opatření v plánu.', 'A1.1'),
  name: field(prose(), 'Název', 'Název opatření.', 'Rozšířit noční službu'),
  description: field(prose().optional(), 'Popis', 'Co se má udělat.', 'Služba bude dostupná každou noc.'),
  progress: field(list(progress), 'Plnění', 'Stav po letech.', { year: '2024', status: 'done' }),
  responsible: field(list(reference('body')), 'Kdo odpovídá', 'Zkratky orgánů.', 'odbor-socialni-pece'),
  responsibleNote: field(prose().optional(), 'Kdo další', 'Kdo se podílí.', 'Poskytovatelé nocleháren.'),
  cost: field(money().optional(), 'Náklady', 'Jen když je zdroj uvádí.', { amount: '500000' }),
  funding: field(prose().optional(), 'Z čeho se platí', 'Zdroj peněz.', 'Rozpočet města.'),
  targetGroups: field(list(reference('targetGroup')), 'Cílové skupiny', 'Pro koho je.', 'osoby-bez-pristresi'),
  serviceTypes: field(list(reference('serviceType')), 'Druhy služeb', 'Kterých druhů se týká.', 'nocleharna'),
  services: field(
    list(reference('service')),
    'Služby',
    'Které služby o opatření opírají svou podporu.',
    'nocleharna-charity',
  ),
  projects: field(list(reference('project')), 'Projekty', 'Ve kterých projektech se dělalo.', 'projekt-opz'),
  predecessors: field(
    list(reference('measure')),
    'Navazuje na',
    'Opatření dřívějšího plánu: plán/zkratka.',
    '1-plan/a1-1',
  ),
  successorNote,
});

const priority = record({
  id: field(id(), 'Zkratka', 'Krátká, v plánu jen jednou; bude v adrese.', 'a1'),
  code: field(plain(), 'Kód', 'Kód priority v plánu.', 'A1'),
  name: field(prose(), 'Název', 'Název priority.', 'Rozvíjet síť sociálních služeb'),
  reason: field(prose().optional(), 'Proč', 'Proč je prioritou.', 'Na noclehárnách nestačí místa.'),
  targetGroups: field(list(reference('targetGroup')), 'Cílové skupiny', 'Pro koho je.', 'seniori'),
  predecessors: field(
    list(reference('priority')),
    'Navazuje na',
    'Priority dřívějšího plánu: plán/zkratka.',
    '1-plan/a1',
  ),
  successorNote,
  measures: field(list(measure), 'Opatření', 'Opatření priority.', { id: 'a1-1', code: 'A1.1', name: '…' }),
});

/** A chapter of a plan: mostly one working group, its priorities and their measures. */
export const chapter = record({
  title: field(prose(), 'Název kapitoly', 'Název kapitoly nebo dílčího cíle.', 'Senioři'),
  code: field(plain().optional(), 'Kód', 'Kód kapitoly v plánu.', 'A'),
  order: field(count(), 'Pořadí', 'Kolikátá je kapitola v plánu.', '1'),
  workingGroup: field(
    reference('workingGroup').optional(),
    'Pracovní skupina',
    'Která skupina kapitolu napsala.',
    'seniori',
  ),
  introduction: field(prose().optional(), 'Úvod', 'O čem kapitola je.', 'Kapitola o lidech, kteří pečují doma.'),
  note: field(prose().optional(), 'Poznámka', 'Odkud text je, co je zkrácené.', 'Názvy opatření jsou zkrácené.'),
  priorities: field(someOf(priority), 'Priority', 'Priority kapitoly.', { id: 'a1', code: 'A1', name: '…' }),
  sources: sources(),
});

/** A plan as its file says. */
export type PlanRecord = z.output<typeof plan>;
/** A chapter as its file says. */
export type ChapterRecord = z.output<typeof chapter>;
/** A priority as its chapter says. */
export type PriorityRecord = ChapterRecord['priorities'][number];
/** A measure as its chapter says. */
export type MeasureRecord = PriorityRecord['measures'][number];
