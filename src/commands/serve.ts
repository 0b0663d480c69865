import { preview } from 'astro';
import { resolve } from 'node:path';
import { settings } from '../settings.ts';

/** Serves a built folder on localhost until the program is stopped. */
export async function serve(outDirectory: string, port: number): Promise<void> {
  const server = await preview({
    outDir: resolve(outDirectory),
    server: { port, host: 'localhost' },
    logLevel: 'warn',
  });
  console.log(`Web běží na http://localhost:${server.port}${settings.basePath} (ukončíte ho klávesami Ctrl+C).`);
  await server.closed();
}
