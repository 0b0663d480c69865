import { z } from 'zod';
import {
  boolean,
  count,
  edtf,
  email,
  field,
  isoDate,
  list,
  number,
  phone,
  plain,
  postcode,
  prose,
  record,
  reference,
  someOf,
  time,
  web,
} from './fields.ts';

/** Phones, e-mails and web pages of a service, place or organization (HSDS `contact`, `phone`). */
export const contacts = {
  phones: field(
    list(
      record({
        number: field(
          phone(),
          'Číslo',
          'Devět číslic, s předvolbou +420 nebo bez ní, anebo krátká linka.',
          '542 173 111',
        ),
        description: field(
          prose().optional(),
          'Komu číslo patří',
          'Krátký popis, když je čísel víc.',
          'sociální pracovnice',
        ),
      }),
    ),
    'Telefony',
    'Na prvním místě to číslo, kam má člověk volat nejdřív.',
    { number: '542 173 111' },
  ),
  emails: field(list(email()), 'E-maily', 'Raději společná schránka než adresa jednoho člověka.', 'info@cssbrno.cz'),
  websites: field(list(web()), 'Webové stránky', 'Adresa začíná http:// nebo https://.', 'https://css.brno.cz'),
};

/** A postal address (HSDS `address`, OFN Adresy). */
export const address = () =>
  record({
    street: field(prose().optional(), 'Ulice', 'Jen název ulice, bez čísla.', 'Koliště'),
    number: field(
      plain().optional(),
      'Číslo domu',
      'Číslo popisné a orientační oddělené lomítkem, nebo jen jedno z nich.',
      '894/27',
    ),
    postcode: field(postcode().optional(), 'PSČ', 'Pět číslic.', '602 00'),
    municipality: field(prose(), 'Obec', 'Název obce.', 'Brno'),
    part: field(prose().optional(), 'Část obce', 'Část obce podle registru.', 'Veveří'),
    addressCode: field(plain().optional(), 'Kód adresního místa', 'Kód RÚIAN, je-li znám.', '19175981'),
  });

/** How a place can be reached and used by people with a disability; a part left out is unknown, never „ne“ (OFN Bezbariérovost). */
const accessibility = record({
  wheelchair: field(
    z.enum(['full', 'partial', 'none']).optional(),
    'Vozík',
    'full = bezbariérové, partial = zčásti, none = bariérové. Neznámé nevyplňujte.',
    'full',
  ),
  lift: field(boolean().optional(), 'Výtah', 'ano, nebo ne.', 'ano'),
  toilet: field(boolean().optional(), 'Bezbariérové WC', 'ano, nebo ne.', 'ano'),
  parking: field(boolean().optional(), 'Vyhrazené parkování', 'ano, nebo ne.', 'ne'),
  signLanguage: field(boolean().optional(), 'Znakový jazyk', 'Domluví se tu znakovým jazykem?', 'ano'),
  note: field(
    prose().optional(),
    'Poznámka k přístupnosti',
    'Jednou větou, co je dobré vědět.',
    'Zvonek je ve výšce 120 cm.',
  ),
});

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** When a service or a place is open (HSDS `schedule`; days as in RFC 5545). */
export const schedule = () =>
  record({
    roundTheClock: field(
      boolean().default(false),
      'Nepřetržitě',
      'ano, když služba funguje ve dne v noci každý den.',
      'ano',
    ),
    hours: field(
      list(
        record({
          days: field(
            someOf(z.enum(WEEKDAYS)),
            'Dny',
            'MO = pondělí, TU = úterý, WE = středa, TH = čtvrtek, FR = pátek, SA = sobota, SU = neděle.',
            'MO',
          ),
          opensAt: field(time(), 'Otevírá', 'Hodina a minuta.', '08:00'),
          closesAt: field(
            time(),
            'Zavírá',
            'Hodina a minuta. Je-li menší než začátek, končí to až druhý den.',
            '16:30',
          ),
          note: field(prose().optional(), 'Poznámka k hodinám', 'Třeba že jde o dobu pro objednané.', 'pro objednané'),
        }),
      ),
      'Otevírací doba',
      'Řádek pro každou skupinu dnů se stejnou dobou.',
      { days: ['MO', 'WE'], opensAt: '08:00', closesAt: '17:00' },
    ),
    exceptions: field(
      list(
        record({
          from: field(isoDate(), 'Od', 'První den výjimky.', '2026-12-24'),
          until: field(isoDate().optional(), 'Do', 'Poslední den výjimky; u jednoho dne se nevyplňuje.', '2027-01-01'),
          opensAt: field(
            time().optional(),
            'Otevírá',
            'Když je ten den otevřeno jinak. Zavřeno = nevyplňujte.',
            '08:00',
          ),
          closesAt: field(time().optional(), 'Zavírá', 'Když je ten den otevřeno jinak.', '12:00'),
          note: field(prose().optional(), 'Důvod', 'Proč je to jinak.', 'vánoční provoz'),
        }),
      ),
      'Výjimky',
      'Dny, kdy je zavřeno nebo otevřeno jinak.',
      { from: '2026-12-24' },
    ),
    holidays: field(
      z.enum(['open', 'closed']).optional(),
      'O svátcích',
      'open = o státních svátcích stejně jako jindy, closed = zavřeno. Když nevíte, nevyplňujte: web pak o svátku radí zavolat.',
      'closed',
    ),
    note: field(
      prose().optional(),
      'Poznámka k otevírací době',
      'Co se do hodin nevejde.',
      'Po telefonické domluvě i jindy.',
    ),
  });

