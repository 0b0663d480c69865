import { Refusal } from '../editing/refusal.ts';
import { argumentsOrExit } from './arguments.ts';
import { editorServer } from './editor-server.ts';
import { reportAndExit } from './failure.ts';

/** `npm run editor [-- --port N]`: serves the form editor of the content on this machine until the program is stopped. */
const HELP = 'Otevře formuláře pro úpravy obsahu. Na jiném portu: npm run editor -- --port 4400';
const stated = Number(argumentsOrExit({ port: 'text' }, HELP).text('port') ?? 4322);
const server = editorServer();
server.on('error', (error: NodeJS.ErrnoException) =>
  reportAndExit(
    error.code === 'EADDRINUSE'
      ? new Refusal('Formuláře už asi běží v jiném okně. Ukončete je, nebo přidejte -- --port 4323.')
      : error,
  ),
);
server.listen(stated, 'localhost', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : stated;
  console.log(
    `Formuláře běží na http://localhost:${port}/ (otevřete je v Chromu nebo Edgi; ukončíte je klávesami Ctrl+C).`,
  );
});
