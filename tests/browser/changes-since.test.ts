import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const SERVICE = 'content/services/pecovatelky.md';

test(
  'npm run zmeny lists the addresses that a change touches, takes their pictures and leaves nothing behind; a slip is told in one sentence',
  { timeout: 240_000 },
  async () => {
    const { folder, git } = await projectInGit();
    for (const slip of ['neni-takova', '--upload-pack=x', '--bez-obrazk']) {
      const refused = await changesSince(folder, slip);
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr.trim().split('\n')).toHaveLength(1);
    }

    const file = join(folder, SERVICE);
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('sources:', 'formerIds: [davne-pecovatelky]\nsources:').replace('Přijedeme', 'Přijdeme'),
    );

    const { code, output } = await changesSince(folder, 'HEAD');
    expect(code, output).toBe(0);
    expect(output).toContain('Nové adresy (1):\n  /sluzby/davne-pecovatelky/\n');
    expect(output).toMatch(/Změněné adresy \(\d+\):\n(?: {2}.*\n)* {2}\/sluzby\/pecovatelky\/\n/);
    expect(output).not.toContain('Zrušené adresy');
    expect(output).not.toContain('nocleharna-strecha');

    const page = await readFile(join(folder, 'zmeny/index.html'), 'utf8');
    const pictures = [...page.matchAll(/<img src="([^"]*)"/g)].map(([, name]) => name);
    expect((await readdir(join(folder, 'zmeny'))).sort()).toEqual([...pictures, 'index.html'].sort());
    const [added = '', changed = ''] = page.split('<h2>').filter((part) => part.includes('pecovatelky'));
    expect(added).toContain('/sluzby/davne-pecovatelky/ (360 px)');
    expect(added).toContain('Před: stránka není.');
    expect(changed).not.toBe('');
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  },
);

function changesSince(folder: string, base: string) {
  const chrome = process.env['CHROME_PATH'];
  const env = { BUILD_DATE: '2026-11-21', ...(chrome && { CHROME_PATH: chrome }) };
  return run('src/commands/changes-since.ts', [base], env, folder);
}

/** A copy of the project with the tiny content, under git. Astro keeps what it read in node_modules, so each copy has one of its own. */
async function projectInGit() {
  const folder = await temporaryFolder();
  for (const name of PROJECT) await cp(name, join(folder, name), { recursive: true });
  await cp('tests/fixtures/good', join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir('node_modules'))
    if (name !== '.astro' && name !== '.vite')
      await symlink(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  await writeFile(join(folder, '.gitignore'), 'node_modules\nzmeny\n.astro\ndist\n');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=x');
  return { folder, git };
}
