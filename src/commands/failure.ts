import { ContentError } from '../content.ts';

/** Ends the program with exit code 1: bad content is told in Czech as it is, anything else with its trace. */
export function reportAndExit(error: unknown): never {
  console.error(error instanceof ContentError ? error.message : error);
  process.exit(1);
}
