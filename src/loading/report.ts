import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { severityOf, type Position, type Problem, type Severity } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { decode, yamlPartOf } from './content-file.ts';
import { concealed, sentencesOf, type Sentences } from './sentences.ts';
import { locatorOf } from './yaml.ts';

/** A problem in words, with its place. */
export interface ReportedProblem extends Position, Sentences {
  readonly severity: Severity;
  readonly kind: Problem['kind'];
  /** The path of the file below the content folder. */
  readonly file: string;
  /** The way to the field, such as `phones.0.number`; empty where the whole file is meant. */
  readonly path: string;
  /** What was found, when it is one value. */
  readonly value: string | undefined;
  /** The anchor in CONTRIBUTING.md that explains this kind of problem. */
  readonly anchor: string;
  /** The same said without the value that was found. */
  readonly open: Sentences;
  /** The other places that have a part in it. */
  readonly related: readonly RelatedPlace[];
}

/** Another place that has a part in a problem. */
export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
}

/** Words all problems in Czech, sorted by file and line. */
export async function reported(directory: string, problems: readonly Problem[]): Promise<ReportedProblem[]> {
  const placeOf = new Map<string, (path: Path) => Position>();
  for (const { file } of problems.flatMap((problem) => [
    ...(problem.position ? [] : [problem]),
    ...(problem.related ?? []),
  ]))
    if (!placeOf.has(file)) placeOf.set(file, placesIn(file, await readText(join(directory, file))));
  const locate = ({ file, path, position }: Pick<Problem, 'file' | 'path' | 'position'>) =>
    position ?? placeOf.get(file)?.(path) ?? { line: 1, column: 1 };
  return problems
    .map((problem) => ({
      severity: severityOf(problem),
      kind: problem.kind,
      file: problem.file,
      ...locate(problem),
      path: problem.path.join('.'),
      value: 'value' in problem && typeof problem.value === 'string' ? problem.value : undefined,
      ...sentencesOf(problem),
      open: sentencesOf(concealed(problem)),
      anchor: `chyba-${problem.kind}`,
      related: (problem.related ?? []).map((place) => ({
        file: place.file,
        line: locate(place).line,
      })),
    }))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message));
}

/** Finds the places of problems in one file. */
function placesIn(file: string, text: string): (path: Path) => Position {
  const part = yamlPartOf(file, text);
  const locate = part && locatorOf(part.yaml);
  return (path) => {
    if (!locate) return { line: 1, column: 1 };
    const { line, column } = locate(path);
    return { line: line + part.linesBefore, column };
  };
}

async function readText(path: string): Promise<string> {
  try {
    return decode(await readFile(path)) ?? '';
  } catch {
    return '';
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
