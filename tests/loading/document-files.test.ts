import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFileFacts } from '../../src/loading/document-files.ts';
import { record } from '../support/records.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('a document of our own says its type and size; what is stated, missing or elsewhere stays as it is', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'plan.pdf'), Buffer.alloc(1_234_567));
  const documents = [
    { file: 'plan.pdf' },
    { file: 'plan.pdf', format: 'PDF/A', size: '1 MB' },
    { file: 'neni.pdf' },
    { url: 'https://dobrov.example/plan.pdf' },
  ].map((document) => ({ title: 'Plán', kind: 'plan' as const, ...document }));
  const [plan] = await withFileFacts([record('plan', 'a', { documents })], folder);
  expect(plan?.documents.map(({ format, size }) => [format, size])).toEqual([
    ['PDF', '1,2\u00a0MB'],
    ['PDF/A', '1 MB'],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});
