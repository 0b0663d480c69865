import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentProblems } from '../../src/loading/documents.ts';
import { allRecords, record } from '../support/records.ts';
import { temporaryFolder } from '../support/temporary.ts';

test.each([
  ['plany/plan.pdf', undefined, undefined],
  ['plany/pln.pdf', 'missing', 'plany/plan.pdf'],
  ['plany', 'missing', undefined],
  ['velky.pdf', 'size', undefined],
  ['zastupce.pdf', 'link', undefined],
])('a plan that names %s: %s', async (file, reason, nearest) => {
  const directory = await temporaryFolder();
  await mkdir(join(directory, 'dokumenty/plany'), { recursive: true });
  await writeFile(join(directory, 'dokumenty/plany/plan.pdf'), 'text');
  await writeFile(join(directory, 'dokumenty/velky.pdf'), Buffer.alloc(20 * 1024 * 1024 + 1));
  await symlink(join(directory, 'dokumenty/plany/plan.pdf'), join(directory, 'dokumenty/zastupce.pdf'));
  const plan = [record('plan', '1-plan', { documents: [{ title: 'Plán', kind: 'plan', file: 'x.pdf' }] })].map(
    (one) => ({
      ...one,
      documents: one.documents.map((document) => ({ ...document, file })),
    }),
  );
  const problems = await documentProblems(allRecords({ plan }), [], directory);
  expect(problems).toEqual(
    reason === undefined
      ? []
      : [expect.objectContaining({ kind: 'document', reason, value: file, nearest, path: ['documents', 0, 'file'] })],
  );
});
