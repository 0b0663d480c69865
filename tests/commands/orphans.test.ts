import { existsSync } from 'node:fs';
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
  expect(stdout).toMatch(/^Opatření, která se mezi plány ztratila: \d+\n {2}Nejsou splněná/m);
  const [, file] = /  • A2\.2 Setkávání pečujících \((.+)\)/.exec(stdout) ?? [];
  expect(existsSync(`tests/fixtures/vzorkov/${file}`)).toBe(true);
  expect(stdout).toContain('Pracovní skupiny bez plánu: 0\n');
});

test('of services nothing can be said while the plan in force has no measures', async () => {
  const { stdout } = await run('src/commands/orphans.ts', [], { BUILD_DATE: '2026-11-21' });
  expect(stdout).toContain('  • Střednědobý plán 2023–2026 (plans/strednedoby-plan-2023-2026/plan.md)');
  expect(stdout).toContain('opatření platného plánu: nejde říct\n');
});
