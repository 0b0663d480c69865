import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedContent, type Content } from '../content.ts';
import { countOfAdvice, reportGithub, reportJson, reportText } from '../loading/report-formats.ts';
import type { ReportedProblem } from '../loading/report.ts';
import { kindNames } from '../schemas/kinds.ts';
import { settings } from '../settings.ts';

/** What a check has to say: for the standard output, for the error output, and the exit code. */
export interface Checked {
  readonly code: 0 | 1;
  readonly output: string;
  readonly report: string;
}

const OPTIONS = {
  soubor: { type: 'string' },
  rady: { type: 'boolean' },
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  'k-overeni': { type: 'boolean' },
} as const;

/** Checks the content as the arguments say: all of it or one file, for people or for programs. Advice never makes it fail. */
export async function checked(args: readonly string[]): Promise<Checked> {
  const options = optionsOf(args);
  if (!options) return failure(`Takto kontrolu spustit nejde. Umí jen tyto volby: ${spelled()}.\n`);
  const file = options.soubor === undefined ? undefined : fileBelowContent(options.soubor);
  const content = await checkedContent();
  const problems = content.problems.filter((problem) => file === undefined || problem.file === file);
  if (file !== undefined && problems.length === 0 && !existsSync(join(settings.contentDirectory, file)))
    return failure(`Soubor „${options.soubor}“ ve složce ${settings.contentName} není. Zkontrolujte jeho jméno.\n`);

  const code = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (options.json) return { code, output: reportJson(problems), report: '' };
  if (options.github) return { code, output: reportGithub(problems, settings.contentName), report: '' };
  const isAdviceTold = options.rady || file !== undefined;
  const told = isAdviceTold ? problems : problems.filter(({ severity }) => severity !== 'advice');
  const text = reportText(told, settings.contentName);
  const after = file === undefined ? afterword(content, isAdviceTold ? [] : problems, options['k-overeni']) : '';
  if (code === 1) return { code, output: after, report: text };
  return { code, output: `${inOrder(content, file)}\n${text && `\n${text}`}${after}`, report: '' };
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    // Node tells what is wrong in English; the list of what there is helps more.
    return undefined;
  }
}

function spelled(): string {
  return Object.entries(OPTIONS)
    .map(([name, { type }]) => (type === 'string' ? `--${name} SOUBOR` : `--${name}`))
    .join(', ');
}

/** The path of a file below the content folder, however it was written: from the project, from the folder, or from the root. */
function fileBelowContent(written: string): string {
  const path = written.replaceAll('\\', '/');
  const inside = relative(settings.contentDirectory, resolve(path));
  return inside.startsWith('..') ? path.replace(/^\.\//, '') : inside.split(sep).join('/');
}

function inOrder({ records }: Content, file: string | undefined): string {
  if (file !== undefined) return `Soubor ${settings.contentName}${file} je v pořádku.`;
  return `Obsah je v pořádku (${kindNames.map((kind) => `${kind} ${records[kind].length}`).join(', ')}).`;
}

/** What is worth knowing beside errors: how much advice there is, and what staff still have to verify. */
function afterword({ records }: Content, problems: readonly ReportedProblem[], isListWanted = false): string {
  const advice = problems.filter(({ severity }) => severity === 'advice').length;
  const toVerify = [
    ...records.service,
    ...records.organization,
    ...records.plan,
    ...records.workingGroup,
    ...records.body,
    ...records.project,
  ].filter((record) => record.toVerify.length > 0);
  const lines: string[] = [];
  if (advice > 0) lines.push('', `${countOfAdvice(advice)} k textům ukáže npm run kontrola -- --rady`);
  if (toVerify.length > 0)
    lines.push(
      '',
      `K ověření (${toVerify.length} záznamů, na webu se neukazuje; podrobně: npm run kontrola -- --k-overeni):`,
    );
  if (isListWanted)
    for (const { origin, toVerify: notes } of toVerify)
      lines.push('', origin.file, ...notes.map((note) => `  • ${note}`));
  return lines.map((line) => `${line}\n`).join('');
}

function failure(report: string): Checked {
  return { code: 1, output: '', report };
}
