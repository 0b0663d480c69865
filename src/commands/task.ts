import { checkedContent } from '../content.ts';
import { applyChanges, type Change } from '../editing/changes.ts';
import { told } from '../editing/told.ts';
import type { Records } from '../schemas/kinds.ts';
import { reportAndExit } from './failure.ts';

/** What a task of staff means to do, and the sentence that says so when it is done. */
export interface Plan {
  readonly done: string;
  readonly changes: readonly Change[];
}

/** Runs a task of staff: plans the changes from the records, makes them, and says what was done and how to take it back. */
export async function runTask(plan: (records: Records) => Promise<Plan>): Promise<void> {
  try {
    const { records, problems } = await checkedContent();
    const { done, changes } = await plan(records);
    if (changes.every(({ before, after }) => before === after)) return console.log('Nic se nemění, záznam to už říká.');
    await applyChanges(changes, problems);
    console.log(told(done, changes));
  } catch (error) {
    reportAndExit(error);
  }
}
