import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkedFolder, hasErrors } from '../../src/content.ts';
import { reportJson, reportText } from '../../src/loading/report-formats.ts';
import type { ReportedProblem } from '../../src/loading/report.ts';
import { kindNames, type Records } from '../../src/schemas/kinds.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { without } from '../../src/schemas/walk.ts';
import { BROKEN, EXPECTED_REPORT } from '../support/content-folder.ts';
import { MADE_MISTAKES } from '../support/mistakes.ts';
import { contentFolder } from '../support/temporary.ts';

/** Every folder of mistakes. To see what the check says now: `node src/commands/test.ts loading/report -u`, then read the difference. */
const mistakes = (await readdir(BROKEN, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const good = await judged('tests/fixtures/good', true);

describe.each(mistakes.map(({ name }) => name))('%s', (name) => {
  test('is told exactly, and harms nothing else', { timeout: 10_000 }, async () => {
    expect(existsSync(`${BROKEN}/${name}/${EXPECTED_REPORT}`), 'the expected report is there').toBe(true);
    const directory = await contentFolderFor(name);
    const strict = await judged(directory, false);
    await expect(strict.report).toMatchFileSnapshot(`../fixtures/broken/${name}/${EXPECTED_REPORT}`);
    expect(strict.report).not.toMatch(/schema|frontmatter|front matter|undefined|\bat \S+:\d+/i);
    expect(strict.code).toBe(strict.problems.some(({ severity }) => severity === 'error') ? 1 : 0);
    for (const problem of strict.problems) expect(problem.remedy, problem.message).not.toBe('');

    const { records, problems } = await judged(directory, true);
    expect(harmed(records, problems, filesOf(name))).toEqual([]);
  });
});

test('the list of mistakes is whole', async () => {
  const listed = [...(await readFile(`${BROKEN}/README.md`, 'utf8')).matchAll(/^\| `([^`]+)` \|/gm)].map(
    ([, name]) => name,
  );
  expect(listed).toEqual(mistakes.map(({ name }) => name).sort());
  expect(listed.length).toBeGreaterThanOrEqual(60);
});

test('nothing is said of content without a fault', async () => {
  expect(good.report).toBe('');
});

/** Every kind of problem; the compiler says when one is missing. */
const kinds: Readonly<Record<Problem['kind'], true>> = {
  advice: true,
  'bad-file-name': true,
  choice: true,
  cycle: true,
  'dead-link': true,
  document: true,
  'duplicate-id': true,
  format: true,
  'left-out': true,
  'lost-link': true,
  missing: true,
  'missing-page': true,
  'personal-data': true,
  'raw-html': true,
  rule: true,
  syntax: true,
  'too-few': true,
  'unexpected-file': true,
  'unknown-id': true,
  'unknown-key': true,
  'unreadable-file': true,
  'unsafe-link': true,
  'wrong-type': true,
};

test('CONTRIBUTING.md explains every kind of problem, and leads to it', async () => {
  const guide = await readFile('CONTRIBUTING.md', 'utf8');
  const unexplained = Object.keys(kinds).filter(
    (kind) => !guide.includes(`<a id="chyba-${kind}"></a>`) || !guide.includes(`(#chyba-${kind})`),
  );
  expect(unexplained).toEqual([]);
});

/** The tiny good content with a mistake in it. */
async function contentFolderFor(name?: string): Promise<string> {
  const directory = await contentFolder(name === undefined ? {} : { broken: name });
  if (name !== undefined) await MADE_MISTAKES[name]?.(directory);
  return directory;
}

async function judged(directory: string, isLenient: boolean) {
  const content = await checkedFolder(directory, { basePath: '/', isLenient });
  expect(reportJson(content.problems)).not.toContain(directory);
  return { ...content, report: reportText(content.problems, 'content/'), code: hasErrors(content) ? 1 : 0 };
}

/** The files of a folder of mistakes; they replace good ones. */
function filesOf(name: string): ReadonlySet<string> {
  return new Set(readdirSync(`${BROKEN}/${name}`, { recursive: true, encoding: 'utf8' }));
}

/** The good records that are changed or gone, though neither their own file is at fault nor a notice says so. */
function harmed(records: Records, problems: readonly ReportedProblem[], changed: ReadonlySet<string>): string[] {
  return kindNames.flatMap((kind) => {
    const now = new Map<string, unknown>(records[kind].map((record) => [record.id, record]));
    return good.records[kind].flatMap((record) => {
      const { file } = record.origin;
      if (changed.has(file)) return [];
      const own = problems.filter((problem) => problem.file === file);
      if (own.some(({ severity, kind: what }) => severity === 'error' || what === 'left-out')) return [];
      const lost = own.map(({ path }) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
      const expected = without(
        record,
        lost.map((path) => path.slice(record.origin.path.length)),
      );
      return JSON.stringify(now.get(record.id)) === JSON.stringify(expected) ? [] : [`${kind} ${record.id}`];
    });
  });
}
