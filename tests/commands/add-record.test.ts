import { spawn } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../support/run.ts';
import { contentFolder } from '../support/temporary.ts';

// Each task is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 90_000 });

async function staff() {
  const directory = await contentFolder();
  await cp('content/services/_vzor.md', join(directory, 'services/_vzor.md'));
  const env = { CONTENT_DIR: directory, BUILD_DATE: '2026-11-21' };
  return {
    env,
    adds: (...args: readonly string[]) => run('src/commands/add-record.ts', args, env),
    check: () => run('src/commands/check.ts', [], env),
    read: (file: string) => readFile(join(directory, file), 'utf8'),
  };
}

describe('npm run novy with answers', () => {
  test('adds one of each, and the check finds no fault', async () => {
    const { adds, check, read } = await staff();
    const source = ['--zdroj', 'uredni-deska'];
    await adds('poskytovatel', '--nazev', 'Řeka, z. s.', '--ico', '44990260', '--druh', 'nezisková', ...source);
    await adds(
      'sluzba',
      '--nazev',
      'Klub Řeka',
      '--poskytovatel',
      'Řeka, z. s.',
      '--skupiny',
      'seniori',
      '--ulice',
      'Dlouhá',
      '--cislo',
      '7',
      '--telefon',
      '555020300',
      '--zdroj',
      'uredni-deska; Leták klubu https://reka.example/',
    );
    await adds(
      'setkani',
      '--skupina',
      'seniori',
      '--datum',
      '2026-12-03',
      '--zacatek',
      '09:30',
      '--program',
      'Plán; Různé',
    );
    await adds(
      'projekt',
      '--nazev',
      'Nová Řeka',
      '--kratky',
      'Řeka 2027',
      '--popis',
      'Pomůže.',
      '--obdobi',
      '2027',
      ...source,
    );
    await adds('udalost', '--datum', '2019-05', '--druh', 'konference', '--nazev', 'Začala konference', ...source);

    expect((await check()).stdout).toContain('Obsah je v pořádku');
    expect(await read('services/klub-reka.md')).toMatchInlineSnapshot(`
      "---
      # Co znamená která položka, ukazuje soubor _vzor.md.
      # Název služby tak, jak ji znají lidé.
      name: Klub Řeka
      # Poskytovatel: název souboru ze složky organizations bez přípony .md.
      organization: reka-z-s
      # Cílové skupiny: zkratky ze souboru taxonomies/target-groups.yaml.
      targetGroups:
        - seniori
      # Místa, kde služba je. Víc míst = víc odrážek.
      locations:
        - address:
            street: Dlouhá
            number: "7"
            municipality: Dobrov
      # Na prvním místě číslo, kam má člověk volat nejdřív. Popis doplňte, když je čísel víc; píšeme funkce, ne jména.
      phones:
        - number: "555020300"
      # Odkud údaje jsou, aspoň jeden zdroj: zkratka ze souboru sources.yaml, nebo název a adresa.
      sources:
        - uredni-deska
        - title: Leták klubu
          url: https://reka.example/
          date: 2026-11-21
      ---
      "
    `);
    expect(await read('organizations/reka-z-s.md')).toBe(
      '---\nname: Řeka, z. s.\nico: "44990260"\nkind: nonprofit\nsources:\n  - uredni-deska\n---\n',
    );
    expect(await read('working-groups/seniori.md')).toContain(
      '  - date: 2026-10-08\n  - date: 2026-12-03\n    startsAt: "09:30"\n    agenda:\n      - Plán\n      - Různé\nsources:',
    );
    expect(await read('events/2019.yaml')).toMatch(
      /\n- id: zacala-konference-2019\n {2}date: 2019-05\n {2}kind: conference\n/,
    );
    expect(await read('projects/reka-2027.md')).toContain('title: Nová Řeka\n');
  });

  test.each<[name: string, args: readonly string[], refusal: string]>([
    [
      'a name that is there',
      ['sluzba', '--nazev', 'Pečovatelky z Dobrova', '--poskytovatel', 'studanka', '--zdroj', 'uredni-deska'],
      'Tohle už tu je:',
    ],
    [
      'a name that is nearly there',
      ['poskytovatel', '--nazev', 'Studánka, o. p. s.', '--zdroj', 'uredni-deska'],
      '--presto',
    ],
    [
      'a meeting that is there',
      ['setkani', '--skupina', 'seniori', '--datum', '2026-10-08'],
      'už skupina „Senioři“ má',
    ],
    ['what the schema does not let in', ['poskytovatel', '--nazev', 'Řeka', '--ico', '12345678'], 'není IČO'],
  ])('refuses %s', async (_name, args, refusal) => {
    const { adds } = await staff();
    const { code, stderr } = await adds(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(refusal);
  });

  test('refuses an IČO that another organization has, whatever its name is', async () => {
    const { adds } = await staff();
    await adds('poskytovatel', '--nazev', 'Řeka', '--ico', '44990260', '--zdroj', 'uredni-deska');
    const { stderr } = await adds('poskytovatel', '--nazev', 'Potok', '--ico', '44990260', '--zdroj', 'uredni-deska');
    expect(stderr).toContain('organizations/reka.md');
  });
});

test('npm run novy asks, asks again after a slip, and writes the answers', async () => {
  const { env, read } = await staff();
  const answers = [
    'Řeka',
    '123',
    '44990260',
    '',
    'nonprofit',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'uredni-deska',
    'reka-z-s',
  ];
  const child = spawn(process.execPath, ['src/commands/add-record.ts', 'poskytovatel'], {
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(`${answers.join('\n')}\n`);
  expect(await new Promise((resolve) => child.on('close', resolve)), output).toBe(0);
  expect(output).toContain('✗ „123“ není IČO.');
  expect(await read('organizations/reka-z-s.md')).toContain('name: Řeka\nico: "44990260"\nkind: nonprofit\n');
});
