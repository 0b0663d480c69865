import { z } from 'zod';
import { editorial } from './common.ts';
import { contacts, location, schedule } from './contact.ts';
import {
  boolean,
  count,
  edtf,
  field,
  isoDate,
  language,
  list,
  plain,
  prose,
  record,
  reference,
  registerId,
  sources,
} from './fields.ts';

/** The forms of social services (§ 33 of Act 108/2006 Sb.): at home, at a place without lodging, with lodging. */
export const DELIVERY_FORMS = ['outreach', 'outpatient', 'residential'] as const;

const capacity = record({
  unit: field(
    z.enum(['clients', 'beds', 'interventions', 'contacts', 'calls']),
    'Jednotka',
    'clients = klienti, beds = lůžka, interventions = intervence, contacts = kontakty, calls = hovory.',
    'beds',
  ),
  count: field(count(), 'Počet', 'Nejvyšší počet podle registru, ne volná místa.', '60'),
});

const deliveryForm = record({
  form: field(
    z.enum(DELIVERY_FORMS),
    'Forma',
    'outreach = terénní, outpatient = ambulantní, residential = pobytová.',
    'outreach',
  ),
  capacities: field(list(capacity), 'Kapacita', 'Registrovaná kapacita formy.', { unit: 'clients', count: '14' }),
  note: field(
    prose().optional(),
    'Poznámka k formě',
    'Co je o kapacitě dobré vědět.',
    'Kapacita platí pro obě místa dohromady.',
  ),
});

/** States in which a service cannot be used as usual; they win over opening hours (HSDS `service.status`). */
export const SERVICE_STATES = ['active', 'planned', 'temporarily-closed', 'full', 'waiting-list', 'ended'] as const;

const status = record({
  state: field(
    z.enum(SERVICE_STATES),
    'Stav',
    'active = v provozu, planned = připravuje se, temporarily-closed = dočasně zavřeno, full = plno, waiting-list = pořadník, ended = ukončeno.',
    'temporarily-closed',
  ),
  from: field(isoDate().optional(), 'Platí od', 'První den, kdy stav platí.', '2026-12-01'),
  until: field(isoDate().optional(), 'Platí do', 'Poslední den, kdy stav platí.', '2027-01-15'),
  note: field(prose().optional(), 'Vysvětlení', 'Jednou větou pro čtenáře.', 'Rekonstruujeme koupelny.'),
});

const alert = record({
  text: field(
    prose(),
    'Text upozornění',
    'Jedna nebo dvě krátké věty.',
    'Do konce ledna nás najdete v Táborské ulici.',
  ),
  from: field(isoDate().optional(), 'Ukazovat od', 'První den, kdy se má ukázat.', '2026-11-01'),
  until: field(
    isoDate(),
    'Ukazovat do',
    'Poslední den. Bez něj upozornění nejde uložit, aby tu nezůstalo navždy.',
    '2027-01-31',
  ),
});

/** How the data of a record were checked with the provider (HSDS `assured_date`). */
export const assurance = record({
  date: field(isoDate(), 'Ověřeno dne', 'Kdy jste údaje naposledy ověřili u poskytovatele.', '2026-10-03'),
  method: field(
    z.enum(['phone', 'email', 'visit', 'form']),
    'Jak',
    'phone = telefonicky, email = e-mailem, visit = na místě, form = písemně.',
    'phone',
  ),
  role: field(prose().optional(), 'Kdo ověřil', 'Funkce, ne jméno.', 'referentka plánování sociálních služeb'),
});

