import { dev } from 'astro';
import { loadContent } from '../content.ts';
import { argumentsOrExit } from './arguments.ts';
import { settings } from '../settings.ts';
import { reportAndExit } from './failure.ts';
import { reportInPage } from './report-in-page.ts';

/** `npm run dev [-- --port N]`: shows the site while it is being edited; pages change as files are saved. Search works only in a built site. */
const HELP = 'Ukáže web, zatímco ho píšete. Na jiném portu: npm run dev -- --port 4400';
const port = Number(argumentsOrExit({ port: 'text' }, HELP).text('port') ?? 4321);
await loadContent().catch(reportAndExit);
const server = await dev({
  server: { port, host: 'localhost' },
  integrations: [reportInPage()],
});
console.log(`Web běží na http://localhost:${server.address.port}${settings.basePath} (ukončíte ho klávesami Ctrl+C).`);
