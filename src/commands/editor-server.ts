import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkedContent } from '../content.ts';
import { formConfig, formExtensions, formKinds, type FormKind } from '../editing/form-config.ts';
import { fileOf, formOf, type Form } from '../editing/form-file.ts';
import { withOurWords, type Words } from '../editing/form-words.ts';
import { Refusal } from '../editing/refusal.ts';
import { settings } from '../settings.ts';

const SVELTIA = 'node_modules/@sveltia/cms';

const BUNDLE = join('npm', 'index.js');

const CZECH = join('locales', 'cs.json');

/** Sveltia brings its fonts, but asks a server elsewhere for them as well. */
const FOREIGN_FONT = /src:url\(https:[^)]*\)\s*format\('[^']*'\);/g;

const IMPORTS = JSON.stringify({ imports: { '@sveltia/cms': '/sveltia/npm/index.js' } });

const PAGE = `<!doctype html>
<html lang="cs">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>Úpravy obsahu</title>
    <link rel="icon" href="data:,">
    <style>.buttons .button.secondary { display: none }</style>
    <script type="importmap">${IMPORTS}</script>
    <script type="module" src="/editor.js"></script>
  </head>
  <body></body>
</html>
`;

/** Sveltia puts its styles into the page as text and shows files as blobs; all else comes from this program, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(IMPORTS).digest('base64')}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Serves the form editor on this machine only: the page, Sveltia CMS from its package, and the reading and writing of files. */
export function editorServer(): Server {
  return createServer((request, response) => {
    answerTo(request).then(
      (answer) => {
        response.writeHead(answer ? 200 : 404, {
          'content-type': TYPES[answer?.type ?? '.txt'],
          'content-security-policy': POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        });
        response.end(answer?.body ?? 'Tady nic není.');
      },
      (error: unknown) => {
        response.writeHead(error instanceof Refusal ? 422 : 500, { 'content-type': TYPES['.txt'] });
        response.end(error instanceof Error ? error.message : String(error));
      },
    );
  });
}

async function answerTo(request: IncomingMessage): Promise<Answer | undefined> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, folder = '', name = ''] = pathname.split('/');
  if (request.method === 'POST') return worked(folder, name, await text(request));
  if (pathname === '/') return { type: '.html', body: PAGE };
  if (pathname === '/editor.js') return { type: '.js', body: await withoutTypes('src/browser/form-editor.ts') };
  if (pathname === '/nastaveni.json') {
    const { records } = await checkedContent();
    const config = formConfig(settings.contentName, records);
    return { type: '.json', body: JSON.stringify({ config, extensions: formExtensions }) };
  }
  return folder === 'sveltia' ? fileOfSveltia(pathname, request.headers['sec-fetch-dest']) : undefined;
}

/** Reads a file into a form, or writes a form into a file. Nothing on the disk is touched: that is done by the browser, in the folder that a person chose. */
function worked(folder: string, name: string, body: string): Answer | undefined {
  const kind = formKinds.find((known: FormKind) => known === name);
  if (!kind) return undefined;
  if (folder === 'formular') return { type: '.json', body: JSON.stringify(formOf(kind, body)) };
  if (folder === 'soubor') return { type: '.txt', body: fileOf(kind, JSON.parse(body) as Form) };
  return undefined;
}

async function fileOfSveltia(pathname: string, destination: string | undefined): Promise<Answer | undefined> {
  const path = normalize(decodeURIComponent(pathname.slice('/sveltia/'.length)));
  if (!/^(npm|locales)[\\/]/.test(path)) return undefined;
  const body = await readFile(join(SVELTIA, path)).catch(() => undefined);
  if (!body) return undefined;
  const type = extname(path);
  if (path === BUNDLE) return { type, body: body.toString().replaceAll(FOREIGN_FONT, '') };
  const text = path === CZECH ? JSON.stringify(withOurWords(JSON.parse(body.toString()) as Words)) : undefined;
  // Sveltia imports its texts as modules, which browsers do not do with JSON.
  const isModule = type === '.json' && destination === 'script';
  return isModule ? { type: '.js', body: `export default ${text ?? body.toString()}` } : { type, body: text ?? body };
}

async function withoutTypes(file: string): Promise<string> {
  return stripTypeScriptTypes(await readFile(file, 'utf8'));
}
