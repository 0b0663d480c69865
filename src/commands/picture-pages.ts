import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launch } from './chromium.ts';

/** A finished site: its folder, and the path below the address, from `/` to `/`. */
export interface FinishedSite {
  readonly directory: string;
  readonly basePath: string;
}

/** A phone and a wide screen, in CSS pixels. */
const WIDTHS = [360, 1280] as const;

/** Takes pictures of pages before and after a change into a folder, with an index.html that shows them side by side. */
export async function picturePages(
  addresses: readonly string[],
  before: FinishedSite,
  after: FinishedSite,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const browser = await launch();
  try {
    const rows: string[] = [];
    for (const [index, address] of addresses.entries()) {
      for (const width of WIDTHS) {
        const name = `${String(index + 1).padStart(3, '0')}-${width}`;
        const old = await picture(browser, before, address, width, join(folder, `${name}-pred.png`));
        const now = await picture(browser, after, address, width, join(folder, `${name}-po.png`));
        rows.push(
          row(`/${address} (${width} px)`, old ? `${name}-pred.png` : undefined, now ? `${name}-po.png` : undefined),
        );
      }
    }
    await writeFile(join(folder, 'index.html'), page(rows));
  } finally {
    await browser.close();
  }
}

/** Takes a picture of a whole page; says whether the site has it. Its files are read from the folder, no server is needed. */
async function picture(
  browser: Browser,
  site: FinishedSite,
  address: string,
  width: number,
  path: string,
): Promise<boolean> {
  const fileOf = (url: string) => {
    const local = decodeURIComponent(new URL(url).pathname).slice(site.basePath.length);
    return join(site.directory, local, /(^|\/)$/.test(local) ? 'index.html' : '');
  };
  const url = `http://web.invalid${site.basePath}${address}`;
  if (!existsSync(fileOf(url))) return false;
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await context.route('**/*', (route) => {
    const file = fileOf(route.request().url());
    return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  const tab = await context.newPage();
  await tab.goto(url);
  await tab.screenshot({ path, fullPage: true });
  await context.close();
  return true;
}

function row(title: string, before: string | undefined, after: string | undefined): string {
  const side = (name: string, file: string | undefined) =>
    file
      ? `<figure><figcaption>${name}</figcaption><img src="${file}" alt=""></figure>`
      : `<p>${name}: stránka není.</p>`;
  return `<section><h2>${escaped(title)}</h2><div>${side('Před', before)}${side('Po', after)}</div></section>`;
}

function page(rows: readonly string[]): string {
  return `<!doctype html>
<html lang="cs">
<meta charset="utf-8">
<title>Co se změnilo</title>
<style>
  body { font: 18px/1.5 sans-serif; margin: 1rem }
  div { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start }
  figure { margin: 0 }
  img { max-width: 100%; border: 1px solid }
</style>
<h1>Co se změnilo</h1>
${rows.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
