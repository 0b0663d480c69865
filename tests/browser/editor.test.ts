import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { checkedFolder } from '../../src/content.ts';
import { launch } from '../support/chromium.ts';
import { ownEnvironment } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CONTENT = 'tests/fixtures/vzorkov';
const SERVICE = 'services/pecovatelska-sluzba-na-kole.md';

/** The form editor is a large program. */
const PATIENT = { timeout: 20_000 };

test('the form editor opens a folder, saves a valid change of a service and asks nobody else', async () => {
  const { page, home, foreign } = await openEditor();
  await giveFolder(page);

  await page.getByRole('button', { name: 'Pracovat s lokálním repozitářem' }).click();
  for (const name of ['Služby', 'Poskytovatelé', 'Pracovní skupiny', 'Orgány a instituce', 'Projekty'])
    await page.getByText(name, { exact: true }).first().waitFor();

  await page.goto(`${home}#/collections/service/entries/pecovatelska-sluzba-na-kole`);
  const name = page.getByRole('textbox', { name: 'Název služby' });
  await expect.poll(() => name.inputValue(), PATIENT).toBe('Pečovatelská služba Na Kole');
  await page.getByText('Pečovatelská služba', { exact: true }).first().waitFor();
  await name.fill('Pečovatelky');
  await page.getByRole('button', { name: 'Uložit' }).click();

  const before = await readFile(`${CONTENT}/${SERVICE}`, 'utf8');
  const expected = before.replace('name: Pečovatelská služba Na Kole', 'name: Pečovatelky');
  await expect.poll(() => savedFile(page, SERVICE), PATIENT).toBe(expected);
  const directory = await temporaryFolder();
  await cp(CONTENT, directory, { recursive: true });
  await writeFile(join(directory, SERVICE), await savedFile(page, SERVICE));
  const { problems, records } = await checkedFolder(directory, { basePath: '/', isLenient: false });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(records.service.map((service) => service.name)).toContain('Pečovatelky');
  expect(foreign).toEqual([]);
});

/** The form editor in a page, and the addresses elsewhere that the page asked, were it in vain. */
async function openEditor() {
  const home = await editorServer();
  const browser = await launch();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (![home, `blob:${home}`, 'data:'].some((own) => request.url().startsWith(own))) foreign.push(request.url());
  });
  await page.goto(home);
  return { page, home, foreign };
}

/** `npm run editor` on a free port, which ends with the test. */
async function editorServer(): Promise<string> {
  const args = ['src/commands/editor.ts', '--port', '0'];
  const child = spawn(process.execPath, args, { env: { ...ownEnvironment(), CONTENT_DIR: CONTENT } });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'exit');
  });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [, found] = /(http:\S+)/.exec(text) ?? [];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(text)));
  });
}

/** Puts the content into the storage of the page and gives it out instead of a folder that a person would choose. */
async function giveFolder(page: Page): Promise<void> {
  const names = await Array.fromAsync(glob(`${CONTENT}/**/*.md`));
  const files = await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const));
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let folder = root;
      for (const step of folders) folder = await folder.getDirectoryHandle(step, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
    Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
  }, files);
}

/** A file of the content as it is in the storage of the page now. */
function savedFile(page: Page, file: string): Promise<string> {
  return page.evaluate(async (path) => {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const step of folders) folder = await folder.getDirectoryHandle(step);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, `${CONTENT}/${file}`);
}
