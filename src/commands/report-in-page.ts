import type { AstroIntegration } from 'astro';
import { ContentError, loadContent } from '../content.ts';
import { settings } from '../settings.ts';

/** Makes the pages of `npm run dev` show the report of the check as long as the content has errors; see `browser/dev-report.ts`. */
export function reportInPage(): AstroIntegration {
  return {
    name: 'report-in-page',
    hooks: {
      'astro:config:setup': ({ injectScript }) =>
        injectScript('page', "import { startDevReport } from '/src/browser/dev-report.ts'; startDevReport();"),
      'astro:server:setup': ({ server }) => {
        let report: string | undefined;
        let waiting: NodeJS.Timeout | undefined;
        const check = async () => {
          report = await currentReport();
          server.ws.send('obsah:hlaseni', { report });
        };
        server.watcher.add(settings.contentDirectory);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentDirectory)) return;
          // An editor that saves several files at once is answered once.
          clearTimeout(waiting);
          waiting = setTimeout(() => void check(), 100);
        });
        server.ws.on('obsah:dotaz', (_data, client) => client.send('obsah:hlaseni', { report }));
      },
    },
  };
}

async function currentReport(): Promise<string | undefined> {
  try {
    await loadContent();
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}
