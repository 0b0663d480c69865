import { glob } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { isKept, tableOf, type Figure } from './figure.ts';

/**
 * `npm run bench [-- words]`: runs all benchmarks, or those whose file names hold one of the words, one after another, and prints their
 * figures beside the limits; ends with 1 when a limit is passed. A benchmark is a file `*.bench.ts` here that exports `measure`.
 */
interface Benchmark {
  readonly measure: () => Promise<readonly Figure[]>;
}

const words = process.argv.slice(2);
const files = (await Array.fromAsync(glob('tests/bench/*.bench.ts'))).sort();
const passed: Figure[] = [];
for (const file of files.filter((name) => words.length === 0 || words.some((word) => name.includes(word)))) {
  console.log(`\n${file}`);
  const { measure } = (await import(pathToFileURL(file).href)) as Benchmark;
  const figures = await measure();
  console.log(tableOf(figures));
  passed.push(...figures.filter((figure) => !isKept(figure)));
}
console.log(passed.length === 0 ? '\nAll limits are kept.' : `\nLimits passed:\n${tableOf(passed)}`);
process.exitCode = passed.length === 0 ? 0 : 1;
