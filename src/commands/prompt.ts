import { createInterface } from 'node:readline';
import { Refusal } from '../editing/refusal.ts';

/** Thrown when nobody answers any more. */
export class NoMoreAnswers extends Refusal {}

/** Asks questions on the terminal, one line each. */
export interface Prompt {
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** A prompt that reads the lines of the terminal, or of a file when a program answers. */
export function openPrompt(): Prompt {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      process.stdout.write(`\n${question}\n> `);
      const line = await lines.next();
      if (line.done) throw new NoMoreAnswers('\nOtázky skončily dřív, než byly všechny odpovědi. Nic jsme nezapsali.');
      return line.value.trim();
    },
    close: () => terminal.close(),
  };
}
