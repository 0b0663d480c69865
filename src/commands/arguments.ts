import { parseArgs } from 'node:util';
import { Refusal } from '../editing/refusal.ts';
import { nearest } from '../values/nearest.ts';
import { reportAndExit } from './failure.ts';

/** What a command may be given: `text` options take a value, `yes` options stand alone. */
export type Options = Readonly<Record<string, 'text' | 'yes'>>;

/** What a command was given. */
export interface Given<Name extends string> {
  readonly positionals: readonly string[];
  readonly text: (name: Name) => string | undefined;
  readonly has: (name: Name) => boolean;
}

/** Reads the arguments of a command in Czech; with `--help` it prints the help and ends the program. */
export function readArguments<Known extends Options>(
  options: Known,
  help: string,
): Given<Extract<keyof Known, string>> {
  const { tokens } = parseArgs({ strict: false, allowPositionals: true, tokens: true, options: parsable(options) });
  const given = new Map<string, string | undefined>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') {
      console.log(help);
      process.exit(0);
    }
    if (!Object.hasOwn(options, token.name)) throw new Refusal(unknown(token.name, Object.keys(options)));
    if (options[token.name] === 'text' && !token.value)
      throw new Refusal(`Za --${token.name} chybí hodnota. Nápovědu vypíše --help.`);
    given.set(token.name, token.value);
  }
  return { positionals, text: (name) => given.get(name), has: (name) => given.has(name) };
}

/** Reads the arguments of a command that does nothing before it knows them; what cannot be read is told in Czech and ends the program. */
export function argumentsOrExit<Known extends Options>(
  options: Known,
  help: string,
): Given<Extract<keyof Known, string>> {
  try {
    return readArguments(options, help);
  } catch (error) {
    return reportAndExit(error);
  }
}

/** The one word that a command works with; refuses none and more than one. */
export function onlyPositional(positionals: readonly string[], what: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new Refusal(`Napište ${what}. Nápovědu vypíše --help.`);
  if (second !== undefined) throw new Refusal(`„${second}“ je navíc. Hodnotu s mezerami dejte do uvozovek.`);
  return first;
}

function parsable(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, kind]) => [name, { type: kind === 'text' ? 'string' : 'boolean' } as const]),
  );
}

function unknown(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `Volbu --${name} neznáme. ${near ? `Nemysleli jste --${near}?` : 'Nápovědu vypíše --help.'}`;
}
