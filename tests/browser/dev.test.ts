import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { screenPictures } from '../../src/commands/screen-pictures.ts';
import { started } from '../../src/commands/started.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { ownEnvironment } from '../support/run.ts';
import { contentFolder, temporaryFolder } from '../support/temporary.ts';

test('a mistake is told in the page and in the terminal, and the last good version stays until it is mended', async () => {
  const directory = await contentFolder();
  const { address, output, stop } = await started('src/commands/dev.ts', {
    env: { ...ownEnvironment(), CONTENT_DIR: directory },
  });
  onTestFinished(stop);
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

test(
  'pictures of what a browser shows in the guide have the words of today; npm run obrazky takes them',
  { timeout: 180_000 },
  async () => {
    const folder = await temporaryFolder();
    await screenPictures(folder);
    const names = (await readdir(folder)).sort();
    expect((await readdir('navod')).filter((name) => /\.(png|txt)$/.test(name)).sort()).toEqual(names);
    for (const name of names.filter((file) => file.endsWith('.txt')))
      expect(await readFile(join('navod', name), 'utf8')).toBe(await readFile(join(folder, name), 'utf8'));
  },
);
