import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The program that `npm run` starts under a name; `undefined` when there is no such name, or when it is no program of ours. */
export function programOf(name: string): string | undefined {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
  const [, path] = /^node (?:--\S+ )*(\S+)$/.exec(scripts[name] ?? '') ?? [];
  return path && resolve(path);
}
