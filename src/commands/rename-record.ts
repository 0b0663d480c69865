import { findRecord, nameOf } from '../editing/find-record.ts';
import { KIND_WORDS, namedKinds } from '../editing/kind-words.ts';
import { Refusal } from '../editing/refusal.ts';
import { renamed } from '../editing/rename.ts';
import { readArguments } from './arguments.ts';
import { runTask } from './task.ts';

const HELP = `Změní zkratku záznamu, a tím i adresu jeho stránky. Stará adresa povede na novou a odkazy v ostatních
záznamech se opraví samy. Priority, opatření, události a pojmy ve slovníčku přejmenovat nejde.

  npm run prejmenovat -- STARA NOVA

  --druh      když má stejnou zkratku víc záznamů: ${Object.values(KIND_WORDS).join(', ')}`;

/** `npm run prejmenovat -- OLD NEW`: gives a record another id. */
await runTask(async (records) => {
  const { positionals, text } = readArguments({ druh: 'text' }, HELP);
  const [old, newId, more] = positionals;
  if (old === undefined || newId === undefined || more !== undefined)
    throw new Refusal('Napište starou a novou zkratku: npm run prejmenovat -- STARA NOVA');
  const word = text('druh');
  const chosen = namedKinds.filter((kind) => word === undefined || KIND_WORDS[kind] === word);
  if (chosen.length === 0)
    throw new Refusal(`Druh „${word}“ neznáme. Vyberte z: ${Object.values(KIND_WORDS).join(', ')}.`);
  const record = findRecord(records, chosen, old);
  return {
    done: `Přejmenováno: „${nameOf(record)}“ má teď zkratku ${newId}. Stará adresa vede na novou.`,
    changes: await renamed(records, record, newId),
  };
});
