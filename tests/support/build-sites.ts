import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { writeContent } from './content-folder.ts';
import { largePlan } from './large-plan.ts';
import { run } from './run.ts';
import { CACHE, lenient, resultFile, sites } from './sites.ts';

/**
 * Builds the sites of the tests, once for both projects that need them. One after another, because Astro keeps one store of content
 * in `node_modules/.astro`. A build that fails does not stop the others: the tests of its site say why.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const shared = globalThis as { builtSites?: Promise<void> };
  shared.builtSites ??= claimed().then(buildAll);
  await shared.builtSites;
  return () => rm(LOCK, { force: true });
}

async function buildAll(): Promise<void> {
  const ingredients = await sumOfIngredients();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === ingredients) return;
  await rm(STAMP, { force: true });
  await writeContent(lenient.env['CONTENT_DIR'] ?? '', { broken: 'lenient', files: largePlan() });
  let isWhole = true;
  for (const site of sites) {
    await rm(site.directory, { recursive: true, force: true });
    const { code, output } = await run('src/commands/build.ts', ['--outDir', site.directory], site.env);
    await writeFile(resultFile(site), JSON.stringify({ code, output }));
    isWhole &&= code === 0;
  }
  if (isWhole) await writeFile(STAMP, ingredients);
}

const STAMP = `${CACHE}/ingredients.sha256`;

/** The sum of all files the sites are made of: while it stays the same, tests are run again on the sites that are there. */
export async function sumOfIngredients(): Promise<string> {
  const folders = '{src,public,content,tests/fixtures}/**/*';
  const settings =
    '{package-lock.json,astro.config.mjs,tests/support/{sites,build-sites,content-folder,large-plan}.ts}';
  const sum = createHash('sha256');
  const found = await Array.fromAsync(glob([folders, settings], { withFileTypes: true }));
  for (const file of found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort()) {
    sum.update(file).update(await readFile(file));
  }
  return sum.digest('hex');
}

const LOCK = `${CACHE}/lock`;
const LONGEST_WAIT_MS = 10 * 60_000;

/** Waits for another run of the tests in this folder: it reads the sites that this one would build anew. */
async function claimed(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const until = performance.now() + LONGEST_WAIT_MS;
  while (!(await isWritten(LOCK, String(process.pid)))) {
    const owner = Number(await readFile(LOCK, 'utf8').catch(() => ''));
    if (!isRunning(owner) || performance.now() > until) await rm(LOCK, { force: true });
    else await setTimeout(500);
  }
}

/** Writes a file that must not be there yet; says whether it could. */
function isWritten(file: string, text: string): Promise<boolean> {
  return writeFile(file, text, { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
