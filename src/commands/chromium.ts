import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where browsers of the Chromium family are, when the machine has one. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing of what a browser does on its own may reach out of the machine. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const BUNDLED = 'node_modules/@sparticuz/chromium';

/** Starts a browser: the one of CHROME_PATH, else an installed one, else the one that comes in an npm package, a dev dependency. */
export async function launch(): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'], ...INSTALLED].find((path) => path && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  const executablePath = await unpacked();
  return chromium.launch({ executablePath, args: [...QUIET, '--no-sandbox'] });
}

/**
 * Unpacks the bundled browser, unless that was done before. It takes its folder from TMPDIR and, where the machine lacks
 * libraries of a browser, brings its own, but only when it believes to run on AWS (@sparticuz/chromium 153).
 */
async function unpacked(): Promise<string> {
  if (!existsSync(`${BUNDLED}/package.json`)) {
    throw new Error('Chybí prohlížeč. Nainstalujte Chromium nebo Chrome, nebo jeho cestu zadejte v CHROME_PATH.');
  }
  const { version } = JSON.parse(await readFile(`${BUNDLED}/package.json`, 'utf8')) as { version: string };
  const directory = resolve(`node_modules/.cache/chromium-${version}`);
  await mkdir(directory, { recursive: true });
  process.env['TMPDIR'] = directory;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}