/** One registered social service; the body is its plain description. */
export const service = record({
  name: field(prose(), 'Název služby', 'Jak službu znají lidé.', 'Pečovatelská služba Diakonie Brno'),
  summary: field(
    prose().optional(),
    'Jednou větou',
    'Co služba dělá a pro koho. Když chybí, ukáže se věta z druhu služby.',
    'Pečovatelka přijde za vámi domů a pomůže s tím, co už nejde.',
  ),
  organization: field(
    reference('organization'),
    'Poskytovatel',
    'Zkratka poskytovatele, název jeho souboru bez .md.',
    'diakonie-brno',
  ),
  serviceType: field(
    reference('serviceType').optional(),
    'Druh služby',
    'Druh podle zákona. Když ho žádný zdroj neuvádí, nevyplňujte.',
    'pecovatelska-sluzba',
  ),
  status: field(
    status.prefault({ state: 'active' }),
    'Stav služby',
    'Vyplňte, jen když služba nefunguje jako obvykle.',
    { state: 'temporarily-closed', until: '2027-01-15' },
  ),
  alerts: field(list(alert), 'Upozornění', 'Krátká dočasná zpráva. Po posledním dni sama zmizí.', {
    text: 'Přestěhovali jsme se.',
    until: '2027-01-31',
  }),
  deliveryForms: field(list(deliveryForm), 'Formy', 'Jak služba pomáhá: doma, na místě, s ubytováním.', {
    form: 'outreach',
  }),
  targetGroups: field(list(reference('targetGroup')), 'Cílové skupiny', 'Zkratky cílových skupin.', 'seniori'),
  ages: field(
    record({
      minimum: field(count().optional(), 'Od kolika let', 'Nejnižší věk.', '18'),
      maximum: field(count().optional(), 'Do kolika let', 'Nejvyšší věk.', '64'),
      note: field(
        prose().optional(),
        'Poznámka k věku',
        'Co se do čísel nevejde.',
        'Klub pro mladší je od 6 do 11 let.',
      ),
    }).optional(),
    'Věk',
    'Pro jak staré lidi služba je.',
    { minimum: '18' },
  ),
  eligibility: field(
    prose().optional(),
    'Komu je určena',
    'Pro koho služba je a komu pomoct nemůže.',
    'Pro lidi po úrazu míchy.',
  ),
  applicationProcess: field(
    prose().optional(),
    'Jak začít',
    'Co má člověk udělat jako první.',
    'Zavolejte nám a domluvíme si schůzku.',
  ),
  fees: field(
    prose().optional(),
    'Cena',
    'Kolik to stojí, nebo že je služba zdarma.',
    'Podle úkonu, nejvýš 155 Kč za hodinu.',
  ),
  isFree: field(
    boolean().optional(),
    'Zdarma',
    'ano, když člověk za službu nic neplatí. Když nevíte, nevyplňujte.',
    'ano',
  ),
  waitTime: field(prose().optional(), 'Čekací doba', 'Jak dlouho se čeká, je-li to známo.', 'Většinou do dvou týdnů.'),
  languages: field(
    list(language()),
    'Jazyky',
    'Kterými jazyky se tu domluvíte: cs, en, uk, … znakový jazyk = cze-sign.',
    'cs',
  ),
  isAddressConfidential: field(
    boolean().default(false),
    'Utajená adresa',
    'ano u služeb, které svou adresu nezveřejňují. Adresu pak nepište nikam.',
    'ano',
  ),
  locations: field(list(location()), 'Místa', 'Kde služba je. U služby s utajenou adresou se nevyplňuje.', {
    address: { street: 'Hrnčířská', number: '894/27', municipality: 'Brno' },
  }),
  serviceArea: field(
    record({
      districts: field(list(reference('district')), 'Městské části', 'Kam služba dojíždí.', 'brno-sever'),
      note: field(prose().optional(), 'Popis území', 'Území slovy.', 'Celé Brno a okolní obce.'),
    }).optional(),
    'Kam služba dojíždí',
    'U terénních služeb.',
    { note: 'Celé Brno' },
  ),
  ...contacts,
  schedule: field(schedule().optional(), 'Otevírací doba', 'Kdy je služba k zastižení.', {
    hours: [{ days: ['MO'], opensAt: '08:00', closesAt: '16:00' }],
  }),
  registerId: field(registerId().optional(), 'Číslo v registru', 'Identifikátor služby, sedm číslic.', '8326775'),
  registerPortalId: field(
    plain().optional(),
    'Číslo na portálu registru',
    'Číslo záznamu na portálu ministerstva.',
    '357',
  ),
  validFrom: field(isoDate().optional(), 'Poskytuje se od', 'Začátek poskytování podle registru.', '2007-01-01'),
  validTo: field(isoDate().optional(), 'Poskytuje se do', 'Konec poskytování, je-li znám.', '2027-06-30'),
  assured: field(assurance.optional(), 'Ověření', 'Kdy a jak jste údaje ověřili u poskytovatele.', {
    date: '2026-10-03',
    method: 'phone',
  }),
  earlierChecks: field(
    list(assurance),
    'Dřívější ověření',
    'Ověření před tím posledním, od nejnovějšího. Až zapíšete nové, přesuňte sem to dosavadní.',
    { date: '2025-11-10', method: 'email' },
  ),
  dataAsOf: field(edtf().optional(), 'Stav údajů k', 'Z jaké doby údaje jsou, když nejsou ověřené.', '2021-01'),
  sources: sources(),
  ...editorial,
});

/** A service as its file says, ids still texts. */
export type ServiceRecord = z.output<typeof service>;
