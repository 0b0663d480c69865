import { z } from 'zod';
import { address, contacts, schedule } from './contact.ts';
import {
  boolean,
  count,
  email,
  field,
  isoDate,
  list,
  number,
  phone,
  plain,
  prose,
  record,
  someOf,
  source,
  sources,
  web,
} from './fields.ts';

/** The topics that tell which crisis line to offer where. */
export const CRISIS_TOPICS = ['emergency', 'crisis', 'suicide', 'violence', 'child', 'senior', 'parent'] as const;

const crisisLine = record({
  id: field(plain(), 'Zkratka', 'Česky bez diakritiky, nebo samo číslo.', 'linka-bezpeci'),
  name: field(prose(), 'Název', 'Jak se linka jmenuje.', 'Linka bezpečí'),
  number: field(phone(), 'Číslo', 'Telefonní číslo.', '116 111'),
  forWhom: field(prose(), 'Pro koho', 'Jednou větou.', 'Pro děti a mladé lidi do 26 let.'),
  hours: field(prose(), 'Kdy', 'Kdy se dá volat.', 'nepřetržitě'),
  price: field(prose(), 'Cena', 'Kolik volání stojí.', 'zdarma'),
  website: field(web().optional(), 'Web', 'Adresa webu.', 'https://www.linkabezpeci.cz'),
  topics: field(someOf(z.enum(CRISIS_TOPICS)), 'Témata', 'Kdy linku nabídnout.', 'child'),
  isLocal: field(boolean().default(false), 'Místní', 'ano, když je linka místní.', 'ne'),
  isProminent: field(boolean().default(false), 'V liště', 'ano, když má být vidět na každé stránce.', 'ano'),
  checked: field(isoDate(), 'Kontrolováno dne', 'Kdy jste údaje linky naposledy zkontrolovali.', '2026-11-21'),
  sources: sources(),
});

const dangerWords = record({
  topic: field(z.enum(CRISIS_TOPICS), 'Téma', 'Linky kterého tématu se mají ukázat nad výsledky hledání.', 'suicide'),
  words: field(
    someOf(plain()),
    'Slova',
    'Slova nebo krátká spojení, hledání pozná jejich tvary. První je jméno tématu: stránky o něm jsou pak ve výsledcích výš.',
    'nechci žít',
  ),
});

const contactPoint = record({
  name: field(prose(), 'Název', 'Koho oslovit.', 'Odbor sociální péče Magistrátu města Brna'),
  forWhat: field(prose(), 'S čím pomůže', 'Jednou větou.', 'Poradí, kam se obrátit.'),
  address: field(address().optional(), 'Adresa', 'Kde sídlí.', {
    street: 'Koliště',
    number: '19',
    municipality: 'Brno',
  }),
  ...contacts,
  schedule: field(schedule().optional(), 'Úřední hodiny', 'Kdy je otevřeno.', { note: 'Po domluvě.' }),
  sources: sources(),
});

