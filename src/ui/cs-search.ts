import { plural } from './plural.ts';

/** The texts of search; apart from the others, because they travel to the browser. */
export const searchTexts = {
  label: 'Co potřebujete?',
  footerLabel: 'Hledat na celém webu',
  button: 'Hledat',
  hint: 'Třeba: dovoz oběda, azylový dům, dluhy',
  title: 'Hledání',
  description: 'Hledání ve službách, plánech, pracovních skupinách a projektech.',
  lead: 'Napište to svými slovy. Na háčky a čárky nemusíte myslet.',
  withoutScript:
    'Hledání potřebuje JavaScript a ten je ve vašem prohlížeči vypnutý. Všechno ale najdete i v seznamech:',
  loading: 'Hledám…',
  failed: 'Hledání se nepodařilo načíst. Zkuste to za chvíli znovu, nebo použijte seznamy níže.',
  prompt: 'Napište, co hledáte.',
  count: (n: number) => plural(n, { one: 'výsledek', few: 'výsledky', many: 'výsledku', other: 'výsledků' }),
  found: (n: number, query: string) =>
    query === '' ? `${searchTexts.count(n)}.` : `${searchTexts.count(n)} pro „${query}“.`,
  none: (query: string) => (query === '' ? 'Takhle zúžený výběr nic neobsahuje.' : `Pro „${query}“ jsme nic nenašli.`),
  noneHelp: 'Zkuste to jinými slovy, projděte seznamy, nebo se zeptejte člověka:',
  corrected: (to: string, from: string) => `Hledáme „${to}“ místo „${from}“.`,
  notFound: (words: readonly string[]) => `Nenašli jsme: ${words.join(', ')}.`,
  exactly: 'Hledat přesně to, co jsem napsal(a)',
  danger: 'Nahoře jsou krizové linky, zavolejte hned.',
  dangerTitle: 'Zavolejte, nejste na to sami',
  narrow: 'Zúžit výběr',
  anything: 'cokoli',
  facets: { druh: 'Co hledám', komu: 'Pro koho', sluzba: 'Druh služby', forma: 'Jak pomáhá', cast: 'Městská část' },
  suggestions: 'Návrhy',
  suggest: 'Našeptávat při psaní',
  more: 'Ukázat další výsledky',
  lists: 'Seznamy',
  listSituations: 'Podle toho, co se děje',
  listTypes: 'Podle druhu služby',
  listAll: 'Všechny služby podle abecedy',
  kind: 'Kde hledat',
  askHuman: 'Zeptat se člověka',
};
