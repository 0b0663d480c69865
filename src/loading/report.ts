import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format, ReferenceKind } from '../schemas/fields.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Finding, Position, Problem, Rule } from '../schemas/problem.ts';
import { fieldAt } from '../schemas/walk.ts';
import { decode, yamlPartOf } from './content-file.ts';
import { locate } from './yaml.ts';

/** A problem in words, with its place. */
export interface ReportedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The anchor in CONTRIBUTING.md that explains this kind of problem. */
  readonly anchor: string;
}

/** Words all problems in Czech, sorted by file and line. */
export async function reported(directory: string, problems: readonly Problem[]): Promise<ReportedProblem[]> {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map(({ file }) => file))) texts.set(file, await readText(join(directory, file)));
  return problems
    .map((problem) => ({
      file: problem.file,
      ...placeOf(problem, texts.get(problem.file) ?? ''),
      message: sentence(problem),
      anchor: `chyba-${problem.kind}`,
    }))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message));
}

/** The whole report as people read it in a terminal. `prefix` stands before the names of files. */
export function reportText(problems: readonly ReportedProblem[], prefix: string): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(({ line, column, message }) => `  ${`${line}:${column}`.padEnd(7)} ${message}`);
    return [prefix + file, ...lines].join('\n');
  });
  return (
    [
      `V obsahu je potřeba opravit ${countOfErrors(problems.length)}:`,
      ...blocks,
      'Návod ke každé chybě je v souboru CONTRIBUTING.md.',
    ].join('\n\n') + '\n'
  );
}

function countOfErrors(n: number): string {
  const words = { one: 'chybu', few: 'chyby', many: 'chyby', other: 'chyb' } as const;
  return `${n} ${words[new Intl.PluralRules('cs').select(n) as keyof typeof words]}`;
}

function placeOf(problem: Problem, text: string): Position {
  const part = yamlPartOf(problem.file, text);
  return part ? locate(problem, part.yaml, part.linesBefore) : { line: 1, column: 1 };
}

async function readText(path: string): Promise<string> {
  try {
    return decode(await readFile(path)) ?? '';
  } catch {
    return '';
  }
}

function sentence(problem: Problem): string {
  const field = fieldName(problem);
  return field ? `${field}: ${wording(problem)}` : capitalised(wording(problem));
}

/** „Poskytovatel (organization)“: the Czech name of a field and its key. */
function fieldName({ recordKind, path, kind }: Problem): string | undefined {
  if (!recordKind || kind === 'unknown-key') return undefined;
  const isList = kinds[recordKind].shape === 'yaml-list';
  const inner = isList ? path.slice(1) : path;
  const key = inner.findLast((step) => typeof step === 'string');
  if (key === undefined) return undefined;
  const title = fieldAt(kinds[recordKind].schema, inner)?.title;
  return title ? `${title} (${key})` : String(key);
}

