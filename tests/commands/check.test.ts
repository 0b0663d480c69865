import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { contentFolder } from '../support/temporary.ts';

const check = async (changes: Parameters<typeof contentFolder>[0], ...args: readonly string[]) =>
  run('src/commands/check.ts', args, { CONTENT_DIR: await contentFolder(changes) });

describe('npm run kontrola', () => {
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

  test('tells only what is in one file when asked, however its path is written', async () => {
    const directory = await contentFolder({ broken: 'many' });
    for (const file of [`${directory}/events/2019.yaml`, 'events/2019.yaml']) {
      const { code, stderr } = await run('src/commands/check.ts', ['--soubor', file], { CONTENT_DIR: directory });
      expect(code).toBe(1);
      expect(stderr).toContain('V obsahu je potřeba opravit 3 chyby:');
      expect(stderr).not.toContain('studanka.md');
    }
  });

  test('says in Czech what it cannot do', async () => {
    const missing = await check({}, '--soubor', 'services/neni.md');
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toMatch(/^Soubor „services\/neni\.md“ ve složce .* není\. Zkontrolujte jeho jméno\.\n$/);
    const unknown = await check({}, '--vsechno');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toMatch(/^Takto kontrolu spustit nejde\./);
  });

  test('speaks to programs', async () => {
    const { code, stdout, stderr } = await check({ broken: 'many' }, '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({ errors: 5, notices: 0, advice: 0 });
    expect(report).toHaveProperty('problems.4', {
      severity: 'error',
      kind: 'format',
      file: 'organizations/studanka.md',
      line: 4,
      column: 1,
      path: 'ico',
      value: '123',
      field: 'IČO (ico)',
      message: 'IČO (ico): „123“ není IČO.',
      remedy:
        'IČO má osm číslic a poslední musí souhlasit s ostatními; opište ho znovu z registru, například 44990260.',
      anchor: 'chyba-format',
      related: [],
    });
  });

  test('annotates a pull request, with everything escaped that has a meaning there', async () => {
    const files = {
      'organizations/studna.md': '---\nname: Studna\nemails: ["100%,\\n::error::"]\nsources: [uredni-deska]\n---\n',
    };
    const { code, stdout } = await check({ files }, '--github');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=.*organizations\/studna\.md,line=3,col=10::E-maily \(emails\): „100%25,%0A::error::“ není e-mail\. .* \(CONTRIBUTING\.md#chyba-format\)\n$/,
    );
  });

  test('advice is told when asked and stops nothing', async () => {
    const files = {
      'organizations/studna.md':
        '---\nname: Studna\nsources: [uredni-deska]\n---\n\nPomoc v rámci projektu. Volejte: Mgr. Jana Nováková, 777 123 456.\n',
    };
    const silent = await check({ files });
    expect(silent).toMatchObject({ code: 0, stderr: '' });
    expect(silent.stdout).toContain('2 rady k textům ukáže npm run kontrola -- --rady');
    const told = await check({ files }, '--rady');
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('  6:7     „v rámci“ zní úředně. Zkuste: při, v.');
    expect(told.stdout).toContain('U mobilu 777 123 456 stojí jméno.');
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
