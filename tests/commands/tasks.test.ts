import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { programOf } from '../../src/commands/npm-scripts.ts';
import { run } from '../support/run.ts';
import { contentFolder } from '../support/temporary.ts';

// Each task is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 90_000 });

/** A content folder, the tasks that are done in it, and its files. */
async function staff(files: Readonly<Record<string, string>> = {}) {
  const directory = await contentFolder({ files });
  const env = { CONTENT_DIR: directory, BUILD_DATE: '2026-11-21' };
  return {
    directory,
    does: async (task: string, ...args: readonly string[]) => {
      const { code, stdout, stderr } = await run(programOf(task) ?? task, args, env);
      return { code, stdout: stdout.replaceAll('\u00a0', ' ').replaceAll(directory, 'content'), stderr };
    },
    read: (file: string) => readFile(join(directory, file), 'utf8'),
  };
}

const NOCLEHARNA = 'services/nocleharna-strecha.md';

describe('npm run overeno', () => {
  test('writes the day, the way and the role, and nothing else', async () => {
    const { does, read } = await staff();
    const before = await read(NOCLEHARNA);
    const { code, stdout } = await does('overeno', 'nocleharna-strecha', '--jak', 'telefon', '--kdo', 'referentka');
    expect(code).toBe(0);
    expect(await read(NOCLEHARNA)).toBe(
      before.replace('sources:', 'assured:\n  date: 2026-11-21\n  method: phone\n  role: referentka\nsources:'),
    );
    expect(stdout).toMatchInlineSnapshot(`
      "Zapsáno: údaje služby „Noclehárna Střecha“ jsou ověřené ke dni 21. 11. 2026.

        změněno   content/services/nocleharna-strecha.md
                    + assured:
                    +   date: 2026-11-21
                    +   method: phone
                    +   role: referentka

      Vrátit to zpět můžete takto:
        git restore -- content/services/nocleharna-strecha.md
      "
    `);
  });

  test('keeps the check before among the earlier ones', async () => {
    const assured = 'assured: { date: 2026-05-03, method: visit }\n';
    const text = `---\nname: Nocleh\norganization: studanka\n${assured}sources: [uredni-deska]\n---\n`;
    const { does, read, directory } = await staff({ [NOCLEHARNA]: text });
    expect((await does('overeno', `${directory}/${NOCLEHARNA}`, '--jak', 'email', '--dne', '2026-11-02')).code).toBe(0);
    expect(await read(NOCLEHARNA)).toBe(
      text.replace(
        assured,
        'assured: { date: 2026-11-02, method: email }\nearlierChecks:\n  - date: 2026-05-03\n    method: visit\n',
      ),
    );
  });

  test('keeps line breaks of Windows', async () => {
    const text =
      '---\r\nname: Nocleh # klid\r\norganization: studanka\r\nsources: [uredni-deska]\r\n---\r\n\r\nText.\r\n';
    const { does, read } = await staff({ [NOCLEHARNA]: text });
    await does('overeno', 'nocleharna-strecha', '--jak', 'navsteva');
    expect(await read(NOCLEHARNA)).toBe(
      text.replace('sources:', 'assured:\r\n  date: 2026-11-21\r\n  method: visit\r\nsources:'),
    );
  });

  test.each<[name: string, args: readonly string[], refusal: string]>([
    ['an id with a slip', ['nocleharna-strech', '--jak', 'telefon'], 'Nemysleli jste „nocleharna-strecha“?'],
    ['a way it does not know', ['pecovatelky', '--jak', 'dopis'], '--jak telefon, nebo --jak email'],
    ['a day to come', ['pecovatelky', '--jak', 'email', '--dne', '2026-12-01'], 'teprve přijde'],
  ])('refuses %s', async (_name, args, refusal) => {
    const { does } = await staff();
    const { code, stderr } = await does('overeno', ...args);
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(stderr).toContain(refusal);
  });

  test('writes nothing that the check would not let through', async () => {
    const text =
      '---\nname: Nocleh\norganization: studanka\nages: &vek {minimum: 18}\nassured: *vek\nsources: [uredni-deska]\n---\n';
    const { does, read } = await staff({ 'services/nocleh.md': text });
    expect((await does('overeno', 'nocleh', '--jak', 'telefon')).code).toBe(1);
    expect(await read('services/nocleh.md')).toBe(text);
  });
});

describe('npm run ukonceno', () => {
  test('writes the last day, and a note that holds from the day after', async () => {
    const { does, read } = await staff();
    const { code, stdout } = await does(
      'ukonceno',
      'pecovatelky',
      '--dne',
      '2026-12-31',
      '--poznamka',
      'Pomůže Střecha.',
    );
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('po dni 31. 12. 2026 zmizí ze seznamů'),
    });
    const after = await read('services/pecovatelky.md');
    expect(after).toContain('status:\n  state: ended\n  from: 2027-01-01\n  note: Pomůže Střecha.\n');
    expect(after).toContain('validTo: 2026-12-31\n');
  });

  test('without a day the service ends now', async () => {
    const { does, read } = await staff();
    await does('ukonceno', 'pecovatelky');
    expect(await read('services/pecovatelky.md')).toContain('status:\n  state: ended\n');
  });
});

