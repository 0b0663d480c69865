import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server that packs what packs well, as hosts do, and counts what it sends. */
export interface CountingServer {
  /** The address of the front page. */
  readonly home: string;
  /** All bytes sent so far, with the heads of the answers. */
  readonly bytes: () => number;
  /** The files sent so far, in their order, and their packed size. */
  readonly files: readonly SentFile[];
  readonly close: () => Promise<void>;
}

/** A file that was sent. */
export interface SentFile {
  readonly path: string;
  readonly bytes: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder, packed with gzip where the type is one of text; Pagefind's own files are packed already. */
export async function countingServer(directory: string): Promise<CountingServer> {
  const sockets = new Set<Socket>();
  const files: SentFile[] = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    fileAt(join(directory, path)).then(
      ({ type, body }) => {
        const packed = type ? gzipSync(body) : body;
        files.push({ path, bytes: packed.length });
        response
          .writeHead(200, {
            'Content-Type': type ?? 'application/octet-stream',
            ...(type ? { 'Content-Encoding': 'gzip' } : {}),
            'Content-Length': packed.length,
          })
          .end(packed);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytes: () => [...sockets].reduce((total, { bytesWritten }) => total + bytesWritten, 0),
    files,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

async function fileAt(path: string): Promise<{ type: string | undefined; body: Buffer }> {
  const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
  return { type: TYPES[extname(file)], body: await readFile(file) };
}
