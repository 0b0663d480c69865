import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { reportAndExit } from './failure.ts';

/** `npm run build [-- --outDir DIR]`: builds the site and its search index. */
const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
await buildSite(values.outDir).catch(reportAndExit);
