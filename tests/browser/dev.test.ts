import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sharedBrowser } from '../support/chromium.ts';
import { ownEnvironment } from '../support/run.ts';
import { contentFolder } from '../support/temporary.ts';

test('a mistake is told in the page and in the terminal, and the last good version stays until it is mended', async () => {
  const directory = await contentFolder();
  const { address, output } = await devServer(directory);
  const page = await (await sharedBrowser()).newPage();
  onTestFinished(() => page.close());
  await page.goto(`${address}sluzby/pecovatelky/`);
  const report = page.locator('#hlaseni-kontroly');
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.textContent()).toContain('Pečovatelky');

  const file = join(directory, 'services/pecovatelky.md');
  const good = await readFile(file, 'utf8');
  await writeFile(file, good.replace('organization: studanka', 'organization: studankaa <img src=x>'));
  await report.getByText('„studankaa <img src=x>“ neexistuje').waitFor();
  await page.reload();
  await report.waitFor();
  expect(await heading.textContent()).toContain('Pečovatelky');
  expect(await report.locator('img').count()).toBe(0);
  expect(output()).toContain('services/pecovatelky.md');

  await writeFile(file, good.replace('name: Pečovatelky', 'name: Ošetřovatelky'));
  await page.getByRole('heading', { level: 1, name: /Ošetřovatelky/ }).waitFor();
  await report.waitFor({ state: 'detached' });
});

/** A dev server on a free port, which ends with the test. */
async function devServer(directory: string) {
  const args = ['src/commands/dev.ts', '--port', '0'];
  const child = spawn(process.execPath, args, { env: { ...ownEnvironment(), CONTENT_DIR: directory } });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'exit');
  });
  let text = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const [, found] = /Web běží na (\S+)/.exec(text) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(text)));
  });
  return { address, output: () => text };
}
