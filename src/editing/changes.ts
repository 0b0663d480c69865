import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkedContent, reportOf } from '../content.ts';
import { yamlPartOf } from '../loading/content-file.ts';
import type { ReportedProblem } from '../loading/report.ts';
import { settings } from '../settings.ts';
import { Refusal } from './refusal.ts';

/** What a task does with one file of the content folder; the text that is not there is `undefined`. */
export interface Change {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The text of a file of the content folder. */
export function textOf(file: string): Promise<string> {
  return readFile(join(settings.contentDirectory, file), 'utf8');
}

/** Changes the data of a file; its text below the data and its kind of line breaks stay. */
export function withData(file: string, text: string, change: (yaml: string) => string): string {
  const plain = text.replaceAll('\r\n', '\n');
  const part = yamlPartOf(file, plain);
  if (!part) throw new Refusal(`Soubor ${settings.contentName}${file} nemá nahoře údaje mezi dvěma řádky ---.`);
  const start = plain.indexOf(part.yaml, part.linesBefore > 0 ? plain.indexOf('\n') + 1 : 0);
  const changed = plain.slice(0, start) + change(part.yaml) + plain.slice(start + part.yaml.length);
  return text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}

/**
 * Makes the changes and checks the whole content. When they bring a problem that is not among the known ones, everything is put
 * back and the task is refused with the report.
 */
export async function applyChanges(changes: readonly Change[], known: readonly ReportedProblem[]): Promise<void> {
  const before = new Set(known.map(problemKey));
  await write(changes);
  const { problems } = await checkedContent();
  const added = problems.filter((problem) => !before.has(problemKey(problem)));
  if (added.length === 0) return;
  await write(changes.map(({ file, before: after, after: written }) => ({ file, before: written, after })));
  throw new Refusal(`Nic jsme nezapsali, protože by to kontrola nepustila.\n\n${reportOf(added)}`);
}

/** A problem without its line, which moves when lines are added above. */
function problemKey({ file, message }: ReportedProblem): string {
  return `${file} ${message}`;
}

/** New files first and the old ones away last, so that nothing is lost when the program is stopped. */
async function write(changes: readonly Change[]): Promise<void> {
  for (const { file, after } of changes) {
    if (after === undefined) continue;
    const path = join(settings.contentDirectory, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.novy`, after);
    await rename(`${path}.novy`, path);
  }
  for (const { file, after } of changes) if (after === undefined) await rm(join(settings.contentDirectory, file));
}
