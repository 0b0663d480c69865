/**
 * Czech word forms, shared by the building of the index and the browser: a word and all its forms, with or without
 * diacritics, become one stem. It works on words without diacritics, because that is how half of people type.
 * The stems are not meant to be read; what matters is only that forms of one word meet and different words do not.
 */

/** A word found in a text: as it stands there, and where it begins. */
export interface FoundWord {
  readonly text: string;
  readonly index: number;
}

/** The text in small letters without diacritics. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text: runs of letters or of digits. */
export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], index: match.index }));
}

/** The words of a text without their places, which is several times faster. */
export function textsOfWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The stem under which a word and its forms meet. */
export function stemOf(word: string): string {
  let stem = STEMS.get(word);
  if (stem === undefined) STEMS.set(word, (stem = stemOfFolded(fold(word))));
  return stem;
}

/** Stems that are known already: a site says the same words again and again. */
const STEMS = new Map<string, string>();

function stemOfFolded(folded: string): string {
  const known = IRREGULAR.get(folded);
  if (known) return known;
  if (/\d/.test(folded)) return folded;
  const stem = settled(rootOf(folded));
  return IRREGULAR.get(stem) ?? stem;
}

/** Whether a word says nothing by itself: a preposition, a conjunction, a pronoun, a form of „být“ or „mít“. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(fold(word));
}

const IRREGULAR = new Map(
  Object.entries({
    dom: 'dum domu domy dome domum domem domech domek domku domky domecek',
    det: 'dite ditete diteti ditetem deti detem detmi detech detma ditetek',
    clovek: 'clovek cloveka clovekem cloveku clovece lide lidi lidem lidmi lidech lidma lid',
    peniz: 'penize penez penezi penezum penezich penezmi peniz',
    pritel: 'pritel pritele pritelem priteli pratele pratel pratelum pratelich prately pritelkyne pritelkyni',
    rok: 'rok roku roky rokem roce roku let lety letech letum',
    den: 'den dne dni dny dnem dnu dnech dnum dnes',
    ruk: 'ruka ruce rukou ruku ruky rukama',
    noh: 'noha noze nohou nohu nohy nohama',
    oko: 'oko oci ocima oka ocni',
    ucho: 'ucho usi usima ucha usni',
    nemoc: 'nemoc nemoci nemoce nemocich nemocem nemocech nemocemi',
    pomoc: 'pomoc pomoci pomahat pomaha pomuze pomozte pomohou pomuzou pomahaji',
    pec: 'pece peci peceme pecem pecim pecich pecemi',
    matk: 'matka matky matce matku matek matkam matkach matkami mama mami maminka maminky maminkou maminek maminku mamince',
    dcer: 'dcera dcery dceri dceru dcerou',
    syn: 'syn syna synovi synem synu synove',
    dluh: 'dluh dluhu dluhy dluhum dluzich dluhem dluhama',
    zdrav: 'zdravi zdravim',
    mest: 'mesto mesta mestu meste mestem mest mestum mestech',
    vul: 'vul',
    boj: 'bojim bojis boji bojime bojite bat',
    bij: 'bije biji bijou bil bila bili zbit zbil zbila zbili mlati mlatit mlatil mlatila mlatili',
    spa: 'spat spim spis spi spime spite spal spala spanek',
    jidl: 'jidlo jidla jidlu jidle jidlem jidel',
    sluch: 'sluch sluchu sluchem',
    zrak: 'zrak zraku zrakem',
    pit: 'piti piju pije pil pit pijes pijeme pijou',
    byt: 'byt bytu byty bytem bytech bytum byte',
    bydl: 'bydlet bydlim bydlis bydli bydleni bydlel bydlela',
    rom: 'rom roma romove romu romum romy romech romka romky',
    rozvod: 'rozvod rozvodu rozvody rozvodem rozvest rozvadet rozvadi rozvadim rozvadime rozvedeny rozvedena rozvedeni',
    zabit: 'zabit zabiju zabije zabijes zabiji zabil zabila zabijou zabijet zabijim zabiji',
    zen: 'zena zeny zene zenu zenou zen zenam zenach zenami',
    nadej: 'nadeje nadeji nadejim nadejich nadejemi',
    program: 'program',
    seznam: 'seznam',
    zaznam: 'zaznam',
    vyznam: 'vyznam',
    muz: 'muz muze muzi muzem muzum muzich muzu',
    tat: 'tata taty tatovi tatu tatou tatove tatinek tatinka tatinkovi tatinkem tatinku tatka tatky tatkovi tatku otec otce otci otcem otcove otcum',
    babik: 'babi babca babce babcu',
    ded: 'dedecek dedecka dedeckovi dedeckem dedecku dedeckove',
    najm: 'najem',
    obet: 'obetmi',
    zneuziv: 'zneuzil zneuzila zneuzili zneuzit zneuzita zneuzity zneuziti',
    me: 'me mne mi mnou',
    se: 'se si sebe sobe sebou',
    chci: 'chci chce chces chcu chtit chtel chtela chteli chteji chceme',
    nechci: 'nechci nechce nechcu nechtit nechtel nechtela nechteli nechteji nechceme',
    umr: 'umre umres umrou umrel umrela umreli zemre zemrel zemrela zemreli',
    uteh: 'utect utekl utekla utekli uteku utecu utece uteceme',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form): [string, string] => [form, stem])),
);

/** Endings of nouns, adjectives and verbs without diacritics, and how many letters must remain. Longer ones are tried first. */
const ENDINGS = [
  ...'ovavajicich ovavajici'.split(' '),
  ...'ujicich ujicimi ujicimu ujiciho ajicich ajicimi ajicimu ajiciho ejicich ejicimi ejicimu ejiciho'.split(' '),
  ...'ovanich ovanim ovani ovanou ovaneho ovanych ovanymi ujicim ajicim ejicim ujici ajici ejici'.split(' '),
  ...'enymi eneho enemu enych enou anymi aneho anemu anych anou'.split(' '),
  ...'ovymi oveho ovemu ovych ovym ovou atum atech aty'.split(' '),
  ...'ujeme ujete ujes uju uji uje ujou oval ovala ovat ovali'.split(' '),
  ...'enim enich eni anim anich ani etim eti'.split(' '),
  ...'eho emu ych ymi imi iho imu ich ach ech ami emi ama ovi ove um em am ou im ym'.split(' '),
  ...'eny ena eno ene enym at aji eji ame ate ime ite ala alo ali ila ilo ili il'.split(' '),
  ...'y a e i o u'.split(' '),
];
const KNOWN_ENDINGS = new Set(ENDINGS);
const LONGEST = Math.max(...ENDINGS.map(({ length }) => length));

