import { ended } from '../editing/service-state.ts';
import { formatDay } from '../ui/format.ts';
import { onlyPositional, readArguments } from './arguments.ts';
import { runTask } from './task.ts';

const HELP = `Zapíše, že služba končí. Soubor se nesmaže: kdo má stránku uloženou, dočte se, že služba už není.

  npm run ukonceno -- ZKRATKA --dne 2026-12-31

  ZKRATKA     jméno souboru služby bez koncovky, třeba nocleharna-priklad
  --dne       poslední den služby, RRRR-MM-DD; když ho nevíte, vynechte a služba skončí hned
  --poznamka  věta pro čtenáře, v uvozovkách: --poznamka "Pomůže vám noclehárna v Táborské."`;

/** `npm run ukonceno -- ID --dne 2026-12-31`: notes that a service ends. */
await runTask(async (records) => {
  const given = readArguments({ dne: 'text', poznamka: 'text' }, HELP);
  const name = onlyPositional(given.positionals, 'zkratku služby');
  const day = given.text('dne');
  const { service, changes } = await ended(records, name, { day, note: given.text('poznamka') });
  const when = day ? `po dni ${formatDay(day)} zmizí ze seznamů` : 'je zapsaná jako ukončená';
  return { done: `Zapsáno: služba „${service.name}“ ${when}.`, changes };
});
