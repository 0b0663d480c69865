import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { giveFolder } from '../../src/commands/editor-folder.ts';
import { started } from '../../src/commands/started.ts';
import { checkedFolder } from '../../src/content.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { ownEnvironment } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CONTENT = 'tests/fixtures/vzorkov';

/** A change of a file of each shape: a record with a text, a folder a record, data alone, a list, one file of its own. */
const CHANGES = [
  {
    place: 'service/entries/pecovatelska-sluzba-na-kole',
    file: 'services/pecovatelska-sluzba-na-kole.md',
    key: 'name',
    label: 'Název služby',
  },
  { place: 'plan/entries/3-plan/plan', file: 'plans/3-plan/plan.md', key: 'shortTitle', label: 'Krátký název' },
  {
    place: 'kapitoly-2-plan/entries/a-seniori',
    file: 'plans/2-plan/chapters/a-seniori.yaml',
    key: 'title',
    label: 'Název kapitoly',
  },
  { place: 'event/entries/2026', file: 'events/2026.yaml', key: 'title', label: 'Co se stalo' },
  { place: 'spolecne/entries/site', file: 'site.yaml', key: 'name', label: 'Název webu' },
] as const;

/** What is written into each of them. */
const WRITTEN = 'Jiný název';

/** The form editor is a large program. */
const PATIENT = { timeout: 60_000 };

test(
  'the form editor opens a folder, saves valid changes of files of every shape and asks nobody else',
  { timeout: 240_000 },
  async () => {
    const { page, home, foreign } = await openEditor();
    await giveFolder(page, CONTENT);

    await page.getByRole('button', { name: 'Pracovat s lokálním repozitářem' }).click();
    for (const name of ['Služby', 'Poskytovatelé', 'Plány', 'Události podle let', 'Seznamy a nastavení'])
      await page.getByText(name, { exact: true }).first().waitFor();

    const saved: [file: string, text: string][] = [];
    for (const { place, file, key, label } of CHANGES) {
      const before = await readFile(`${CONTENT}/${file}`, 'utf8');
      const [line = '', from = ''] = new RegExp(`^ *${key}: (.*)$`, 'm').exec(before) ?? [];
      await page.goto(`${home}#/collections/${place}`);
      if (place.startsWith('event')) {
        await page.getByText(from).waitFor(PATIENT);
        await page.getByRole('button', { name: 'Rozbalit vše' }).click();
      }
      await (await fieldWith(page.getByRole('textbox', { name: label }), from)).fill(WRITTEN);
      const save = page.getByRole('button', { name: 'Uložit' });
      await save.click();
      const expected = before.replace(line, line.replace(from, WRITTEN));
      await expect.poll(() => savedFile(page, file), PATIENT).toBe(expected);
      // Only then the form takes what it holds for saved.
      await expect.poll(() => save.isDisabled(), PATIENT).toBe(true);
      saved.push([file, expected]);
    }

    await page.goto(`${home}#/collections/service/entries/pecovatelska-sluzba-na-kole`);
    await page.getByText('Pečovatelská služba', { exact: true }).first().waitFor();
    const directory = await temporaryFolder();
    await cp(CONTENT, directory, { recursive: true });
    for (const [file, text] of saved) await writeFile(join(directory, file), text);
    const { problems, records } = await checkedFolder(directory, { basePath: '/', isLenient: false });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(records.service.map((service) => service.name)).toContain(WRITTEN);
    expect(foreign).toEqual([]);
  },
);

/** The one of several fields of a name that holds a text, as soon as it does. */
async function fieldWith(fields: Locator, text: string): Promise<Locator> {
  let place = -1;
  await expect
    .poll(
      async () => {
        const values = await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
        place = values.indexOf(text);
        return place;
      },
      { ...PATIENT, message: `the field with „${text}“` },
    )
    .toBeGreaterThanOrEqual(0);
  return fields.nth(place);
}

/** The form editor in a page, and the addresses elsewhere that the page asked, were it in vain. */
async function openEditor() {
  const { address: home, stop } = await started('src/commands/editor.ts', {
    env: { ...ownEnvironment(), CONTENT_DIR: CONTENT },
  });
  onTestFinished(stop);
  const context = await (await sharedBrowser()).newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (![home, `blob:${home}`, 'data:'].some((own) => request.url().startsWith(own))) foreign.push(request.url());
  });
  await page.goto(home);
  await page.getByRole('button', { name: 'Pracovat s lokálním repozitářem' }).waitFor();
  // After a save it would go back to the list, at a moment of its own.
  await page.evaluate((key) => {
    const preferences = JSON.parse(localStorage.getItem(key) ?? '') as object;
    localStorage.setItem(key, JSON.stringify({ ...preferences, closeOnSave: false }));
  }, 'sveltia-cms.prefs');
  await page.reload();
  return { page, home, foreign };
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
