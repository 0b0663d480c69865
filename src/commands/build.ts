import { argumentsOrExit } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { reportAndExit } from './failure.ts';

/** `npm run build [-- --outDir DIR]`: builds the site and its search index. */
const given = argumentsOrExit(
  { outDir: 'text' },
  'Sestaví web do složky dist, nebo do jiné: npm run build -- --outDir SLOZKA',
);
await buildSite(given.text('outDir') ?? 'dist').catch(reportAndExit);
