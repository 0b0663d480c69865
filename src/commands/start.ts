import { buildSite } from './build-site.ts';
import { reportAndExit } from './failure.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it with search on http://localhost:4321/. */
await buildSite('dist').catch(reportAndExit);
await serve('dist', 4321);