/** What the site is and where: everything that differs from city to city. */
export const site = record({
  name: field(prose(), 'Název webu', 'Krátký název.', 'Brno pomáhá'),
  description: field(prose(), 'Popis webu', 'Jedna věta.', 'Sociální služby v Brně a plány, podle kterých vznikají.'),
  place: field(
    record({
      name: field(prose(), 'Město', '1. pád.', 'Brno'),
      genitive: field(prose(), 'Města', '2. pád.', 'Brna'),
      locative: field(prose(), 'Ve městě', 'S předložkou.', 'v Brně'),
    }),
    'Město',
    'Jméno města v pádech, které web používá.',
    { name: 'Brno', genitive: 'Brna', locative: 'v Brně' },
  ),
  bounds: field(
    record({
      south: field(number(), 'Nejjižnější šířka', 'Stupně, s desetinnou tečkou.', '48.6'),
      north: field(number(), 'Nejsevernější šířka', 'Stupně, s desetinnou tečkou.', '49.7'),
      west: field(number(), 'Nejzápadnější délka', 'Stupně, s desetinnou tečkou.', '15.5'),
      east: field(number(), 'Nejvýchodnější délka', 'Stupně, s desetinnou tečkou.', '17.7'),
    }).optional(),
    'Území',
    'V jakých mezích leží místa služeb, nejlépe celý kraj. Souřadnice mimo ně hlásí kontrola jako chybu.',
    { south: '48.6', north: '49.7', west: '15.5', east: '17.7' },
  ),
  url: field(web(), 'Adresa webu', 'Veřejná adresa, bez lomítka na konci.', 'https://kpss.brno.cz'),
  notice: field(prose().optional(), 'Upozornění o webu', 'Věta, která se ukáže na každé stránce.', 'Vymyšlené město.'),
  contacts: field(someOf(contactPoint), 'Kontakty', 'První je ten, kam se obrátit, když si člověk neví rady.', {
    name: '…',
  }),
  reportEmail: field(email(), 'E-mail pro chyby', 'Kam psát o chybách na webu.', 'kpss@brno.cz'),
  reportPhone: field(
    phone().optional(),
    'Telefon pro chyby',
    'Kam o chybách na webu zavolat, nejlépe lidem, kteří web spravují. Když není, nevyplňujte.',
    '542 173 111',
  ),
  crisisLines: field(someOf(crisisLine), 'Krizové linky', 'Od nejdůležitější.', {
    id: '112',
    name: 'Tísňové volání',
    number: '112',
  }),
  dangerWords: field(
    list(dangerWords),
    'Slova nebezpečí',
    'Při kterých slovech se nad výsledky hledání ukážou krizové linky.',
    { topic: 'suicide', words: ['sebevražda'] },
  ),
  quickExit: field(
    web().prefault('https://www.chmi.cz/'),
    'Rychle pryč',
    'Kam odvede tlačítko Rychle pryč na citlivých stránkách: obyčejný web, který může mít otevřený kdokoli, třeba počasí.',
    'https://www.chmi.cz/',
  ),
  register: field(
    record({
      name: field(prose(), 'Název registru', 'Úřední název.', 'Registr poskytovatelů sociálních služeb'),
      url: field(web(), 'Adresa registru', 'Kde se dá hledat.', 'https://mpsv.gov.cz/registr-poskytovatelu-sluzeb'),
      openDataUrl: field(
        web().optional(),
        'Otevřená data',
        'Kde jsou data ke stažení.',
        'https://data.mpsv.cz/web/data/rpss',
      ),
    }),
    'Registr',
    'Celostátní registr služeb.',
    { name: 'Registr poskytovatelů sociálních služeb', url: 'https://mpsv.gov.cz' },
  ),
  freshness: field(
    record({
      noteAfterMonths: field(count(), 'Poznámka po', 'Po kolika měsících od ověření se ukáže poznámka.', '6'),
      warnAfterMonths: field(count(), 'Varování po', 'Po kolika měsících se ukáže varování.', '12'),
      hideAfterMonths: field(count(), 'Ze seznamů po', 'Po kolika měsících záznam zmizí ze seznamů.', '18'),
    }).prefault({ noteAfterMonths: '6', warnAfterMonths: '12', hideAfterMonths: '18' }),
    'Stáří údajů',
    'Kdy web upozorní, že údaje stárnou.',
    { noteAfterMonths: '6', warnAfterMonths: '12', hideAfterMonths: '18' },
  ),
  accessibility: field(
    record({
      status: field(
        z.enum(['full', 'partial', 'none']),
        'Stav souladu',
        'full = plně, partial = částečně, none = není v souladu.',
        'partial',
      ),
      knownIssues: field(
        list(prose()),
        'Známé nedostatky',
        'Co ještě není přístupné.',
        'Dokumenty PDF ze starších let.',
      ),
      prepared: field(isoDate(), 'Vypracováno', 'Kdy prohlášení vzniklo.', '2026-11-21'),
      reviewed: field(isoDate(), 'Přezkoumáno', 'Kdy ho někdo naposledy prošel.', '2026-11-21'),
      method: field(prose(), 'Jak', 'Jak se posuzovalo.', 'Vlastní posouzení.'),
    }),
    'Přístupnost',
    'Údaje pro prohlášení o přístupnosti.',
    { status: 'partial', prepared: '2026-11-21', reviewed: '2026-11-21', method: '…' },
  ),
  dataLicence: field(
    record({
      name: field(prose(), 'Licence', 'Za jakých podmínek jdou data použít.', 'CC BY 4.0'),
      url: field(
        web().optional(),
        'Adresa licence',
        'Kde je celé znění.',
        'https://creativecommons.org/licenses/by/4.0/deed.cs',
      ),
      note: field(prose().optional(), 'Poznámka', 'Co k ní patří.', 'Uveďte zdroj.'),
    }),
    'Licence dat',
    'Podmínky užití dat.',
    { name: 'CC BY 4.0' },
  ),
  sources: field(list(source()), 'Zdroje', 'Odkud údaje jsou.', 'zavedeni-kpss'),
});

/** The site's own data as `site.yaml` says. */
export type SiteRecord = z.output<typeof site>;
/** A crisis line as `site.yaml` says. */
export type CrisisLineRecord = SiteRecord['crisisLines'][number];
