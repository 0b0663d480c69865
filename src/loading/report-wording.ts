import type { Format, ReferenceKind } from '../schemas/fields.ts';
import type { Advice, Rule } from '../schemas/problem.ts';
import { plainlyFor } from './readability.ts';

/** Faults of notation, by the code of the YAML parser. */
export const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'na začátku řádku je tabulátor. Odsazujte dvěma mezerami.',
  BAD_INDENT: 'řádek je špatně odsazený. Co patří k sobě, začíná přesně pod sebou; vnořené je o dvě mezery vpravo.',
  DUPLICATE_KEY: 'stejný údaj je v záznamu dvakrát. Jeden z nich smažte.',
  MISSING_CHAR: 'chybí znak, nejspíš uvozovka nebo závorka na konci. Doplňte ji.',
  UNCLOSED_QUOTE: 'uvozovka tu začíná a nikde nekončí. Doplňte druhou na konec hodnoty, nebo smažte i první.',
  UNCLOSED_BRACKET: 'závorka tu začíná a nikde nekončí. Doplňte na konec ], nebo }.',
  BLOCK_AS_IMPLICIT_KEY:
    'na řádku je dvojtečka navíc nebo chybí odsazení. Text s dvojtečkou dejte do uvozovek: "Pozor: změna".',
  MULTILINE_IMPLICIT_KEY: 'za názvem údaje chybí dvojtečka a mezera. Napište například: name: Noclehárna',
  IMPOSSIBLE: 'zápisu nerozumíme. Porovnejte ho se souborem _vzor v téže složce.',
  BAD_ALIAS: 'hvězdička (*) nebo ampersand (&) na začátku hodnoty mají zvláštní význam. Dejte hodnotu do uvozovek.',
  TOO_MANY_ALIASES: 'soubor se mnohokrát odkazuje sám na sebe. Odkazy (*) nahraďte obyčejným textem.',
  TOO_DEEP: 'je tu mnoho závorek za sebou. Krátký seznam má jednu dvojici: [cs, en].',
  UNEXPECTED_TOKEN: 'tento znak tu nečekáme. Hodnotu dejte do uvozovek: "…".',
  MDX: 'stránka by se nesestavila kvůli složené nebo špičaté závorce. Závorky { } a < > z textu smažte.',
  NBSP: 'na řádku je nezlomitelná mezera, která vypadá jako obyčejná. Bývá z Wordu nebo z webu: smažte ji a napište obyčejnou.',
  TEXT_AFTER_QUOTE:
    'za uvozovkou, která hodnotu končí, pokračuje text. Uvozovky v textu pište české: „…“, nebo je smažte.',
  LONE_DASH: 'samotná pomlčka není hodnota. Co nevíte, vynechte: smažte celý řádek.',
  MERGE:
    'v souboru zůstaly značky po spojení dvou verzí. Nechte jen správné řádky a smažte všechny s <<<<<<<, ======= a >>>>>>>.',
  SECOND_RECORD:
    'v souboru začíná druhý záznam. Každý záznam má vlastní soubor: přesuňte ho tam, nebo smažte čáru ---.',
  LINK_SPACE: 'mezi ] a ( je mezera, odkaz by se neukázal. Smažte ji: [slova](https://adresa.cz)',
  BAD_SCALAR_START: 'hodnota nesmí začínat tímto znakem. Dejte ji do uvozovek: "…".',
};

/** Files that cannot be read as records. */
export const UNREADABLE = {
  encoding: 'soubor není v kódování UTF-8. Uložte ho znovu a zvolte UTF-8.',
  empty: 'soubor je prázdný. Vyplňte ho podle souboru _vzor v téže složce, nebo ho smažte.',
  size: 'soubor je větší než 1 MB. Záznam je jen text; obrázky a dokumenty do něj nepatří.',
  link: 'soubor je jen zástupce jiného souboru. Uložte sem skutečný soubor.',
  'front-matter':
    'soubor musí začínat řádkem --- a údaje musí končit druhým řádkem ---. Podívejte se na soubor _vzor v téže složce.',
  'not-a-list': 'soubor má být seznam. Každý záznam začněte pomlčkou, mezerou a zkratkou: - id: …',
  'not-an-object': 'záznam není rozepsaný po údajích. Každý údaj napište na vlastní řádek ve tvaru „údaj: hodnota“.',
} as const;

