import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programOf } from '../src/commands/npm-scripts.ts';
import { ownEnvironment, run } from './support/run.ts';
import { temporaryFolder } from './support/temporary.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What needs the network, a server of its own or the whole house; other tests run it, or nobody can. */
const ELSEWHERE = ['git clone ADRESA kpss', 'cd kpss', 'npm ci', 'git pull', 'npm run dev', 'git push'];

/** What asks questions; `tests/commands/add-record.test.ts` answers them. */
const ASKING = ['npm run novy -- sluzba'];

/** The commands that staff are told to paste: lines of blocks that name no language and begin like commands. */
const commands = guide
  .split(/^```/m)
  .filter((block, index) => index % 2 === 1 && block.startsWith('\n'))
  .flatMap((block) => block.split('\n'))
  .filter((line) => /^(npm|git|cd) /.test(line));

test(
  'every command of the guide does what it says, one after another, in a copy of the content',
  { timeout: 180_000 },
  async () => {
    const folder = await temporaryFolder();
    await cp('content', join(folder, 'content'), { recursive: true });
    await cp('public', join(folder, 'public'), { recursive: true });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message=x');
    const run = commands.filter((command) => !ELSEWHERE.includes(command) && !ASKING.includes(command));
    expect(run.length).toBeGreaterThan(9);
    const env = { ...ownEnvironment(), CONTENT_DIR: 'content', BUILD_DATE: '2026-11-21' };
    const ended = run.map((command) => {
      const [program, ...args] = words(command);
      // Something to commit is there only after the tasks; the guide tells of it before them.
      if (program === 'git') return { command, code: args[0] === 'add' || args[0] === 'commit' ? 0 : 1 };
      const script = programOf(args[1] ?? '');
      if (args[0] !== 'run' || !script) return { command, code: 1 };
      try {
        execFileSync(process.execPath, [script, ...args.slice(3)], { cwd: folder, env, stdio: 'pipe' });
        return { command, code: 0 };
      } catch (error) {
        return { command, code: String((error as { stderr: Buffer }).stderr) };
      }
    });
    expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
    git('add', 'content', 'public');
    git('commit', '--quiet', '--message=Nový telefon noclehárny');
  },
);

test('every command that the guide names is there', () => {
  const named = [...guide.matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name);
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test(
  'pictures of the guide show what the commands answer today; npm run obrazky draws them',
  { timeout: 90_000 },
  async () => {
    const folder = await temporaryFolder();
    const { code, output } = await run('src/commands/pictures.ts', ['--do', folder, '--bez-prohlizece']);
    expect(code, output).toBe(0);
    const names = await readdir(folder);
    expect((await readdir('navod')).filter((name) => name.endsWith('.svg')).sort()).toEqual(names.sort());
    for (const name of names)
      expect(readFileSync(join('navod', name), 'utf8')).toBe(await readFile(join(folder, name), 'utf8'));
  },
);

test('every picture of the guide is there, is small, is shown once and says in words what is on it', async () => {
  const shown = [...guide.matchAll(/!\[([^\]]*)\]\(navod\/([\w.-]+)\)/g)];
  const files = (await readdir('navod')).filter((name) => !name.endsWith('.txt'));
  expect(shown.map(([, , name]) => name).sort()).toEqual(files.sort());
  for (const [, words = '', name = ''] of shown) {
    expect(words.split(' ').length, name).toBeGreaterThan(6);
    expect(statSync(join('navod', name)).size, name).toBeLessThan(60_000);
  }
});

/** The words of a command as a shell would read them. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
