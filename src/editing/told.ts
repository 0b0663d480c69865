import { settings } from '../settings.ts';
import type { Change } from './changes.ts';

/** What was done, in which files and lines, and how to take it back; for the terminal. */
export function told(done: string, changes: readonly Change[]): string {
  return [done, '', ...changes.flatMap(fileLines), '', 'Vrátit to zpět můžete takto:', ...undoLines(changes)].join(
    '\n',
  );
}

function fileLines({ file, before, after }: Change): string[] {
  const name = settings.contentName + file;
  if (after === undefined) return [`  zrušeno   ${name}`];
  if (before === undefined) return [`  nový      ${name}`];
  return [`  změněno   ${name}`, ...differingLines(before, after).map((line) => `              ${line}`)];
}

/** The lines in which two texts differ, in their order: `- ` those that went, `+ ` those that came. */
export function differingLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return differenceOf(old.slice(start, old.length - end), now.slice(start, now.length - end));
}

/** By the longest common subsequence; the texts are short, because what they share at both ends is off already. */
function differenceOf(old: readonly string[], now: readonly string[]): string[] {
  const common = old.map(() => now.map(() => 0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i]?.splice(j, 1, old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)));
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
    else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${old[i++]}`);
    else lines.push(`+ ${now[j++]}`);
  }
  return lines;
}

function undoLines(changes: readonly Change[]): string[] {
  const names = (some: readonly Change[]) => some.map(({ file }) => settings.contentName + file).join(' ');
  const changed = changes.filter(({ before }) => before !== undefined);
  const created = changes.filter(({ before }) => before === undefined);
  return [
    ...(changed.length > 0 ? [`  git restore -- ${names(changed)}`] : []),
    ...(created.length > 0 ? [`  git clean -f -- ${names(created)}`] : []),
  ];
}
