import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kinds } from '../schemas/kinds.ts';
import type { Finding, Position, Problem } from '../schemas/problem.ts';
import { fieldAt } from '../schemas/walk.ts';
import { decode, yamlPartOf } from './content-file.ts';
import { CZECH_KEYS, EXPECTED, FORMATS, RULES, SYNTAX, TARGETS, UNREADABLE } from './report-wording.ts';
import { locate } from './yaml.ts';

/** A problem in words, with its place. */
export interface ReportedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The anchor in CONTRIBUTING.md that explains this kind of problem. */
  readonly anchor: string;
  /** The other places that have a part in it. */
  readonly related: readonly RelatedPlace[];
}

interface RelatedPlace {
  readonly file: string;
  readonly line: number;
}

/** Words all problems in Czech, sorted by file and line. */
export async function reported(directory: string, problems: readonly Problem[]): Promise<ReportedProblem[]> {
  const texts = new Map<string, string>();
  const files = problems.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]);
  for (const file of new Set(files)) texts.set(file, await readText(join(directory, file)));
  return problems
    .map((problem) => ({
      file: problem.file,
      ...placeOf(problem, texts.get(problem.file) ?? ''),
      message: sentence(problem),
      anchor: `chyba-${problem.kind}`,
      related: (problem.related ?? []).map((place) => ({
        file: place.file,
        line: placeOf(place, texts.get(place.file) ?? '').line,
      })),
    }))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message));
}

/** The whole report as people read it in a terminal. `prefix` stands before the names of files. */
export function reportText(problems: readonly ReportedProblem[], prefix: string): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(
        ({ line, column, message, related }) =>
          `  ${`${line}:${column}`.padEnd(7)} ${message}${otherPlaces(related, prefix)}`,
      );
    return [prefix + file, ...lines].join('\n');
  });
  return (
    [
      `V obsahu je potřeba opravit ${countOfErrors(problems.length)}:`,
      ...blocks,
      'Návod ke každé chybě je v souboru CONTRIBUTING.md.',
    ].join('\n\n') + '\n'
  );
}

/** The other places of a problem, in a form that editors make into links. */
function otherPlaces(related: readonly RelatedPlace[], prefix: string): string {
  return related.length === 0
    ? ''
    : ` Porovnejte: ${related.map(({ file, line }) => `${prefix}${file}:${line}`).join(', ')}`;
}

function countOfErrors(n: number): string {
  const words = { one: 'chybu', few: 'chyby', many: 'chyby', other: 'chyb' } as const;
  return `${n} ${words[new Intl.PluralRules('cs').select(n) as keyof typeof words]}`;
}

function placeOf(problem: Pick<Problem, 'file' | 'path' | 'position'>, text: string): Position {
  const part = yamlPartOf(problem.file, text);
  return part ? locate(problem, part.yaml, part.linesBefore) : { line: 1, column: 1 };
}

async function readText(path: string): Promise<string> {
  try {
    return decode(await readFile(path)) ?? '';
  } catch {
    return '';
  }
}

function sentence(problem: Problem): string {
  const field = fieldName(problem);
  return field ? `${field}: ${wording(problem)}` : capitalised(wording(problem));
}

/** „Poskytovatel (organization)“: the Czech name of a field and its key. */
function fieldName({ recordKind, path, kind }: Problem): string | undefined {
  if (!recordKind || kind === 'unknown-key') return undefined;
  const isList = kinds[recordKind].shape === 'yaml-list';
  const inner = isList ? path.slice(1) : path;
  const key = inner.findLast((step) => typeof step === 'string');
  if (key === undefined) return undefined;
  const title = fieldAt(kinds[recordKind].schema, inner)?.title;
  return title ? `${title} (${key})` : String(key);
}

function wording(finding: Finding): string {
  switch (finding.kind) {
    case 'syntax':
      return (
        SYNTAX[finding.code] ??
        'zápis není správný. Zkontrolujte odsazení, dvojtečky a uvozovky na tomto řádku a nad ním.'
      );
    case 'unexpected-file':
      return `soubor tu nečekáme. Záznamy patří sem: ${finding.expected.filter((path) => path.includes('*')).join(', ')}. Soubor přesuňte, nebo jeho jméno začněte podtržítkem.`;
    case 'unreadable-file':
      return UNREADABLE[finding.reason];
    case 'bad-file-name':
      return `jméno souboru smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky. Přejmenujte ho na „${finding.suggestion}“.`;
    case 'missing':
      return `údaj chybí. Doplňte ho, například: ${shown(finding.example)}`;
    case 'unknown-key':
      return unknownKey(finding);
    case 'wrong-type':
      return `${EXPECTED[finding.expected]}, tady je ${shown(finding.value)}. Napište například: ${shown(finding.example)}`;
    case 'format':
      return `„${finding.value}“ ${FORMATS[finding.format]}`;
    case 'choice':
      return `„${finding.value}“ tu být nemůže. ${meant(finding.nearest)}Vyberte z: ${finding.allowed.join(', ')}.`;
    case 'too-few':
      return `chybí aspoň jedna položka. Doplňte ji, například: ${shown(finding.example)}`;
    case 'unknown-id':
      return `„${finding.value}“ neexistuje (${TARGETS[finding.target]}). ${finding.nearest ? `Nemysleli jste „${finding.nearest}“?` : 'Nejdřív záznam založte, nebo zkratku opravte.'}`;
    case 'left-out':
      return `záznam „${finding.value}“ (${TARGETS[finding.target]}) nejde zveřejnit, protože má chybu. Proto vynecháváme i tento.`;
    case 'duplicate-id':
      return `zkratka „${finding.id}“ už je jinde (${finding.otherFile}). Každá smí být jen jednou, dejte jednomu ze záznamů jinou.`;
    case 'cycle':
      return `záznamy ukazují dokola: ${finding.ids.join(' → ')}. Jeden z odkazů smažte.`;
    case 'rule':
      return RULES[finding.rule](finding.value ?? '', finding.other ?? '');
    case 'missing-page':
      return 'chybí stránka, na kterou web odkazuje. Založte ji podle stejnojmenné stránky ve složce content/pages.';
    case 'raw-html':
      return `značka „${shortened(finding.value)}“ do textu nepatří. Text pište jen v Markdownu, bez HTML.`;
    case 'unsafe-link':
      return `odkaz „${shortened(finding.value)}“ není bezpečný. Odkaz začíná https://, http://, mailto:, tel:, / nebo #.`;
  }
}

function unknownKey({ key, nearest, allowed }: Extract<Finding, { kind: 'unknown-key' }>): string {
  const hint = Object.hasOwn(CZECH_KEYS, key.toLowerCase()) ? CZECH_KEYS[key.toLowerCase()] : undefined;
  if (hint) return `neznámý údaj „${key}“. ${hint}`;
  return `neznámý údaj „${key}“. ${meant(nearest)}${allowed.length > 0 ? `Patří sem: ${allowed.join(', ')}.` : ''}`;
}

function meant(nearestValue: string | undefined): string {
  return nearestValue ? `Nemysleli jste „${nearestValue}“? ` : '';
}

function shown(value: unknown): string {
  if (value === undefined) return '…';
  return typeof value === 'string' ? `„${shortened(value)}“` : shortened(flow(value));
}

/** A value as it may be written on one line of YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