/** Endings that make another word when they stand after a short root: they need a longer one. */
const CAREFUL = new Set(
  'at il ove ovi eny ena eno ene enym ani eni ali ili ala ila alo ilo ame ate ime ite'.split(' '),
);

/** A word in small letters without diacritics that has lost its ending. */
export function rootOf(word: string): string {
  for (let length = Math.min(LONGEST, word.length - 3); length > 0; length--) {
    const ending = word.slice(-length);
    if (!KNOWN_ENDINGS.has(ending)) continue;
    const least = CAREFUL.has(ending) ? 4 : 3;
    if (word.length - length >= least) return word.slice(0, -length);
  }
  return word;
}

/** Brings together what changes inside a word: a vowel that comes and goes (služeb – služba), a softened last letter (matce – matka). */
function settled(stem: string): string {
  return stem
    .replace(/stm$/, 'st')
    .replace(/(....)ov$/, '$1')
    .replace(/(..[^aeiouy])e([^aeiouy])$/, '$1$2')
    .replace(/(..[^aeiouy])n$/, '$1')
    .replace(/(....)it$/, '$1')
    .replace(/(...)ovan$/, '$1')
    .replace(/(...)an$/, '$1')
    .replace(/(...[^i])al$/, '$1')
    .replace(/(...[^ln])ic$/, '$1')
    .replace(/st$/, 'sk')
    .replace(/ct$/, 'ck')
    .replace(/c$/, 'k')
    .replace(/ick$/, 'ik')
    .replace(/z$/, 'h')
    .replace(/(.)\1$/, '$1');
}

/** Whether a word names a person near to the one who asks: it says who, not what is needed. */
export function isPersonWord(word: string): boolean {
  return PERSON_STEMS.has(stemOf(word));
}

/** Whether a word only says how things are with the one who asks: what is wanted, missing or not possible. */
export function isPlightWord(word: string): boolean {
  return PLIGHT_STEMS.has(stemOf(word));
}

const FUNCTION_WORDS = new Set(
  (
    'a i o u v s z k do na po od ze se si ve ke ku za pro pri pred pres nad pod mezi bez u az ale ani nebo ci jako jak kde kam kudy odkud kdy kdo co ' +
    'proc jestli zda ktery ktera ktere kterou ktereho kterym ten ta to ty te toho tomu tu tom tim tech ti tam tady tu je jsou jsem jsi jsme jste byt ' +
    'byl byla bylo byli bude budu neni nejsem nebyl nebyla mam mas ma mame mate maji mit mel mela meli nemam nemas nema nemame nemate nemaji nemit ' +
    'sam sama sami samo ja my vy on ona ono oni me mne mi mnou muj moje moji moje meho mem mou nas nam vas vam jim ji ho mu jeho jeji jejich svuj sve svou ' +
    'svoje sveho svym aby kdyz protoze takze taky take uz jen jenom jeste tak moc hodne fakt asi porad neco neceho nekdo nekoho nekomu nekde nejaky ' +
    'nejakou nejake nic nikdo nikde potrebuju potrebuji potrebuje potrebujeme chci chce chceme chtel chtela chtit nechci nechce hledam hleda prosim ' +
    'muzu muzou muze muzeme mohu mohl mohla moct nemuzu nemuze nemohu nemuzeme musim musi musime muset lze by bych bychom'
  ).split(' '),
);

const PLIGHT_STEMS = new Set(
  'chci nechci nemám nemáme nemá nemůžu nemůže nikdo nic sám sama mě'.split(' ').map(stemOf),
);

const PERSON_STEMS = new Set(
  'manžel manželka bratr sestra babička babča babi děda dědeček táta tatínek taťka otec máma mamka syn dcera přítel kamarád kamarádka soused sousedka '
    .concat(
      'tchyně tchán strejda strýc teta vnuk vnučka chlap partner partnerka brácha ségra holka kluk člověk paní pán známý',
    )
    .split(' ')
    .map(stemOf),
);
