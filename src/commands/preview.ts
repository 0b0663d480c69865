import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

/** `npm run preview [-- --outDir DIR --port N]`: serves what is built already. */
const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
await serve(values.outDir, Number(values.port));
