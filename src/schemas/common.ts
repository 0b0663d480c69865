import { edtf, field, id, list, plain, prose } from './fields.ts';

/** Fields that every kind of record may have. */
export const editorial = {
  formerIds: field(
    list(id()),
    'Dřívější adresy',
    'Pod jakou zkratkou záznam býval na webu. Stará adresa pak povede na novou.',
    'azylovy-dum-krenova',
  ),
  toVerify: field(
    list(prose()),
    'K ověření',
    'Co je potřeba ověřit. Čtenáři to neuvidí, vypíše to kontrola.',
    'Ověřit číslo domu.',
  ),
  alternateNames: field(
    list(plain()),
    'Hledá se také jako',
    'Slova, která lidé píšou do hledání. Na stránce se neukazují.',
    'důchoďák',
  ),
};

/** A name that a record had, and when. */
export const formerName = {
  name: field(prose(), 'Název', 'Jak se dřív jmenoval.', 'Etnické menšiny'),
  period: field(edtf().optional(), 'Kdy se tak jmenoval', 'Rok, měsíc, nebo rozmezí.', '2006/2009'),
  note: field(
    prose().optional(),
    'Poznámka k názvu',
    'Odkud se to ví, co není jisté.',
    'Rok přejmenování zdroje neuvádějí.',
  ),
};
