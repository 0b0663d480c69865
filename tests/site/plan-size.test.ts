import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LARGE_PLAN, MEASURES } from '../support/large-plan.ts';
import { pagesOf } from '../support/pages.ts';
import { lenient } from '../support/sites.ts';

test(`a plan with ${MEASURES} measures is light enough for an old phone`, () => {
  const file = `plany/${LARGE_PLAN}/index.html`;
  const page = pagesOf(lenient).find((other) => other.file === file);
  expect(page?.root.querySelectorAll('.measures tbody tr')).toHaveLength(MEASURES);
  const html = readFileSync(`${lenient.directory}/${file}`);
  expect(gzipSync(html).length).toBeLessThanOrEqual(40_000);
});
