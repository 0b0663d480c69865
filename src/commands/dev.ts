import { dev } from 'astro';
import { loadContent } from '../content.ts';
import { settings } from '../settings.ts';
import { reportAndExit } from './failure.ts';

/** `npm run dev`: shows the site while it is being edited; pages change as files are saved. Search works only in a built site. */
await loadContent().catch(reportAndExit);
const server = await dev({ server: { port: 4321, host: 'localhost' } });
console.log(`Web běží na http://localhost:${server.address.port}${settings.basePath} (ukončíte ho klávesami Ctrl+C).`);
