import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compareSites } from '../../src/commands/compare-sites.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function siteOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  return directory;
}

const page = (text: string, sum: string) => `<link href="/web/_astro/styl.${sum}.css"><p>${text}</p>`;

test('says which addresses come, go and change, whatever the names of styles and the search index', async () => {
  const before = await siteOf({
    'index.html': page('Domů', 'a1'),
    'sluzby/stara/index.html': page('Stará', 'a1'),
    'sluzby/zmena/index.html': page('Tel. 1', 'a1'),
    'data/sluzby.json': '[1]',
    '_astro/styl.a1.css': 'p{}',
    'pagefind/x.pf_index': '1',
  });
  const after = await siteOf({
    'index.html': page('Domů', 'b2'),
    'sluzby/nova/index.html': page('Nová', 'b2'),
    'sluzby/zmena/index.html': page('Tel. 2', 'b2'),
    'data/sluzby.json': '[2]',
    '_astro/styl.b2.css': 'p{color:red}',
    'pagefind/y.pf_index': '2',
  });
  expect(await compareSites(before, after)).toEqual({
    added: ['sluzby/nova/'],
    removed: ['sluzby/stara/'],
    changed: ['data/sluzby.json', 'sluzby/zmena/'],
    isLookChanged: true,
  });
  expect(await compareSites(before, before)).toEqual({ added: [], removed: [], changed: [], isLookChanged: false });
});
