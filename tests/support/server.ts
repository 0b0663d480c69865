import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { BUILD_DATE, type BuiltSite } from './sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** When all files of the test sites were changed. */
const DAY = new Date(BUILD_DATE).toUTCString();

/** A server of files, as plain as the plainest host. */
export interface Server {
  /** The address of the front page, with the base path. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Serves a finished site under its base path; what is not there is the site's own 404 page. Browsers may keep its files for so many seconds. */
export async function serve({ directory, basePath }: BuiltSite, keptFor = 0): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void fileAt(directory, path.startsWith(basePath) ? path.slice(basePath.length) : '../').then(
      ({ status, type, body }) => {
        const kept = keptFor > 0 ? { 'Cache-Control': `max-age=${keptFor}`, 'Last-Modified': DAY } : {};
        response.writeHead(status, { 'Content-Type': type, ...kept }).end(body);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

async function fileAt(directory: string, path: string) {
  const safe = normalize(path);
  const isInside = !safe.startsWith('..');
  try {
    if (!isInside) throw new Error('outside');
    const file = join(directory, safe);
    const whole = (await stat(file)).isDirectory() ? join(file, 'index.html') : file;
    return { status: 200, type: TYPES[extname(whole)] ?? 'application/octet-stream', body: await readFile(whole) };
  } catch {
    return { status: 404, type: TYPES['.html'] ?? '', body: await readFile(join(directory, '404.html')) };
  }
}
