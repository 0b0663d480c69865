import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { BUILD_DATE } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { manyQueries, writeManyServices } from './many-services.ts';

test('many services are as many as asked, without a fault, and the same each time', async () => {
  const [one, other] = [await temporaryFolder(), await temporaryFolder()];
  await writeManyServices(one, 120);
  await writeManyServices(other, 120);
  expect((await readdir(join(one, 'services'))).length).toBe(120);
  const { code, output } = await run('src/commands/check.ts', [], { CONTENT_DIR: one, BUILD_DATE });
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('service 120') as string });
  for (const file of ['services/sluzba-60.md', 'organizations/poskytovatel-9.md', 'taxonomies/districts.yaml']) {
    expect(await readFile(join(one, file), 'utf8')).toBe(await readFile(join(other, file), 'utf8'));
  }
  expect(manyQueries(50)).toEqual(manyQueries(50));
});
