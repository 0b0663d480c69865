import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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
  if (broken) await cp(`tests/fixtures/broken/${broken}`, directory, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), content);
  }
  for (const file of without) await rm(join(directory, file));
}
