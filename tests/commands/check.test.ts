import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { contentFolder } from '../support/temporary.ts';

const check = async (changes: Parameters<typeof contentFolder>[0], ...args: readonly string[]) =>
  run('src/commands/check.ts', args, { CONTENT_DIR: await contentFolder(changes) });

describe('npm run check', () => {
  test('says that content without a fault is in order', async () => {
    const { code, stdout, stderr } = await check({});
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Obsah je v pořádku');
  });

  test('prints the report and ends with 1 when anything is wrong', async () => {
    const { code, stderr } = await check({ broken: 'many' });
    expect(code).toBe(1);
    expect(stderr).toContain('V obsahu je potřeba opravit 5 chyb:');
    expect(stderr).not.toMatch(/\bat \S+ \(/);
  });

  test('lists what is to be verified only when asked', async () => {
    const files = {
      'organizations/studanka.md':
        '---\nname: Studánka\nsources: [uredni-deska]\ntoVerify: [Ověřit číslo domu.]\n---\n\nPomáhá.\n',
    };
    expect((await check({ files })).stdout).not.toContain('Ověřit číslo domu.');
    expect((await check({ files }, '--k-overeni')).stdout).toContain(
      'organizations/studanka.md\n  • Ověřit číslo domu.',
    );
  });

  test('finds no fault in the content of this project', async () => {
    for (const directory of ['content', 'tests/fixtures/vzorkov', 'tests/fixtures/good']) {
      const { code, output } = await run('src/commands/check.ts', [], { CONTENT_DIR: directory });
      expect(code, output).toBe(0);
    }
  });

  test('a wrong setting is told in one sentence', async () => {
    const { code, stderr } = await run('src/commands/check.ts', [], { BUILD_DATE: 'dnes' });
    expect(code).toBe(1);
    expect(stderr).toContain('Datum zapište jako RRRR-MM-DD.');
  });
});
