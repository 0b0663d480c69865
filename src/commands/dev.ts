import { dev } from 'astro';
import { parseArgs } from 'node:util';
import { loadContent } from '../content.ts';
import { settings } from '../settings.ts';
import { reportAndExit } from './failure.ts';
import { reportInPage } from './report-in-page.ts';

/** `npm run dev [-- --port N]`: shows the site while it is being edited; pages change as files are saved. Search works only in a built site. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
await loadContent().catch(reportAndExit);
const server = await dev({
  server: { port: Number(values.port), host: 'localhost' },
  integrations: [reportInPage()],
});
console.log(`Web běží na http://localhost:${server.address.port}${settings.basePath} (ukončíte ho klávesami Ctrl+C).`);
