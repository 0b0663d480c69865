import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeContent, type Changes } from './content-folder.ts';

/** An empty folder, which goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'zkouska-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A content folder, the tiny good one with changes, which goes when the test ends. */
export async function contentFolder(changes: Changes = {}): Promise<string> {
  const directory = await temporaryFolder();
  await writeContent(directory, changes);
  return directory;
}
