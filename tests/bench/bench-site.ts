import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { sumOfIngredients } from '../support/build-sites.ts';
import { run } from '../support/run.ts';
import { BUILD_DATE } from '../support/sites.ts';
import { writeManyServices } from './many-services.ts';

const CACHE = 'node_modules/.cache/bench';

/** The real content as a finished site; returns its folder. Built anew only when something that it is made of has changed. */
export function brnoSite(): Promise<string> {
  return built(`${CACHE}/brno`, () => Promise.resolve('content'));
}

/** The invented city with a number of services as a finished site; returns its folder. */
export function manyServicesSite(count: number): Promise<string> {
  return built(`${CACHE}/site-${count}`, () => manyServicesContent(count));
}

/** The pages of that site as they are before they are indexed, with the marks that the index reads; returns their folder. */
export function manyServicesPages(count: number): Promise<string> {
  const script = 'node_modules/astro/bin/astro.mjs';
  return built(`${CACHE}/pages-${count}`, () => manyServicesContent(count), [script, 'build', '--outDir']);
}

async function manyServicesContent(count: number): Promise<string> {
  const content = `${CACHE}/content-${count}`;
  await writeManyServices(content, count);
  return content;
}

async function built(
  directory: string,
  writeContent: () => Promise<string>,
  [script, ...args]: readonly [string, ...string[]] = ['src/commands/build.ts', '--outDir'],
): Promise<string> {
  const stamp = `${directory}.sha256`;
  const generator = await Promise.all(
    ['many-services', 'invented-words'].map((name) => readFile(`tests/bench/${name}.ts`)),
  );
  const sum = createHash('sha256')
    .update(await sumOfIngredients())
    .update(Buffer.concat(generator))
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === sum) return directory;
  console.log(`  building ${directory} …`);
  const env = { CONTENT_DIR: await writeContent(), BASE_PATH: '/', BUILD_DATE };
  const { code, output } = await run(script, [...args, directory], env);
  if (code !== 0) throw new Error(output);
  await writeFile(stamp, sum);
  return directory;
}
