import { Refusal } from '../editing/refusal.ts';
import { METHODS, verified, type Method } from '../editing/service-state.ts';
import { settings } from '../settings.ts';
import { formatDay } from '../ui/format.ts';
import { onlyPositional, readArguments } from './arguments.ts';
import { runTask } from './task.ts';

const HELP = `Zapíše, že jste údaje služby ověřili u poskytovatele.

  npm run overeno -- ZKRATKA --jak telefon

  ZKRATKA     jméno souboru služby bez koncovky, třeba nocleharna-priklad
  --jak       telefon, email, navsteva (na místě), formular (písemně)
  --dne       kdy to bylo, RRRR-MM-DD; jinak dnes
  --kdo       funkce toho, kdo ověřoval, v uvozovkách: --kdo "referentka plánování"; nikdy jméno`;

/** `npm run overeno -- ID --jak telefon`: notes that a service was checked with its provider. */
await runTask(async (records) => {
  const given = readArguments({ jak: 'text', dne: 'text', kdo: 'text' }, HELP);
  const name = onlyPositional(given.positionals, 'zkratku služby');
  const method = given.text('jak') ?? '';
  if (!isMethod(method))
    throw new Refusal(`Napište, jak jste údaje ověřili: --jak ${Object.keys(METHODS).join(', nebo --jak ')}.`);
  const day = given.text('dne') ?? settings.buildDate;
  const planned = await verified(records, name, { day, today: settings.buildDate, method, role: given.text('kdo') });
  return {
    done: `Zapsáno: údaje služby „${planned.service.name}“ jsou ověřené ke dni ${formatDay(day)}.`,
    changes: planned.changes,
  };
});

function isMethod(text: string): text is Method {
  return Object.hasOwn(METHODS, text);
}
