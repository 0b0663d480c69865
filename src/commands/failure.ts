import { ContentError } from '../content.ts';
import { Refusal } from '../editing/refusal.ts';

/** Ends the program with exit code 1: what is meant for staff is told in Czech as it is, anything else with its trace. */
export function reportAndExit(error: unknown): never {
  console.error(error instanceof ContentError || error instanceof Refusal ? error.message : error);
  process.exit(1);
}