/** A place where a service is provided (HSDS `location` with `service_at_location`). */
export const location = () =>
  record({
    name: field(prose().optional(), 'Název místa', 'Jak se místo jmenuje, když jinak než služba.', 'Středisko Vojtova'),
    address: field(address().optional(), 'Adresa', 'Ulice, číslo, PSČ a obec.', {
      street: 'Vojtova',
      number: '1030/7',
      municipality: 'Brno',
    }),
    district: field(
      reference('district').optional(),
      'Městská část',
      'Když ji web nepozná z části obce sám.',
      'brno-stred',
    ),
    coordinates: field(
      record({
        latitude: field(number(), 'Zeměpisná šířka', 'Stupně na sever, s desetinnou tečkou (WGS 84).', '49.2094969'),
        longitude: field(number(), 'Zeměpisná délka', 'Stupně na východ, s desetinnou tečkou (WGS 84).', '16.5996245'),
      }).optional(),
      'Souřadnice',
      'Kde místo leží na mapě.',
      { latitude: '49.2094969', longitude: '16.5996245' },
    ),
    directions: field(
      prose().optional(),
      'Jak se k nám dostanete',
      'Zastávka, vchod, patro, zvonek.',
      'Tramvaj 1, zastávka Hrnčířská, vchod ze dvora.',
    ),
    accessibility: field(accessibility.optional(), 'Přístupnost místa', 'Vyplňte jen to, co víte jistě.', {
      wheelchair: 'full',
    }),
    phones: contacts.phones,
    schedule: field(schedule().optional(), 'Otevírací doba místa', 'Když se liší od otevírací doby služby.', {
      roundTheClock: 'ano',
    }),
  });

/** A person in an official role, published only as a source lists them in office on a date. */
export const official = () =>
  record({
    name: field(
      prose(),
      'Jméno',
      'Jméno a tituly tak, jak je uvádí zdroj. Nikdy jména lidí, kteří služby využívají.',
      'Mgr. Jan Novák',
    ),
    role: field(prose(), 'Funkce', 'V jaké funkci zdroj člověka uvádí.', 'vedoucí odboru'),
    asOf: field(edtf(), 'K jakému datu', 'Kdy zdroj vyšel.', '2009-06-03'),
  });

/** How many people sit on each side of the triad of planning; numbers only, never names of users of services. */
export const composition = () =>
  record({
    commissioners: field(count().optional(), 'Zadavatelé', 'Kolik lidí zastupuje město.', '3'),
    providers: field(count().optional(), 'Poskytovatelé', 'Kolik lidí zastupuje poskytovatele služeb.', '3'),
    users: field(
      count().optional(),
      'Uživatelé',
      'Kolik lidí zastupuje ty, kdo služby využívají. Jména se neuvádějí.',
      '3',
    ),
    total: field(count().optional(), 'Celkem', 'Počet členů celkem.', '9'),
    note: field(prose().optional(), 'Poznámka ke složení', 'Z čeho počet vychází.', 'Průměr v prvním procesu.'),
  });
