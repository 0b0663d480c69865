import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folders with mistakes, each laid over the tiny good content. */
export const BROKEN = 'tests/fixtures/broken';

/** The file in such a folder that says what the check has to print. */
export const EXPECTED_REPORT = 'hlaseni.txt';

/** How a content folder differs from the tiny good one in `tests/fixtures/good`. */
export interface Changes {
  /** A folder of `tests/fixtures/broken` whose files are laid over the good ones. */
  readonly broken?: string;
  /** Files written over the good ones; for bytes that git or an editor might change. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files of the good folder that are not there. */
  readonly without?: readonly string[];
}

/** Writes a content folder: the tiny good one with changes. */
export async function writeContent(directory: string, { broken, files = {}, without = [] }: Changes): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await cp('tests/fixtures/good', directory, { recursive: true });
  const isContent = (path: string) => basename(path) !== EXPECTED_REPORT;
  if (broken) await cp(`${BROKEN}/${broken}`, directory, { recursive: true, filter: isContent });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), content);
  }
  for (const file of without) await rm(join(directory, file));
}