describe('npm run prejmenovat', () => {
  test('moves a record, keeps its old address and mends what names it', async () => {
    const { does, read } = await staff({
      'projects/most.md':
        '---\ntitle: Most\nshortTitle: Most\nsummary: Most.\nperiod: 2020\nsources: [uredni-deska]\n---\n\n' +
        'Viz [Studánku](/poskytovatele/studanka/#sluzby) a [jinou](/poskytovatele/studanka-dva/).\n',
      'organizations/studanka-dva.md': '---\nname: Studánka dva\nsources: [uredni-deska]\n---\n',
    });
    const { code, stdout } = await does('prejmenovat', 'studanka', 'pramen');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('git clean -f -- ') });
    expect(await read('organizations/pramen.md')).toContain('sources: [uredni-deska]\nformerIds:\n  - studanka\n---');
    await expect(read('organizations/studanka.md')).rejects.toThrow('ENOENT');
    expect(await read(NOCLEHARNA)).toContain('organization: pramen\n');
    expect(await read('projects/most.md')).toContain(
      '(/poskytovatele/pramen/#sluzby) a [jinou](/poskytovatele/studanka-dva/)',
    );
    expect((await does('kontrola')).code).toBe(0);
  });

  test('takes the chapters of a plan along and mends what names its priorities', async () => {
    const { does, read } = await staff();
    expect((await does('prejmenovat', '1-plan', 'prvni-plan')).code).toBe(0);
    expect(await read('plans/prvni-plan/plan.md')).toContain('formerIds:\n  - 1-plan\n');
    expect(await read('plans/2-plan/plan.md')).toContain('predecessor: prvni-plan\n');
    expect(await read('plans/2-plan/chapters/seniori.yaml')).toContain('prvni-plan/');
    expect((await does('kontrola')).code).toBe(0);
  });

  test('refuses an id that is taken, that is no id, and that fits two records', async () => {
    const { does } = await staff();
    expect((await does('prejmenovat', 'pecovatelky', 'nocleharna-strecha')).stderr).toContain('už má');
    expect((await does('prejmenovat', 'pecovatelky', 'Péče doma')).stderr).toContain('pece-doma');
    expect((await does('prejmenovat', 'seniori', 'starsi')).stderr).toContain(
      '--druh skupina nebo --druh cilova-skupina',
    );
  });
});

describe('npm run k-overeni', () => {
  test('lists what falls due by organization, as text, as a table and as letters', async () => {
    const { does, read, directory } = await staff({
      'organizations/studanka.md':
        '---\nname: Studánka\nphones: [{ number: 555 020 400 }]\nemails: [info@studanka.example]\nsources: [uredni-deska]\n---\n',
    });
    const files = ['--csv', `${directory}/seznam.csv`, '--dopis', `${directory}/dopisy`];
    const { code, stdout } = await does('k-overeni', '--mesic', '2027-06', ...files);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Do 30. 6. 2027 je potřeba ověřit 2 služby u 1 poskytovatele.

      Studánka, 555 020 400
        • Noclehárna Střecha (nocleharna-strecha), 555 020 100
          Neověřeno, údaje ze zdroje ze dne 31. 10. 2026; ověřte do 1. 5. 2027
        • Pečovatelky z Dobrova (pecovatelky), 555 020 200
          Neověřeno, údaje ze zdroje ze dne 31. 10. 2026; ověřte do 1. 5. 2027

      Po každém ověření: npm run overeno -- ZKRATKA --jak telefon

      Tabulka je v souboru content/seznam.csv.

      Dopisy jsou ve složce content/dopisy. Než je pošlete, přečtěte si je.
      "
    `);
    expect(await read('seznam.csv')).toContain('"Studánka";"Noclehárna Střecha";"nocleharna-strecha";"555 020 100"');
    expect(await read('dopisy/studanka.txt')).toMatchInlineSnapshot(`
      "Komu: info@studanka.example
      Předmět: Prosíme o kontrolu údajů na webu Dobrov pomáhá

      Dobrý den,

      lidé v Dobrově hledají pomoc na webu Dobrov pomáhá. Najdou tam i vaše služby. Prosíme, otevřete si jejich stránky a přečtěte je:

      • Noclehárna Střecha
        https://dobrov.example/sluzby/nocleharna-strecha/
        Neověřeno, údaje ze zdroje ze dne 31. 10. 2026
        555 020 100

      • Pečovatelky z Dobrova
        https://dobrov.example/sluzby/pecovatelky/
        Neověřeno, údaje ze zdroje ze dne 31. 10. 2026
        555 020 200

      Zajímá nás hlavně telefon, adresa, otevírací doba, cena a pro koho služba je.
      Do 30. 6. 2027 nám prosím napište na web@dobrov.example, co opravit, nebo že je všechno správně.

      Děkujeme.
      Městský úřad Dobrov
      555 020 001
      "
    `);
  });

  test('refuses a month that is none', async () => {
    const { does } = await staff();
    expect((await does('k-overeni', '--mesic', '12/2026')).stderr).toBe(
      '„12/2026“ není měsíc. Napište třeba 2026-12.\n',
    );
  });
});

test.each(['novy', 'k-overeni', 'overeno', 'ukonceno', 'prejmenovat'])(
  'npm run %s -- --help explains itself in Czech',
  async (task) => {
    const { code, stdout } = await run(programOf(task) ?? task, ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`npm run ${task} -- `);
  },
);

test.each(['build', 'dev', 'editor', 'preview', 'obrazky', 'zmeny'])(
  'npm run %s tells a slip in an option in one Czech sentence, before it does anything',
  async (task) => {
    const { code, stdout, stderr } = await run(programOf(task) ?? task, ['--prot', '4400']);
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(stderr).toContain('Volbu --prot neznáme.');
  },
);
