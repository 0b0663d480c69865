import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { settings } from '../settings.ts';
import { argumentsOrExit } from './arguments.ts';
import { compareSites } from './compare-sites.ts';
import { picturePages } from './picture-pages.ts';

/**
 * `npm run zmeny -- BASE [--bez-obrazku]`: builds the site as it was in a commit and as it is now, lists the addresses that differ,
 * and takes pictures of them before and after into the folder `zmeny`.
 */
const FOLDER = 'zmeny';
/** More pictures than this nobody looks at. */
const MOST_PAGES = 30;
const run = promisify(execFile);

const HELP = `Vypíše adresy, které se liší od jiné verze webu, a do složky ${FOLDER} uloží obrázky stránek před změnou a po ní.

  npm run zmeny -- main

  --bez-obrazku   jen vypíše adresy`;

const given = argumentsOrExit({ 'bez-obrazku': 'yes' }, HELP);
const commit = await commitOf(given.positionals[0] ?? '');
if (!commit) {
  console.error('Napište, s čím se má web porovnat, třeba větev nebo verzi z gitu: npm run zmeny -- main');
  process.exit(1);
}
const temporary = await mkdtemp(join(tmpdir(), 'zmeny-'));
const source = join(temporary, 'puvodni');
try {
  await run('git', ['worktree', 'add', '--detach', source, commit]);
  await symlink(resolve('node_modules'), join(source, 'node_modules'), 'junction');
  // One after another: Astro keeps one store of content in node_modules.
  console.log(`Sestavuji web verze ${commit.slice(0, 8)}…`);
  const before = await built(source, join(temporary, 'pred'));
  console.log('Sestavuji web, jak je teď…');
  const after = await built('.', join(temporary, 'po'));
  await tell(before, after);
} catch (error) {
  // What a build printed is a report for people already.
  console.error(error instanceof Error && 'stderr' in error ? String(error.stderr) : error);
  process.exitCode = 1;
} finally {
  await run('git', ['worktree', 'remove', '--force', source]).catch(() => undefined);
  await rm(temporary, { recursive: true, force: true });
}

async function tell(before: string, after: string): Promise<void> {
  const { added, removed, changed, isLookChanged } = await compareSites(before, after);
  const list = (title: string, addresses: readonly string[]) => {
    if (addresses.length > 0)
      console.log([`\n${title} (${addresses.length}):`, ...addresses.map((path) => `  /${path}`)].join('\n'));
  };
  list('Nové adresy', added);
  list('Zrušené adresy', removed);
  list('Změněné adresy', changed);
  if (isLookChanged) console.log('\nZměnily se styly nebo skripty, jinak tedy může vypadat každá stránka.');
  const pages = [...added, ...removed, ...changed].filter((address) => /(^|\/|\.html)$/.test(address));
  if (added.length + removed.length + changed.length === 0) console.log('\nŽádná adresa se nezměnila.');
  if (given.has('bez-obrazku') || pages.length === 0) return;
  const shown = pages.slice(0, MOST_PAGES);
  const { basePath } = settings;
  await picturePages(shown, { directory: before, basePath }, { directory: after, basePath }, FOLDER);
  const some = shown.length < pages.length ? ` (prvních ${shown.length} stránek z ${pages.length})` : '';
  console.log(`\nObrázky před změnou a po ní${some}: otevřete soubor ${FOLDER}/index.html.`);
}

/** Builds the site of a folder of the project; the day is the same for both. */
async function built(project: string, directory: string): Promise<string> {
  const env = { ...process.env, BUILD_DATE: settings.buildDate };
  await run(process.execPath, ['src/commands/build.ts', '--outDir', directory], {
    cwd: project,
    env,
    maxBuffer: 1 << 26,
  });
  return directory;
}

async function commitOf(name: string): Promise<string | undefined> {
  if (name === '' || name.startsWith('-')) return undefined;
  return run('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}
