import { z } from 'zod';
import { edtf, field, list, number, plain, prose, record, reference, someOf, sources } from './fields.ts';

const row = record({
  label: field(prose(), 'Řádek', 'Co se počítá.', 'Služby sociální péče'),
  values: field(someOf(plain()), 'Hodnoty', 'Čísla v pořadí sloupců; „-“ = zdroj neuvádí.', '90'),
  note: field(prose().optional(), 'Poznámka', 'Jak číslo vzniklo.', 'Dopočteno z celku.'),
});

/** A small table of stated figures: of a year, with its source. */
export const figure = record({
  title: field(prose(), 'Název', 'Co tabulka ukazuje.', 'Registrované služby v Brně podle druhu'),
  description: field(
    prose().optional(),
    'Popis',
    'Co z čísel plyne, jednou větou.',
    'Péče a prevence byly stejně velké.',
  ),
  date: field(edtf(), 'Datum', 'K jaké době čísla patří.', '2009'),
  columns: field(
    someOf(
      record({
        label: field(prose(), 'Sloupec', 'Název sloupce.', 'služeb'),
        unit: field(prose().optional(), 'Jednotka', 'V čem se počítá.', 'mil. Kč'),
      }),
    ),
    'Sloupce',
    'Co je v kterém sloupci.',
    { label: 'služeb' },
  ),
  rows: field(someOf(row), 'Řádky', 'Řádky tabulky.', { label: 'Prevence', values: ['90'] }),
  total: field(list(number()), 'Celkem', 'Součty po sloupcích podle zdroje.', '223'),
  note: field(prose().optional(), 'Poznámka', 'Co není jisté.', 'Tabulka je v přepisu poškozená.'),
  plans: field(list(reference('plan')), 'Plány', 'Ke kterým plánům čísla patří.', '2-komunitni-plan'),
  sources: sources(),
});

/** A figure as its file says. */
export type FigureRecord = z.output<typeof figure>;
