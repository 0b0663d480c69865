import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { searchablePages, type SearchablePage } from './searchable-page.ts';

/** A page with its address below the base path; Pagefind puts that before it, from where its own files lie. */
export type LocatedPage = SearchablePage & { readonly url: string };

/** Finished pages to be read: files named from their folder. */
export interface PagesToRead {
  readonly directory: string;
  readonly files: readonly string[];
}

/** This module is a worker of its own, because reading is most of the work of an index and shares itself among cores. */
parentPort?.postMessage(read(workerData as PagesToRead));

function read({ directory, files }: PagesToRead): readonly LocatedPage[] {
  return files.flatMap((file) => {
    const address = `/${file.replace(/index\.html$/, '').replaceAll(sep, '/')}`;
    const pages = searchablePages(readFileSync(join(directory, file), 'utf8'));
    return pages.map((page) => ({ ...page, url: address + page.fragment }));
  });
}
