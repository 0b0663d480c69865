import type { Loader } from 'astro/loaders';
import { join, relative } from 'node:path';
import { ContentError, loadContent, type Content } from './content.ts';
import { kinds, type Kind } from './schemas/kinds.ts';
import { settings } from './settings.ts';

/**
 * Gives Astro the records of one kind. The whole folder is read and judged once for all kinds; bad content throws the Czech report.
 * While developing, a change reads the folder again; if it is bad, the report is printed and the last good records stay.
 */
export function contentLoader(kind: Kind): Loader {
  return {
    name: `content-${kind}`,
    async load({ store, watcher, logger }) {
      const update = async () => {
        const { records } = await currentContent();
        store.clear();
        for (const record of records[kind]) {
          // The path tells editors which schema a file has.
          const filePath = relative('.', join(settings.contentDirectory, record.origin.file));
          store.set({ id: record.id, data: record as unknown as Record<string, unknown>, filePath });
        }
        // Astro takes an empty collection for a missing one and warns; `site.ts` passes over an entry that holds nothing.
        if (records[kind].length === 0) store.set({ id: 'nothing', data: {} });
      };
      await update();
      watcher?.add(settings.contentDirectory);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(settings.contentDirectory)) return;
        forget(path);
        update().catch((error: unknown) => {
          if (!(error instanceof ContentError)) throw error;
          if (kind === 'site') logger.error(error.message);
        });
      });
    },
  };
}

/** The editorial pages that are good, as options of Astro's glob loader. */
export async function pageFiles(): Promise<{ base: string; pattern: string[] }> {
  const { records } = await currentContent();
  return {
    base: join(settings.contentDirectory, 'pages'),
    pattern: records.page.map(({ id }) => `${id}${kinds.page.files.slice(-4)}`),
  };
}

let loading: Promise<Content> | undefined;
let changedAt = '';

function currentContent(): Promise<Content> {
  loading ??= loadContent();
  return loading;
}

/** Each kind hears of a change; only the first to hear of it in one turn throws the old content away. */
function forget(path: string): void {
  if (changedAt === path) return;
  changedAt = path;
  loading = undefined;
  setTimeout(() => (changedAt = ''));
}
