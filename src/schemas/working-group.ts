import { z } from 'zod';
import { editorial, formerName } from './common.ts';
import { composition } from './contact.ts';
import { count, edtf, field, list, plain, prose, record, reference, source, sources, time, web } from './fields.ts';

const meeting = record({
  date: field(edtf(), 'Datum', 'Den setkání; u starších setkání třeba jen měsíc.', '2026-11-05'),
  startsAt: field(time().optional(), 'Začátek', 'Hodina a minuta.', '09:30'),
  endsAt: field(time().optional(), 'Konec', 'Hodina a minuta.', '11:30'),
  title: field(prose().optional(), 'Název', 'Když má setkání zvláštní název.', 'Setkání k návrhu plánu'),
  place: field(prose().optional(), 'Místo', 'Kde se skupina sejde.', 'Malinovského náměstí 3, místnost 111'),
  agenda: field(list(prose()), 'Program', 'Body programu.', 'Diskuse nad prioritami'),
  attendance: field(composition().optional(), 'Účast', 'Jen počty, nikdy jména lidí, kteří služby využívají.', {
    total: '18',
  }),
  minutes: field(
    prose().optional(),
    'Zápis stručně',
    'Na čem se skupina domluvila. Beze jmen a případů klientů.',
    'Skupina doporučila dvě nová opatření.',
  ),
  minutesUrl: field(web().optional(), 'Odkaz na zápis', 'Kde je celý zápis.', 'https://socialnipece.brno.cz/'),
  note: field(prose().optional(), 'Poznámka', 'Co je dobré vědět.', 'Přesný den zdroj neuvádí.'),
  sources: field(list(source()), 'Zdroje', 'Odkud údaj je.', 'zapis-seniori-2013'),
});

/** A working group of the planning process; the body tells whom it brings together. */
export const workingGroup = record({
  name: field(prose(), 'Název', 'Dnešní název skupiny.', 'Osoby ohrožené sociálním vyloučením'),
  summary: field(
    prose(),
    'Jednou větou',
    'O koho skupině jde.',
    'Skupina plánuje pomoc pro lidi bez domova a v nouzi.',
  ),
  order: field(count(), 'Pořadí', 'Kolikátá je v seznamu skupin.', '7'),
  formerNames: field(list(record(formerName)), 'Dřívější názvy', 'Od nejstaršího.', {
    name: 'Společensky nepřizpůsobení',
  }),
  period: field(edtf().optional(), 'Kdy skupina pracuje', 'Od kdy a do kdy, je-li to známo.', '2006-03/..'),
  predecessors: field(
    list(reference('workingGroup')),
    'Navazuje na',
    'Zkratky skupin, ze kterých vznikla nebo které se k ní připojily.',
    'smyslove-postizeni',
  ),
  successorNote: field(
    prose().optional(),
    'Co se se skupinou stalo',
    'Když skupina skončila, rozdělila se nebo se s jinou spojila.',
    'V roce 2022 se spojila se skupinou Tělesné postižení.',
  ),
  targetGroups: field(list(reference('targetGroup')), 'Cílové skupiny', 'O koho skupině jde.', 'osoby-bez-pristresi'),
  composition: field(composition().optional(), 'Složení', 'Počty podle stran triády.', { total: '25' }),
  meetings: field(list(meeting), 'Setkání', 'Setkání, která se konala nebo budou.', { date: '2013-10' }),
  rules: field(list(prose()), 'Pravidla', 'Jak skupina pracuje.', 'Skupina má jednací řád.'),
  documents: field(
    list(
      record({
        title: field(prose(), 'Název dokumentu', 'Celý název.', 'Jednací řád'),
        url: field(web().optional(), 'Adresa', 'Kde se dá přečíst.', 'https://socialnipece.brno.cz/'),
        date: field(edtf().optional(), 'Datum', 'Z kdy je.', '2013'),
        format: field(plain().optional(), 'Formát', 'PDF, DOCX.', 'PDF'),
      }),
    ),
    'Dokumenty',
    'Jednací řád, celé zápisy.',
    { title: 'Jednací řád' },
  ),
  sources: sources(),
  ...editorial,
});

/** A working group as its file says. */
export type WorkingGroupRecord = z.output<typeof workingGroup>;