/** What shape a value should have. */
export const EXPECTED = {
  text: 'čekáme jeden text',
  list: 'čekáme seznam, každou položku na vlastním řádku s pomlčkou',
  object: 'čekáme skupinu údajů, každý na vlastním odsazeném řádku',
} as const;

/** What a value must look like, said after the value: „1. 11. 2026“ není … */
export const FORMATS: Readonly<Record<Format, string>> = {
  id: 'není zkratka. Zkratka má jen malá písmena bez háčků a čárek, číslice a spojovníky, například azylovy-dum.',
  date: 'není datum. Datum zapište jako RRRR-MM-DD, například 2026-10-01.',
  edtf: 'není datum. Zapište rok 2007, měsíc 2007-10, den 2007-10-16, roční dobu 2005-21 (jaro) až 2005-24 (zima), nebo rozmezí 2020/2022.',
  'edtf-order': 'končí dřív, než začíná. Prohoďte obě data.',
  time: 'není čas. Čas zapište jako HH:MM, například 08:30.',
  ico: 'není IČO. IČO má osm číslic a poslední musí souhlasit s ostatními; opište ho znovu z registru, například 44990260.',
  postcode: 'není PSČ. PSČ má pět číslic, například 602 00.',
  phone: 'není telefonní číslo. Napište devět číslic, například 542 173 111, nebo krátkou linku, například 116 111.',
  web: 'není webová adresa. Adresa začíná https:// nebo http://, například https://css.brno.cz.',
  email: 'není e-mail. Napište ho například takto: info@cssbrno.cz.',
  count: 'není celé číslo od nuly výš. Napište jen číslice, například 12.',
  number: 'není číslo. Napište jen číslice, desetiny oddělte tečkou, například 95.5.',
  money: 'není částka. Napište jen číslice bez mezer, haléře oddělte tečkou, například 3042987.30.',
  boolean: 'není ani ano, ani ne. Napište ano, nebo ne.',
  language: 'není kód jazyka. Napište například cs, en, uk; pro znakový jazyk cze-sign.',
  year: 'není rok. Napište čtyři číslice, například 2024.',
  document:
    'není cesta k dokumentu. Napište cestu pod složkou public/dokumenty, s lomítky a bez teček na začátku, například plany/akcni-plan-2014.pdf.',
  registerId: 'není číslo služby v registru. Má sedm číslic, například 8326775.',
};

