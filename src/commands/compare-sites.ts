import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a change does to the addresses of a site: those that come, go, or say something else. */
export interface SiteChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Whether styles or scripts differ, so that pages whose text is the same may look another way. */
  readonly isLookChanged: boolean;
}

/** Compares two finished sites file by file. The search index follows from the pages, so it is left out. */
export async function compareSites(before: string, after: string): Promise<SiteChanges> {
  const [old, now] = await Promise.all([filesOf(before), filesOf(after)]);
  const isAsset = (file: string) => file.startsWith('_astro/');
  const files = [...new Set([...old.keys(), ...now.keys()])].filter((file) => !isAsset(file)).sort();
  const addresses = (test: (file: string) => boolean) => files.filter(test).map(addressOf);
  const assets = (site: ReadonlyMap<string, string>) => [...site.keys()].filter(isAsset).sort().join();
  return {
    added: addresses((file) => !old.has(file)),
    removed: addresses((file) => !now.has(file)),
    changed: addresses((file) => old.has(file) && now.has(file) && old.get(file) !== now.get(file)),
    isLookChanged: assets(old) !== assets(now),
  };
}

/** The address of a file of a site below its front page: `sluzby/` for `sluzby/index.html`. */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

async function filesOf(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.slice(directory.length + 1).startsWith('pagefind'));
  const read = async (path: string) => {
    const content = await readFile(path, 'latin1');
    const file = path
      .slice(directory.length + 1)
      .split(sep)
      .join('/');
    // The names of styles and scripts hold a sum of their text; where they are named, nothing is said to a reader.
    return [file, file.endsWith('.html') ? content.replace(/\/_astro\/[\w.@-]+/g, '') : content] as const;
  };
  return new Map(await Promise.all(paths.map(read)));
}