function wording(finding: Finding): string {
  switch (finding.kind) {
    case 'syntax':
      return (
        SYNTAX[finding.code] ??
        'zápis není správný. Zkontrolujte odsazení, dvojtečky a uvozovky na tomto řádku a nad ním.'
      );
    case 'unexpected-file':
      return `soubor tu nečekáme. Záznamy patří sem: ${finding.expected.filter((path) => path.includes('*')).join(', ')}. Soubor přesuňte, nebo jeho jméno začněte podtržítkem.`;
    case 'unreadable-file':
      return UNREADABLE[finding.reason];
    case 'bad-file-name':
      return `jméno souboru smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky. Přejmenujte ho na „${finding.suggestion}“.`;
    case 'missing':
      return `údaj chybí. Doplňte ho, například: ${shown(finding.example)}`;
    case 'unknown-key':
      return unknownKey(finding);
    case 'wrong-type':
      return `${EXPECTED[finding.expected]}, tady je ${shown(finding.value)}. Napište například: ${shown(finding.example)}`;
    case 'format':
      return `„${finding.value}“ ${FORMATS[finding.format]}`;
    case 'choice':
      return `„${finding.value}“ tu být nemůže. ${meant(finding.nearest)}Vyberte z: ${finding.allowed.join(', ')}.`;
    case 'too-few':
      return `chybí aspoň jedna položka. Doplňte ji, například: ${shown(finding.example)}`;
    case 'unknown-id':
      return `„${finding.value}“ neexistuje (${TARGETS[finding.target]}). ${finding.nearest ? `Nemysleli jste „${finding.nearest}“?` : 'Nejdřív záznam založte, nebo zkratku opravte.'}`;
    case 'left-out':
      return `záznam „${finding.value}“ (${TARGETS[finding.target]}) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.`;
    case 'duplicate-id':
      return `zkratka „${finding.id}“ už je jinde (${finding.otherFile}). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.`;
    case 'cycle':
      return `záznamy ukazují dokola: ${finding.ids.join(' → ')}. Jeden z odkazů smažte.`;
    case 'rule':
      return RULES[finding.rule](finding.value ?? '', finding.other ?? '');
    case 'missing-page':
      return 'chybí stránka, na kterou web odkazuje. Založte ji podle stejnojmenné stránky ve složce content/pages.';
    case 'raw-html':
      return `značka „${shortened(finding.value)}“ do textu nepatří. Text pište jen v Markdownu, bez HTML.`;
    case 'unsafe-link':
      return `odkaz „${shortened(finding.value)}“ není bezpečný. Odkaz začíná https://, http://, mailto:, tel:, / nebo #.`;
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'na začátku řádku je tabulátor. Odsazujte dvěma mezerami.',
  BAD_INDENT: 'řádek je špatně odsazený. Položky jednoho seznamu začínají pod sebou, o dvě mezery od nadřízené.',
  DUPLICATE_KEY: 'stejný údaj je v záznamu dvakrát. Jeden z nich smažte.',
  MISSING_CHAR: 'chybí znak, nejspíš uvozovka nebo závorka na konci. Doplňte ji.',
  BLOCK_AS_IMPLICIT_KEY:
    'na řádku je dvojtečka navíc nebo chybí odsazení. Text s dvojtečkou dejte do uvozovek: "Pozor: změna".',
  MULTILINE_IMPLICIT_KEY: 'za názvem údaje chybí dvojtečka a mezera. Napište například: name: Noclehárna',
  IMPOSSIBLE: 'zápisu nerozumíme. Porovnejte ho se souborem _vzor v téže složce.',
  BAD_ALIAS: 'hvězdička (*) nebo ampersand (&) na začátku hodnoty mají zvláštní význam. Dejte hodnotu do uvozovek.',
  TOO_MANY_ALIASES: 'soubor se mnohokrát odkazuje sám na sebe. Odkazy (*) nahraďte obyčejným textem.',
  UNEXPECTED_TOKEN: 'tento znak tu nečekáme. Hodnotu dejte do uvozovek: "…".',
  BAD_SCALAR_START: 'hodnota nesmí začínat tímto znakem. Dejte ji do uvozovek: "…".',
};

const UNREADABLE = {
  encoding: 'soubor není v kódování UTF-8. Uložte ho znovu a zvolte UTF-8.',
  empty: 'soubor je prázdný. Vyplňte ho podle souboru _vzor v téže složce, nebo ho smažte.',
  size: 'soubor je větší než 1 MB. Záznam je jen text; obrázky a dokumenty do něj nepatří.',
  link: 'soubor je jen zástupce jiného souboru. Uložte sem skutečný soubor.',
  'front-matter':
    'soubor musí začínat řádkem --- a údaje musí končit druhým řádkem ---. Podívejte se na soubor _vzor v téže složce.',
  'not-a-list': 'soubor má být seznam: každý záznam začíná pomlčkou a mezerou (- id: …).',
  'not-an-object': 'záznam má mít tvar „údaj: hodnota“.',
} as const;

const EXPECTED = {
  text: 'čekáme jeden text',
  list: 'čekáme seznam, každou položku na vlastním řádku s pomlčkou',
  object: 'čekáme skupinu údajů, každý na vlastním odsazeném řádku',
} as const;

/** What a value must look like, said after the value: „1. 11. 2026“ není … */
const FORMATS: Readonly<Record<Format, string>> = {
  id: 'není zkratka. Zkratka má jen malá písmena bez háčků a čárek, číslice a spojovníky, například azylovy-dum.',
  date: 'není datum. Datum zapište jako RRRR-MM-DD, například 2026-10-01.',
  edtf: 'není datum. Zapište rok 2007, měsíc 2007-10, den 2007-10-16, roční dobu 2005-21 (jaro) až 2005-24 (zima), nebo rozmezí 2020/2022.',
  time: 'není čas. Čas zapište jako HH:MM, například 08:30.',
  ico: 'není IČO. IČO má osm číslic a poslední musí souhlasit s ostatními; opište ho znovu z registru, například 44990260.',
  postcode: 'není PSČ. PSČ má pět číslic, například 602 00.',
  phone: 'není telefonní číslo. Napište devět číslic, například 542 173 111, nebo krátkou linku, například 116 111.',
  web: 'není webová adresa. Adresa začíná https:// nebo http://, například https://css.brno.cz.',
  email: 'není e-mail. Napište ho například takto: info@cssbrno.cz.',
  number: 'není číslo. Napište jen číslice, desetiny oddělte tečkou, například 95.5.',
  money: 'není částka. Napište jen číslice bez mezer, haléře oddělte tečkou, například 3042987.30.',
  boolean: 'není ani ano, ani ne. Napište ano, nebo ne.',
  language: 'není kód jazyka. Napište například cs, en, uk; pro znakový jazyk cze-sign.',
  year: 'není rok. Napište čtyři číslice, například 2024.',
  registerId: 'není číslo služby v registru. Má sedm číslic, například 8326775.',
};

const TARGETS: Readonly<Record<ReferenceKind, string>> = {
  service: 'služba',
  organization: 'poskytovatel',
  plan: 'plán',
  priority: 'priorita, píše se plán/zkratka',
  measure: 'opatření, píše se plán/zkratka',
  workingGroup: 'pracovní skupina',
  body: 'orgán',
  project: 'projekt',
  figure: 'tabulka čísel',
  serviceType: 'druh služby',
  targetGroup: 'cílová skupina',
  lifeSituation: 'životní situace',
  district: 'městská část',
  term: 'pojem ve slovníčku',
  source: 'zdroj v souboru sources.yaml',
  crisisLine: 'krizová linka v souboru site.yaml',
};

/** The rules that look at several fields, said with the two values they compare. */
const RULES: Readonly<Record<Rule, (value: string, other: string) => string>> = {
  'confidential-address': () =>
    'služba má utajenou adresu (isAddressConfidential: ano), ale záznam ji obsahuje. Místo smažte, ať se adresa nedostane ven.',
  'ages-order': (value, other) => `věk od ${value} do ${other} let nedává smysl. Nižší věk patří do minimum.`,
  'hours-order': (value) => `otevírá i zavírá v ${value}. Opravte jeden z časů, nebo napište roundTheClock: ano.`,
  'exception-order': (value, other) => `výjimka začíná ${value} a končí už ${other}. Prohoďte data.`,
  'status-order': (value, other) => `stav začíná ${value} a končí už ${other}. Prohoďte data.`,
  'period-order': (value, other) => `začátek ${value} je až po konci ${other}. Prohoďte je.`,
  'progress-outside-period': (value, other) => `rok ${value} není v období plánu (${other}). Opravte rok.`,
  'predecessor-not-earlier': (value, other) =>
    `„${value}“ je z plánu na ${other}, který nezačíná dřív než tento. Navazovat jde jen na starší plán.`,
  'same-name-as-before': (value) => `„${value}“ se jmenuje stejně i dnes. Dřívější název musí být jiný.`,
  'figure-columns': (value, other) =>
    `řádek má ${value} hodnot, sloupců je ${other}. Doplňte chybějící hodnoty; neznámou zapište jako "-".`,
  'coordinates-outside': (value) =>
    `souřadnice ${value} leží mimo Českou republiku. Nejspíš je prohozená šířka a délka.`,
};

/** Czech words that people write as keys, and the key that was meant. */
const CZECH_KEYS: Readonly<Record<string, string>> = {
  telefon: 'Telefon patří do kontaktů: phones: [{ number: … }]',
  telefony: 'Telefony se píšou takto: phones: [{ number: … }]',
  phone: 'Telefon se píše takto: phones: [{ number: … }]',
  email: 'E-mail se píše takto: emails: [ … ]',
  mail: 'E-mail se píše takto: emails: [ … ]',
  web: 'Web se píše takto: websites: [ … ]',
  website: 'Web se píše takto: websites: [ … ]',
  nazev: 'Název se píše takto: name: …',
  název: 'Název se píše takto: name: …',
  adresa: 'Adresa patří k místu: locations: [{ address: … }]',
  address: 'Adresa patří k místu: locations: [{ address: … }]',
  poskytovatel: 'Poskytovatel se píše takto: organization: …',
  cena: 'Cena se píše takto: fees: …',
  zdroj: 'Zdroje se píšou takto: sources: [ … ]',
  zdroje: 'Zdroje se píšou takto: sources: [ … ]',
  source: 'Zdroje se píšou takto: sources: [ … ]',
};

function unknownKey({ key, nearest, allowed }: Extract<Finding, { kind: 'unknown-key' }>): string {
  const hint = CZECH_KEYS[key.toLowerCase()];
  if (hint) return `neznámý údaj „${key}“. ${hint}`;
  return `neznámý údaj „${key}“. ${meant(nearest)}${allowed.length > 0 ? `Patří sem: ${allowed.join(', ')}.` : ''}`;
}

function meant(nearestValue: string | undefined): string {
  return nearestValue ? `Nemysleli jste „${nearestValue}“? ` : '';
}

function shown(value: unknown): string {
  if (value === undefined) return '…';
  if (typeof value === 'string') return `„${shortened(value)}“`;
  return shortened(JSON.stringify(value).replaceAll('"', ''));
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
