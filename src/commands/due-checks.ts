import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../content.ts';
import { dueChecks } from '../domain/due-checks.ts';
import { linkSite } from '../domain/link.ts';
import type { Service } from '../domain/model.ts';
import { Refusal } from '../editing/refusal.ts';
import { checkColumns, checkList, letter } from '../exports/check-list.ts';
import { csv } from '../exports/csv.ts';
import { settings } from '../settings.ts';
import { urls } from '../urls.ts';
import { readArguments } from './arguments.ts';
import { reportAndExit } from './failure.ts';

const HELP = `Vypíše, které služby je do konce měsíce potřeba ověřit, podle poskytovatelů a s telefony.

  npm run k-overeni -- --mesic 2026-12

  --mesic     rok a měsíc; jinak tento měsíc
  --csv       uloží seznam do tabulky: --csv k-overeni.csv
  --dopis     do složky uloží dopis pro každého poskytovatele: --dopis dopisy`;

/** `npm run k-overeni -- --mesic 2026-12`: what has to be checked with providers by the end of a month. */
try {
  const given = readArguments({ mesic: 'text', csv: 'text', dopis: 'text' }, HELP);
  const month = given.text('mesic') ?? settings.buildDate.slice(0, 7);
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month)) throw new Refusal(`„${month}“ není měsíc. Napište třeba 2026-12.`);
  const site = linkSite((await loadContent()).records, settings.buildDate);
  const due = dueChecks(site, month);
  console.log(checkList(due, month));

  const table = given.text('csv');
  if (table !== undefined) {
    await writeFile(
      table,
      csv(
        checkColumns,
        due.flatMap(({ checks }) => checks),
      ),
    );
    console.log(`\nTabulka je v souboru ${table}.`);
  }
  const folder = given.text('dopis');
  if (folder !== undefined) {
    const addressOf = (service: Service) => new URL(urls.service(service), settings.siteUrl ?? site.info.url).href;
    await mkdir(folder, { recursive: true });
    for (const one of due) {
      await writeFile(join(folder, `${one.organization.id}.txt`), letter(one, month, site.info, addressOf));
    }
    console.log(`\nDopisy jsou ve složce ${folder}. Než je pošlete, přečtěte si je.`);
  }
} catch (error) {
  reportAndExit(error);
}
