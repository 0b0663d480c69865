import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeContent } from './content-folder.ts';
import { run } from './run.ts';
import { lenient, resultFile, sites } from './sites.ts';

/**
 * Builds the sites of the tests, once for both projects that need them. One after another, because Astro keeps one store of content
 * in `node_modules/.astro`. A build that fails does not stop the others: the tests of its site say why.
 */
export default async function setup(): Promise<void> {
  const shared = globalThis as { builtSites?: Promise<void> };
  shared.builtSites ??= buildAll();
  await shared.builtSites;
}

async function buildAll(): Promise<void> {
  await writeContent(lenient.env['CONTENT_DIR'] ?? '', { broken: 'lenient' });
  for (const site of sites) {
    await rm(site.directory, { recursive: true, force: true });
    await mkdir(dirname(site.directory), { recursive: true });
    const { code, output } = await run('src/commands/build.ts', ['--outDir', site.directory], site.env);
    await writeFile(resultFile(site), JSON.stringify({ code, output }));
  }
}
