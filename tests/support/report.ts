import { vi } from 'vitest';
import { reportText } from '../../src/loading/report.ts';
import type { Changes } from './content-folder.ts';
import { contentFolder } from './temporary.ts';

/** The modules that read settings, as if the program had started with this environment. */
export async function contentModule(env: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('../../src/content.ts');
}

/** The Czech report of a content folder that is good but for the changes, as `npm run check` prints it. */
export async function reportFor(changes: Changes, mode: 'strict' | 'lenient' = 'strict'): Promise<string> {
  const { checkedContent } = await contentModule({ CONTENT_DIR: await contentFolder(changes), CONTENT_MODE: mode });
  const { problems } = await checkedContent();
  return problems.length === 0 ? '' : reportText(problems, 'content/');
}
