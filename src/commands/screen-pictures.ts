import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch } from './chromium.ts';
import { giveFolder } from './editor-folder.ts';
import { started } from './started.ts';

const ID = 'pecovatelska-sluzba-na-kole';
const FILE = `content/services/${ID}.md`;
const ENV = { BUILD_DATE: '2026-11-21' };
const SIZE = { width: 820, height: 430 };

/** Paper around a part of a page, in CSS pixels. */
const EDGE = 16;

/** What a project needs so that its pages can be shown. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Takes the pictures of what a clerk sees in a browser, in a copy of the project with the invented city, into a folder. Letters are not
 * drawn alike everywhere, so the words of each picture are kept beside it as text: these can be compared.
 */
export async function screenPictures(folder: string): Promise<void> {
  const project = await mkdtemp(join(tmpdir(), 'obrazky-'));
  const browser = await launch();
  const keep = async (name: string, words: string, picture: Promise<Buffer>) => {
    await writeFile(join(folder, `${name}.png`), await picture);
    await writeFile(join(folder, `${name}.txt`), `${words.replaceAll('\u00a0', ' ').trim()}\n`);
  };
  try {
    for (const name of PROJECT) await cp(name, join(project, name), { recursive: true });
    await cp('tests/fixtures/vzorkov', join(project, 'content'), { recursive: true });
    await symlink(resolve('node_modules'), join(project, 'node_modules'), 'junction');
    await pagePictures(browser, project, keep);
    await formPicture(browser, keep);
  } finally {
    await browser.close();
    await rm(project, { recursive: true, force: true });
  }
}

type Keep = (name: string, words: string, picture: Promise<Buffer>) => Promise<void>;

/** The page of a service in `npm run dev`: the place where readers report a mistake, and what a mistake in its file looks like. */
async function pagePictures(browser: Browser, project: string, keep: Keep): Promise<void> {
  const server = await started('src/commands/dev.ts', { cwd: project, env: ENV });
  try {
    const page = await pageOf(browser);
    // The development server gives no fonts from outside of the project; here its packages are only linked.
    await page.route('**/@fs/**/*.woff2', (route) =>
      route.fulfill({ path: decodeURIComponent(new URL(route.request().url()).pathname.replace('/@fs', '')) }),
    );
    await page.goto(`${server.address}sluzby/${ID}/`);
    // A font that comes late is used from the second time on.
    await page.reload();
    const report = page.locator('section', { has: page.getByRole('link', { name: 'Nahlásit chybu' }) }).last();
    await report.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await report.boundingBox()) ?? {};
    const clip = { x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
    await keep('nahlaseni-chyby', await report.innerText(), page.screenshot({ clip }));

    const file = join(project, FILE);
    await writeFile(file, (await readFile(file, 'utf8')).replace('organization: ', 'organization: x-'));
    const panel = page.locator('#hlaseni-kontroly');
    await panel.waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await keep('chyba-na-strance', await panel.innerText(), page.screenshot());
  } finally {
    await server.stop();
  }
}

/** A service opened in the form editor. */
async function formPicture(browser: Browser, keep: Keep): Promise<void> {
  const env = { ...ENV, CONTENT_DIR: 'tests/fixtures/vzorkov' };
  const server = await started('src/commands/editor.ts', { env });
  try {
    const page = await pageOf(browser);
    await page.goto(server.address);
    await giveFolder(page, 'tests/fixtures/vzorkov');
    await page.getByRole('button', { name: 'Pracovat s lokálním repozitářem' }).click();
    await page.getByText('Služby', { exact: true }).first().waitFor();
    await page.goto(`${server.address}#/collections/service/entries/${ID}`);
    const name = page.getByRole('textbox', { name: 'Název služby' });
    await filled(name);
    const shown = [page.getByRole('button', { name: 'Uložit' }), page.getByText('Jak službu znají lidé')];
    const words = await Promise.all(shown.map((word) => word.innerText()));
    await keep('formular', ['Název služby', await name.inputValue(), ...words].join('\n'), page.screenshot());
  } finally {
    await server.stop();
  }
}

async function pageOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'cs-CZ', reducedMotion: 'reduce' });
  return context.newPage();
}

/** Waits until a field has a value. */
async function filled(field: Locator): Promise<void> {
  await field.waitFor();
  const handle = await field.elementHandle();
  await field.page().waitForFunction((input) => (input as HTMLInputElement | null)?.value !== '', handle);
}
