import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const SOURCE = 'tests/fixtures/vzorkov';
const SERVICES_OF_ONE = 6;
const DISTRICTS = 24;

const words = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

const ADJECTIVES =
  words(`Zlatý|Tichý|Starý|Nový|Bílý|Modrý|Zelený|Červený|Dobrý|Malý|Velký|Jasný|Teplý|Veselý|Stříbrný|Kamenný
  Dřevěný|Podzimní|Jarní|Letní|Ranní|Večerní|Horní|Dolní|Zadní|Přední|Otevřený|Přátelský|Sousedský|Divoký|Lesní|Polní
  Městský|Šedý|Hbitý|Toulavý|Hliněný|Rybniční|Skalní|Svatební|Pátý|Devátý|Bosý|Hravý`);
const NOUNS =
  words(`klíč|most|strom|kámen|pramen|břeh|práh|stůl|krok|dům|kruh|ostrov|maják|přístav|kopec|mlýn|zvon|kohout
  komín|plot|sad|vítr|déšť|sníh|oheň|oblouk|vlak|vůz|míč|klobouk|deštník|kabát|hrnek|džbán|koš|chléb|hřeben|kartáč|provázek
  uzel|drak|ježek|zajíc|vrabec|čáp|rak|kapr|motýl|brouk|šnek`);
const STREETS =
  words(`Lipová|Dubová|Javorová|Jasanová|Buková|Topolová|Vrbová|Březová|Borová|Smrková|Školní|Kostelní|Nádražní
  Zahradní|Mlýnská|Rybářská|Hrnčířská|Kovářská|Tkalcovská|Pekařská|Řeznická|Zámečnická|Hradební|Příkopní|Polní|Luční|Lesní
  Horní|Dolní|Krátká|Dlouhá|Úzká|Široká|Tichá|Slunečná|Severní|Jižní|Východní|Západní|Okružní|Brodská|Mostecká|Vodní|Pramenná
  Skalní|Písková|Hliněná|Kamenná|Cihelní|Vápenná|Uhelná|Železniční|Tovární|Dílenská|Sladovní|Vinohradní|Ovocná|Jablečná|Hrušková
  Švestková|Třešňová|Ořechová|Malinová|Růžová|Fialková|Konvalinková|Kopretinová|Pampelišková|Maková|Lnářská|Ovčí|Kozí|Husí`);
const ACTIONS =
  words(`vstát z postele|umýt se|obléknout se|uvařit oběd|nakoupit léky|zaplatit nájem|vyplnit žádost|dojít k lékaři
  napsat odvolání|najít bydlení|zůstat doma|uklidit byt|vyprat prádlo|hlídat děti|naučit se česky|hledat práci|domluvit se s úřadem
  zvládnout dluhy|přečíst dopis|zavolat rodině|překonat strach|přestat pít|vyjednat splátky|dostat se ven|jezdit autobusem
  hospodařit s penězi|starat se o dítě|pečovat o rodiče|vybrat pomůcku|opravit vozík|sehnat doktora|přihlásit se do školy
  požádat o příspěvek|bránit svá práva|odejít od násilníka|smířit se s nemocí|trávit volný čas|poznat nové lidi|spát v teple`);
const PEOPLE =
  words(`seniorům|rodičům|dětem|lidem po úrazu|lidem bez domova|cizincům|pěstounům|vozíčkářům|matkám samoživitelkám
  nevidomým|neslyšícím|lidem s duševním onemocněním|dospívajícím|lidem po mrtvici|pečujícím dcerám|lidem ve výkonu trestu
  obětem násilí|lidem závislým na alkoholu|rodinám v dluzích|osamělým lidem|romským rodinám|lidem s autismem`);
const HELPERS =
  words(`sociální pracovnice|terénní pracovník|pečovatelka|osobní asistent|psycholog|právnička|dobrovolník|speciální pedagog
  poradce|tlumočnice|ergoterapeutka|zdravotní sestra|vychovatelka|vedoucí dílny|peer konzultant|logopedka|fyzioterapeut`);
const PLACES =
  words(`u vás doma|v našem středisku|na ulici|ve škole|v nemocnici|po telefonu|v klubovně|na úřadě|v azylovém domě|v parku
  přes internet|v dílně|na zahradě|v tělocvičně|u soudu|na ubytovně|v knihovně|v jídelně`);
const THINGS =
  words(`postel|koupelnu|šatník|teplé jídlo|suché oblečení|internet|klid na učení|invalidní vozík|polohovací lůžko|chodítko
  potravinovou pomoc|sprchu|pračku|herní koutek|hudební nástroje|keramickou pec|zahradní nářadí|čtečku dopisů|bezbariérový vchod
  auto s plošinou|naslouchátka k vyzkoušení|hry pro děti|adresu pro poštu|kuchyňku|šicí stroje|stolní fotbal|noclehy navíc v mrazech`);
const DAYS = words(
  'v pondělí|v úterý|ve středu|ve čtvrtek|v pátek|o víkendu|každý den|v noci|o svátcích|v létě|v zimě',
);
const EVERYDAY =
  words(`nemám na jídlo|babička upadla|táta pije|kam s dluhy|hlídání|výlety|kroužky|zvedák|rande|rehabilitace doma
  první pomoc|noční hlídka|cvičení|paměť|doučování|stěhování|exekutor|úřad práce|invalidita|samota|rozchod|šikana|vězení`);

