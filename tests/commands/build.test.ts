import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { contentFolder, temporaryFolder } from '../support/temporary.ts';

test('a strict build ends with 1 at any fault, and what was published before stays', async () => {
  const published = join(await temporaryFolder(), 'web');
  await mkdir(published);
  await writeFile(join(published, 'index.html'), 'dosavadní web');
  const { code, stderr } = await run('src/commands/build.ts', ['--outDir', published], {
    CONTENT_DIR: await contentFolder({ broken: 'unknown-id' }),
  });
  expect(code).toBe(1);
  expect(stderr).toContain('V obsahu je potřeba opravit 5 chyb:');
  expect(await readdir(published)).toEqual(['index.html']);
});

test('even a lenient build cannot do without site.yaml', async () => {
  const { code, stderr } = await run('src/commands/build.ts', ['--outDir', await temporaryFolder()], {
    CONTENT_DIR: await contentFolder({ broken: 'site-broken' }),
    CONTENT_MODE: 'lenient',
  });
  expect(code).toBe(1);
  expect(stderr).toContain('site.yaml');
});
