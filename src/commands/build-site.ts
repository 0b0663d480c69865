import { build } from 'astro';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadContent, reportOf } from '../content.ts';
import { abbreviationsOf } from '../domain/abbreviations.ts';
import { openReportJson } from '../loading/report-formats.ts';
import { kindNames } from '../schemas/kinds.ts';
import { indexSite } from '../search/index-site.ts';
import { settings } from '../settings.ts';
import { urls } from '../urls.ts';
import { finishPages } from './finish-pages.ts';

/** Builds the whole site into a folder: checks the content, makes the pages, makes the search index; says what it did. */
export async function buildSite(outDirectory: string): Promise<void> {
  const directory = resolve(outDirectory);
  const { records, problems } = await timed('Obsah', loadContent);
  const counts = kindNames.map((kind) => `${kind} ${records[kind].length}`);
  console.log(`Záznamy: ${counts.join(', ')}.`);
  const told = problems.filter(({ severity }) => severity !== 'advice');
  if (told.length > 0) console.log(`${reportOf(told)}Chybné záznamy jsou vynechané (CONTENT_MODE=lenient).`);

  await rm(directory, { recursive: true, force: true });
  await timed('Stránky', () => build({ outDir: directory, logLevel: 'warn' }));
  await writeFile(join(directory, CHECK_FILE), openReportJson(problems));
  const index = await timed('Hledání', () => indexSite(directory));
  await finishPages(directory, settings.basePath, abbreviationsOf(records.term, urls.term));
  console.log(
    `Hotovo: ${index.pages} stránek k hledání, index ${Math.round(index.bytes / 1024)} kB, den ${settings.buildDate}, složka ${outDirectory}.`,
  );
}

/** Where the finished site says what it was published without; an empty list when nothing is missing. */
const CHECK_FILE = 'o-webu/kontrola.json';

/** Runs a stage of the build and prints how long it took; on a long stage it says every ten seconds that it goes on. */
async function timed<Result>(name: string, stage: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  const progress = setInterval(() => console.log(`${name}: pracuji už ${seconds()} s…`), 10_000);
  try {
    return await stage();
  } finally {
    clearInterval(progress);
    console.log(`${name}: ${seconds()} s`);
  }
}
