import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

const lastLineOf = (output: string) => output.trimEnd().split('\n').at(-1);

test('the last line is the result, alone', async () => {
  const { code, stdout } = await run('src/commands/test.ts', ['tests/values/ico']);
  expect(code).toBe(0);
  expect(lastLineOf(stdout)).toMatch(/^\d+ passed, 0 failed, 0 skipped$/);
});

test('when nothing could be run, that is one failure', async () => {
  const { code, stdout } = await run('src/commands/test.ts', ['--config', 'neni.ts']);
  expect(code).toBe(1);
  expect(lastLineOf(stdout)).toBe('0 passed, 1 failed, 0 skipped');
});
