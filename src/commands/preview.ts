import { argumentsOrExit } from './arguments.ts';
import { serve } from './serve.ts';

/** `npm run preview [-- --outDir DIR --port N]`: serves what is built already. */
const HELP =
  'Ukáže web, který už je sestavený. Z jiné složky a na jiném portu: npm run preview -- --outDir SLOZKA --port 4400';
const given = argumentsOrExit({ outDir: 'text', port: 'text' }, HELP);
await serve(given.text('outDir') ?? 'dist', Number(given.text('port') ?? 4321));
