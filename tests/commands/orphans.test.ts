import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

test('npm run sirotci lists in Czech what hangs alone, each thing with its file, and is no error', async () => {
  const { code, stdout, stderr } = await run('src/commands/orphans.ts', [], {
    CONTENT_DIR: 'tests/fixtures/vzorkov',
    BUILD_DATE: '2026-11-21',
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Služby, které nejsou v žádném opatření platného plánu: \d+$/m);
  expect(stdout).toContain('  • Denní centrum Krb (services/denni-centrum-krb.md)');
  expect(stdout).toMatch(/^Opatření, která se mezi plány ztratila.*: \d+$/m);
  expect(stdout).toContain('  • A2.2 Setkávání pečujících (2. komunitní plán)');
  expect(stdout).toContain('Pracovní skupiny bez plánu: 0\n  žádné');
});
