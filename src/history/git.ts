import { execFile, spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

/** What one commit did to one file; blobs are the ids of its text before and after, none where there was no file. */
export interface FileChange {
  readonly day: string;
  /** The path below the folder that was asked for, after the commit. */
  readonly file: string;
  /** The path before, when the commit moved the file. */
  readonly movedFrom: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const NO_BLOB = /^0+$/;
const run = promisify(execFile);

/**
 * All changes of the files in a folder, the newest first; `undefined` where git cannot tell them all: outside a repository,
 * in a clone that was cut off (shallow), or without git.
 */
export async function changesIn(folder: string): Promise<readonly FileChange[] | undefined> {
  try {
    const git = async (...args: readonly string[]) =>
      (await run('git', ['-C', folder, '-c', 'core.quotepath=off', ...args], { maxBuffer: 256 * 1024 * 1024 })).stdout;
    const [isShallow, prefix = ''] = (await git('rev-parse', '--is-shallow-repository', '--show-prefix')).split('\n');
    if (isShallow !== 'false') return undefined;
    const log = await git('log', '--format=%x02%as', '--raw', '--no-abbrev', '-M', '--', '.');
    return changesOf(log, prefix);
  } catch {
    return undefined;
  }
}

/** The texts of blobs by their ids, read by one process. */
export async function textsOf(folder: string, blobs: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const ids = [...blobs];
  // Outside a repository there is nothing to ask for, and git would end before it is asked.
  if (ids.length === 0) return new Map();
  const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(ids.map((blob) => `${blob}\n`).join(''));
  const output = await buffer(child.stdout);
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const lineEnd = output.indexOf('\n', at);
    const [blob = '', type, size] = output.toString('utf8', at, lineEnd).split(' ');
    const length = type === 'blob' ? Number(size) : 0;
    if (type === 'blob') texts.set(blob, output.toString('utf8', lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + (type === 'blob' ? length + 1 : 0);
  }
  return texts;
}

/** Reads `git log --raw`: a line with the day of each commit, then `:mode mode blob blob status⇥path[⇥new path]` for each file. */
function changesOf(log: string, prefix: string): FileChange[] {
  const below = (path: string | undefined) => (path?.startsWith(prefix) ? path.slice(prefix.length) : undefined);
  let day = '';
  return log.split('\n').flatMap((line): FileChange[] => {
    if (line.startsWith('\u0002')) day = line.slice(1);
    if (!line.startsWith(':')) return [];
    const [facts = '', first, second] = line.split('\t');
    const [, , before, after] = facts.split(' ');
    const file = below(second ?? first);
    if (file === undefined) return [];
    const movedFrom = second === undefined ? undefined : below(first);
    return [{ day, file, movedFrom, before: blobOf(before), after: blobOf(after) }];
  });
}

function blobOf(id: string | undefined): string | undefined {
  return id === undefined || NO_BLOB.test(id) ? undefined : id;
}
