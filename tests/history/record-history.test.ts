import { execFileSync } from 'node:child_process';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { historiesIn } from '../../src/history/record-history.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** A repository with a content folder in it, and what staff do there day by day. */
async function repository() {
  const directory = await temporaryFolder();
  const content = join(directory, 'content');
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', directory, '-c', 'user.name=Referát', '-c', 'user.email=referat@dobrov.example', ...args],
      {
        stdio: 'pipe',
      },
    ).toString();
  git('init', '--quiet');
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  };
  const commit = (day: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message=x', `--date=${day}T12:00:00+01:00`);
  };
  return { directory, content, git, write, commit };
}

const service = (fields: string, body = 'Pomáháme.') =>
  `---\nname: Klub\norganization: studanka\n${fields}sources: [uredni-deska]\n---\n\n${body}\n`;

test('tells by day which fields changed since the record was founded, through moves too, and never what stood in them', async () => {
  const { content, write, commit } = await repository();
  await write('services/klub.md', service('phones: [{ number: 555 020 300, description: Jana Nováková }]\n'));
  await write('services/jina.md', service(''));
  commit('2026-01-05');
  await write('services/klub.md', service('phones: [{ number: 555 020 301 }]\nfees: Zdarma.\n', 'Pomáháme doma.'));
  commit('2026-02-10');
  await write(
    'services/klub.md',
    service('# poznámka\nphones:\n  - number: "555 020 301"\nfees: Zdarma.\ntoVerify: [Co?]\n', 'Pomáháme doma.'),
  );
  commit('2026-02-11');
  await write('services/klub.md', '---\nname: [rozbité\n---\n');
  commit('2026-02-12');
  await write('services/klub.md', service('phones:\n  - number: "555 020 301"\nfees: Zdarma.\n', 'Pomáháme doma.'));
  commit('2026-02-13');
  await rename(join(content, 'services/klub.md'), join(content, 'services/klub-reka.md'));
  commit('2026-03-01');
  await write('services/klub-reka.md', service('phones:\n  - number: "555 020 301"\nfees: 50 Kč.\n', 'Pomáháme doma.'));
  commit('2026-03-02');

  const histories = await historiesIn(content);
  expect(Object.fromEntries(histories)).toEqual({
    'services/klub-reka.md': {
      founded: '2026-01-05',
      changes: [
        { day: '2026-03-02', fields: ['Cena'] },
        { day: '2026-02-10', fields: ['Telefony', 'Cena', 'Text'] },
      ],
    },
    'services/jina.md': { founded: '2026-01-05', changes: [] },
  });
  expect(JSON.stringify([...histories])).not.toMatch(/555|Nováková/);
});

test('says nothing of the place of a service whose address is confidential', async () => {
  const { content, write, commit } = await repository();
  await write('services/azyl.md', service('locations: [{ directions: U lípy. }]\n'));
  commit('2026-01-05');
  await write('services/azyl.md', service('isAddressConfidential: ano\nfees: Zdarma.\n'));
  commit('2026-01-06');
  expect((await historiesIn(content)).get('services/azyl.md')?.changes).toEqual([
    { day: '2026-01-06', fields: ['Cena'] },
  ]);
});

test('a plan tells that its chapters changed', async () => {
  const { content, write, commit } = await repository();
  await write('plans/1-plan/plan.md', '---\ntitle: Plán\n---\n');
  await write('plans/1-plan/chapters/seniori.yaml', 'title: Senioři\n');
  commit('2026-01-05');
  await write('plans/1-plan/chapters/seniori.yaml', 'title: Starší lidé\n');
  commit('2026-01-06');
  expect((await historiesIn(content)).get('plans/1-plan/plan.md')).toEqual({
    founded: '2026-01-05',
    changes: [{ day: '2026-01-06', fields: ['Kapitoly a opatření'] }],
  });
});

test('begins again where a file was taken away, and tells at most ten days', async () => {
  const { content, write, commit } = await repository();
  await write('services/klub.md', service('fees: Dávno.\n'));
  commit('2020-01-01');
  await rm(join(content, 'services/klub.md'));
  await write('services/jina.md', service(''));
  commit('2020-01-02');
  for (let day = 10; day < 25; day++) {
    await write('services/klub.md', service(`fees: ${day} Kč.\n`));
    commit(`2026-01-${day}`);
  }
  const history = (await historiesIn(content)).get('services/klub.md');
  expect(history?.founded).toBe('2026-01-10');
  expect(history?.changes.map(({ day }) => day)).toEqual([...Array(10).keys()].map((n) => `2026-01-${24 - n}`));
});

test('knows nothing in a clone that was cut off, outside a repository and of what is not in git', async () => {
  const { directory, content, write, commit, git } = await repository();
  await write('services/klub.md', service(''));
  commit('2026-01-05');
  await write('services/klub.md', service('fees: Zdarma.\n'));
  commit('2026-01-06');
  const away = await temporaryFolder();
  git('clone', '--quiet', '--depth=1', `file://${directory}`, join(away, 'shallow'));
  expect(await historiesIn(join(away, 'shallow/content'))).toEqual(new Map());
  await cp(content, join(away, 'archive'), { recursive: true });
  expect(await historiesIn(join(away, 'archive'))).toEqual(new Map());
  await write('services/nova.md', service(''));
  expect((await historiesIn(content)).has('services/nova.md')).toBe(false);
});