/** Writes a content folder with a number of services: the invented city, its services copied and varied, always in the same way. */
export async function writeManyServices(directory: string, count: number): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await cp(SOURCE, directory, { recursive: true });
  const templates = await templatesOf(join(SOURCE, 'services'));
  const pick = picker(20_261_121);
  await appendFile(join(directory, 'taxonomies/districts.yaml'), districtsAfter(pick));
  const some = count - templates.length;
  for (let index = 0; index < some; index++) {
    const template = templates[index % templates.length];
    if (!template) throw new Error('There is no service to copy.');
    const organization = `poskytovatel-${Math.floor(index / SERVICES_OF_ONE)}`;
    if (index % SERVICES_OF_ONE === 0) {
      await writeFile(join(directory, 'organizations', `${organization}.md`), organizationText(index, pick));
    }
    await writeFile(
      join(directory, 'services', `sluzba-${index}.md`),
      serviceText(template, index, organization, pick),
    );
  }
}

/** Writes a content folder with a number of records like {@link writeManyServices}, unless an equal one is there already. */
export async function manyServices(count: number): Promise<string> {
  const directory = `node_modules/.cache/bench/content-${count}`;
  await mkdir(directory, { recursive: true });
  await writeManyServices(directory, count);
  return directory;
}

type Fields = Readonly<Record<string, unknown>>;
type Pick = (list: readonly string[]) => string;

async function templatesOf(directory: string): Promise<readonly Fields[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.md') && !file.startsWith('_')).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, head = ''] = (await readFile(join(directory, file), 'utf8')).split(/^---$/m);
      return parse(head, { schema: 'failsafe' }) as Fields;
    }),
  );
}

function serviceText(template: Fields, index: number, organization: string, pick: Pick): string {
  const { formerIds: _, locations, name, ...kept } = template;
  const places = Array.isArray(locations) ? (locations as readonly Fields[]) : [];
  const kind = String(name).split(/ (?=[A-ZČŘŠŽ0-9–])/)[0] ?? '';
  const fields: Fields = {
    ...kept,
    name: `${kind} ${pick(ADJECTIVES)} ${pick(NOUNS)} ${index}`,
    organization,
    summary: `Pomáháme ${pick(PEOPLE)} ${pick(ACTIONS)} a ${pick(ACTIONS)}.`,
    eligibility: `Sloužíme hlavně ${pick(PEOPLE)} a ${pick(PEOPLE)}.`,
    phones: [{ number: `555 0${20 + (index % 70)} ${String(index % 1000).padStart(3, '0')}` }],
    ...(places.length > 0 ? { locations: places.map((place) => moved(place, pick)) } : {}),
    ...(kept['registerId'] === undefined ? {} : { registerId: String(9_000_000 + index) }),
    alternateNames: [pick(EVERYDAY), pick(EVERYDAY)],
  };
  return `---\n${stringify(fields, { schema: 'failsafe' })}---\n${bodyText(pick)}\n`;
}

function moved(place: Fields, pick: Pick): Fields {
  const { address, district: _, ...kept } = place;
  if (address === undefined) return kept;
  const { addressCode: __, part: ___, ...rest } = address as Fields;
  const street = { ...rest, street: pick(STREETS), number: pick(NUMBERS) };
  return { ...kept, address: street, district: `obvod-${pick(DISTRICT_NUMBERS)}` };
}

function organizationText(index: number, pick: Pick): string {
  const name = `${pick(ADJECTIVES)} ${pick(NOUNS)} ${index}, z. s.`;
  const address = { street: pick(STREETS), number: pick(NUMBERS), postcode: '999 01', municipality: 'Vzorkov' };
  return `---\n${stringify({ name, kind: 'nonprofit', address, sources: ['web-mesta'] }, { schema: 'failsafe' })}---\n`;
}

/** The text of a service, about a few things only, as the services of a real city are: most words stand on few pages. */
function bodyText(pick: Pick): string {
  const some = (list: readonly string[]) => Array.from({ length: 3 }, () => pick(list));
  const [actions, helpers, places, things, days] = [ACTIONS, HELPERS, PLACES, THINGS, DAYS].map(some) as [
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  const paragraphs = Array.from({ length: 4 }, () => [
    `${upper(pick(helpers))} vám pomůže ${pick(actions)} ${pick(places)}.`,
    `Máme tu ${pick(things)} i ${pick(things)}.`,
    `Přijít můžete ${pick(days)}, ${pick(days)} po domluvě.`,
    `Když potřebujete ${pick(actions)}, ${pick(helpers)} se s vámi sejde ${pick(places)}.`,
  ]);
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
}

function districtsAfter(pick: Pick): string {
  return DISTRICT_NUMBERS.map((number) => {
    const name = `Vzorkov-${pick(ADJECTIVES)} ${pick(NOUNS)} ${number}`;
    return `\n- id: obvod-${number}\n  name: ${name}\n  sources: [web-mesta]\n`;
  }).join('');
}

const DISTRICT_NUMBERS = Array.from({ length: DISTRICTS }, (_, index) => String(index + 1));
const NUMBERS = Array.from({ length: 120 }, (_, index) => String(index + 1));

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Chooses from lists, always the same in a row (mulberry32). */
function picker(seed: number): Pick {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const part = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return list[Math.floor(part * list.length)] ?? '';
  };
}

/** What people might ask on the site of {@link writeManyServices}: one to four words that stand on few or on all of its pages. */
export function manyQueries(count: number): readonly string[] {
  const pick = picker(1);
  const sources = [ACTIONS, PEOPLE, THINGS, EVERYDAY, STREETS, HELPERS, NOUNS, PLACES];
  return Array.from({ length: count }, (_, index) => pick(sources[index % sources.length] ?? NOUNS));
}
