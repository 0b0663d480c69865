import { glob, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/**
 * Gives the page of the form editor a folder of this machine without the dialog in which a person chooses one: the files are put
 * into the storage of the page, which is read and written in the same way.
 */
export async function giveFolder(page: Page, folder: string): Promise<void> {
  const names = await Array.fromAsync(glob(`${folder}/**/*.{md,mdx,yaml}`));
  const files = await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const));
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let inner = root;
      for (const step of folders) inner = await inner.getDirectoryHandle(step, { create: true });
      const writable = await (await inner.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
    Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
  }, files);
}