/** What a reference points to. */
export const TARGETS: Readonly<Record<ReferenceKind, string>> = {
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

/** What to do about a reference to nothing. */
export const UNKNOWN = {
  record: 'Nejdřív záznam založte, nebo zkratku opravte.',
  source: 'Opravte zkratku, nebo zdroj rozepište: - title: …, url: …, date: …',
} as const;

/** What a file is that is no record, by its look. */
export const FILES = {
  record: '',
  picture: 'Obrázky patří do složky public/obrazky. ',
  document: 'Dokumenty ke stažení patří do složky public/dokumenty, text z Wordu zkopírujte do souboru .md. ',
} as const;

/** The rules that look at several fields, said with the two values they compare. */
export const RULES: Readonly<Record<Rule, (value: string, other: string) => string>> = {
  'confidential-address': (value) =>
    value === ''
      ? 'služba má utajenou adresu (isAddressConfidential: ano), ale záznam ji obsahuje. Místo smažte, ať se adresa nedostane ven.'
      : `služba má utajenou adresu (isAddressConfidential: ano), ale „${value}“ ji prozrazuje. Smažte to, ať se adresa nedostane ven.`,
  'ages-order': (value, other) => `věk od ${value} do ${other} let nedává smysl. Nižší věk patří do minimum.`,
  'hours-order': (value) => `otevírá i zavírá v ${value}. Opravte jeden z časů, nebo napište roundTheClock: ano.`,
  'hours-backwards': (value, other) =>
    `otevírá v ${value} a zavírá až druhý den v ${other}. Nejsou časy prohozené? Déle než 16 hodin přes půlnoc rozdělte na dva řádky.`,
  'hours-overlap': (value, other) => `${value} se ve stejný den překrývá s ${other}. Jeden z řádků opravte.`,
  'exception-half': (value) =>
    `u výjimky stojí jen čas ${value}. Doplňte i druhý (opensAt a closesAt), nebo smažte oba: pak je zavřeno.`,
  'exception-order': (value, other) => `výjimka začíná ${value} a končí už ${other}. Prohoďte data.`,
  'alert-order': (value, other) => `upozornění se má ukázat ${value} a skončit už ${other}. Prohoďte data.`,
  'status-order': (value, other) => `stav začíná ${value} a končí už ${other}. Prohoďte data.`,
  'progress-outside-period': (value, other) => `rok ${value} není v období plánu (${other}). Opravte rok.`,
  'predecessor-not-earlier': (value, other) =>
    `„${value}“ je z plánu na ${other}, který nezačíná dřív než tento. Navazovat jde jen na starší plán.`,
  'predecessor-too-late': (value, other) =>
    `„${value}“ začíná až ${other}, kdy už tento záznam končí. Navazovat jde jen na něco staršího.`,
  'approval-before-draft': (value, other) =>
    `rozhodnutí je z ${value}, návrh plánu ale až z ${other}. Opravte jedno z dat.`,
  'same-name-as-before': (value) =>
    `„${value}“ je stejný název jako ten, který přišel po něm. Dřívější název musí být jiný.`,
  'figure-columns': (value, other) =>
    `hodnot v řádku je ${value}, sloupců ${other}. Doplňte chybějící hodnoty; neznámou zapište jako "-".`,
  'postcode-elsewhere': (value, other) =>
    `PSČ ${value} do této městské části nepatří (${other}). Opravte PSČ, nebo městskou část. Když městská část toto PSČ má, doplňte ho do postcodes.`,
  'same-ico': (value) => `IČO ${value} už má jiný poskytovatel. Opravte ho, nebo oba záznamy spojte do jednoho.`,
  'same-register-id': (value) => `číslo ${value} už má jiná služba. Opravte ho, nebo jeden ze záznamů smažte.`,
  'reserved-id': (value) =>
    `na adrese se zkratkou „${value}“ je jiná stránka webu. Zvolte jinou zkratku: soubor přejmenujte, nebo opravte formerIds.`,
  'coordinates-outside': (value) =>
    `souřadnice ${value} leží mimo území webu (bounds v site.yaml, jinak celá republika). Nejspíš je prohozená šířka a délka, nebo čísla nejsou ve stupních.`,
};

/** What is wrong with a document or a picture, said after its name. */
export const DOCUMENTS = {
  missing: 'není ve složce public. Nahrajte ho tam, nebo jeho jméno opravte.',
  size: 'je moc velký: dokument smí mít nejvýš 20 MB, obrázek 1 MB. Zmenšete ho.',
  link: 'je jen zástupce jiného souboru. Nahrajte skutečný soubor.',
  foreign:
    'je obrázek z cizího webu, a ten by se dozvěděl, kdo stránku čte. Obrázek nahrajte do složky public/obrazky.',
} as const;

/** Data of persons; the value itself is never repeated. */
export const PERSONAL_DATA = {
  'birth-number':
    'vypadá to jako rodné číslo. Smažte ho. Pokud už je odeslané, zavolejte správci: zůstalo by v historii. Je-li to číslo účtu nebo jednací, napište to před něj: „účet“, „č. j.“',
  'user-name':
    'vypadá to jako jméno člověka, který službu využívá. Jméno smažte a napište jen „klientka“ nebo počet. Pokud už je odeslané, zavolejte správci.',
} as const;

/** How a text could be said better. */
export const ADVICE: Readonly<Record<Advice, (value: string) => string>> = {
  'long-sentence': (value) => `věta má ${value} slov. Rozdělte ji; lidem se čtou nejlíp věty do patnácti slov.`,
  officialese: (value) => `„${value}“ zní úředně. Zkuste: ${plainlyFor(value) ?? 'jednodušší slovo'}.`,
  'named-mobile': (value) =>
    `u mobilu ${value} stojí jméno. Jestli je to soukromé číslo, smažte ho; jinak místo jména napište funkci.`,
};

/** Czech words that people write as keys, and the key that was meant. */
export const CZECH_KEYS: Readonly<Record<string, string>> = {
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
