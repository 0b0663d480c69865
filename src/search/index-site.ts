import { once } from 'node:events';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gunzip, gzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { documentOf, pagesByStem, shownOf, weighed, type ShownPage } from './index-document.ts';
import type { LocatedPage, PagesToRead } from './read-pages.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the index holds. */
export interface IndexSummary {
  /** Pages and parts of pages that can be found. */
  readonly pages: number;
  readonly bytes: number;
}

const AT_ONCE = 64;
/** Packing works beside on other cores. */
const pack = promisify(gzip);
const unpack = promisify(gunzip);

/**
 * Builds the search index from the finished pages into `pagefind/` inside the folder. Pagefind knows no Czech, so it is given the stems of
 * the words instead of the words (`search/tokens.ts`); what is shown of a page is put into its files afterwards.
 */
export async function indexSite(directory: string): Promise<IndexSummary> {
  const output = join(directory, 'pagefind');
  await rm(output, { recursive: true, force: true });
  const pages = await pagesIn(directory);
  const { index, errors } = await createIndex({ forceLanguage: 'cs' });
  mustHaveNo(errors);
  if (index) {
    await addAll(index, pages);
    mustHaveNo((await index.writeFiles({ outputPath: output })).errors);
  }
  await close();
  await removeUnused(output);
  await addShown(join(output, 'fragment'), new Map(pages.map((page) => [page.url, shownOf(page)])));
  await writeFile(join(output, 'slova.txt'), vocabularyOf(pages).toString());
  return { pages: pages.length, bytes: await sizeOf(output) };
}

/** The pages of the site in the order of their addresses, read on all the cores. */
async function pagesIn(directory: string): Promise<readonly LocatedPage[]> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const share = Math.ceil(files.length / availableParallelism());
  const shares = Array.from({ length: availableParallelism() }, (_, place) =>
    readByWorker({ directory, files: files.slice(place * share, (place + 1) * share) }),
  );
  return (await Promise.all(shares)).flat();
}

async function readByWorker(pages: PagesToRead): Promise<readonly LocatedPage[]> {
  const worker = new Worker(new URL('./read-pages.ts', import.meta.url), { workerData: pages });
  const [read] = (await once(worker, 'message')) as [readonly LocatedPage[]];
  return read;
}

async function addAll(index: PagefindIndex, pages: readonly LocatedPage[]): Promise<void> {
  const weighedPages = pages.map(weighed);
  const counts = pagesByStem(weighedPages);
  const documents = weighedPages.map((page) => ({
    url: page.page.url,
    content: documentOf(page, counts),
  }));
  await forEach(documents, async (page) => mustHaveNo((await index.addHTMLFile(page)).errors));
}

/** Does the same with all the things, many at once but never so many that the machine would run out of open files. */
async function forEach<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  for (let start = 0; start < things.length; start += AT_ONCE) {
    await Promise.all(things.slice(start, start + AT_ONCE).map(work));
  }
}

function vocabularyOf(pages: readonly LocatedPage[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const { parts } of pages) for (const { text } of parts) vocabulary.add(text);
  return vocabulary;
}

/** Pagefind writes ready interfaces too; the site has its own, which needs no worker. */
async function removeUnused(directory: string): Promise<void> {
  const unused = (await readdir(directory)).filter((file) =>
    /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(file),
  );
  await Promise.all(unused.map((file) => rm(join(directory, file))));
}

/** What Pagefind's files begin with inside their packing (Pagefind 1.6). */
const SIGNATURE = 'pagefind_dcd';

/** Puts what is shown of the pages, by their address, in place of the stems into the files from which results are shown. */
async function addShown(directory: string, shown: ReadonlyMap<string, ShownPage>): Promise<void> {
  await forEach(await readdir(directory), async (name) => {
    const file = join(directory, name);
    const unpacked = (await unpack(await readFile(file))).toString();
    const fragment = JSON.parse(unpacked.slice(SIGNATURE.length)) as { readonly url: string };
    await writeFile(file, await pack(SIGNATURE + JSON.stringify({ ...fragment, ...shown.get(fragment.url) })));
  });
}

async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return sizes.reduce((total, { size }) => total + size, 0);
}

function mustHaveNo(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
