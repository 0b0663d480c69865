import { serviceListTexts } from './cs-service-list.ts';
import { plural, pluralForm } from './plural.ts';

/** The texts of the filter of the directory; apart from the others, because they travel to the browser. */
export const filterTexts = {
  title: 'Vybrat podle místa, věku, jazyka a dalšího',
  titleChosen: (n: number) => `Upravit výběr (${n})`,
  anything: 'cokoli',
  choices: {
    pro: 'Pro koho',
    druh: 'Druh služby',
    forma: 'Jak pomáhá',
    cast: 'Městská část',
    vek: 'Věk',
    jazyk: 'Jazyk',
  },
  boxes: { otevreno: 'teď otevřeno', zdarma: 'zdarma', telefon: 's telefonem', bezbarier: 'bez bariér' },
  boxesTitle: 'Jen služby',
  stages: {
    deti: 'děti do 14 let',
    mladi: 'mladí od 15 do 26 let',
    dospeli: 'dospělí od 18 do 64 let',
    seniori: 'senioři od 65 let',
    neuvadeji: 'věk neuvádějí',
  },
  loading: 'Načítáme služby…',
  failed: 'Služby se nepodařilo načíst. Zkuste to za chvíli znovu, nebo použijte seznamy níže.',
  found: (n: number) =>
    `Výběru ${pluralForm(n, { one: 'odpovídá', few: 'odpovídají', other: 'odpovídá' })} ${serviceListTexts.count(n)}.`,
  all: (n: number) => `${serviceListTexts.count(n)} v\u00a0adresáři.`,
  none: 'Výběru neodpovídá žádná služba. Zkuste něco z něj zrušit, nebo se zeptejte člověka.',
  noneUnless: (choice: string, n: number) =>
    `Výběru neodpovídá žádná služba. Když zrušíte „${choice}“, najdete ${plural(n, { one: 'službu', few: 'služby', other: 'služeb' })}.`,
  hoursUnknown: (n: number) =>
    `A\u00a0ještě ${serviceListTexts.count(n)}, kde otevírací dobu neznáme. Tam raději zavolejte.`,
  uncheckedAmong: (n: number) => `Z toho u ${n} údaje dlouho nikdo neověřil, jsou pod seznamem.`,
  unknown: 'Část výběru z odkazu už neplatí, vynechali jsme ji.',
  show: (n: number) => `Ukázat ${serviceListTexts.count(n)}`,
  more: 'Ukázat další',
  clear: 'Zrušit vše',
};
