import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * `npm test [-- words]`: runs all tests, or those whose file names hold one of the words. Formatting and types are tests too,
 * see `tests/house.test.ts`. Whatever happens, the last line says `N passed, N failed, N skipped`.
 */
const filters = process.argv.slice(2);
console.log(`Spouštím vitest run ${filters.join(' ')}`.trimEnd());
const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...filters], {
  stdio: ['inherit', 'pipe', 'pipe'],
  env: {
    ...process.env,
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    // Commands are started a hundred times: what Node has made of their TypeScript once, it need not make again.
    NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
  },
});

let output = '';
const pass = (chunk: Buffer) => {
  process.stdout.write(chunk);
  output += chunk.toString();
};
vitest.stdout.on('data', pass);
vitest.stderr.on('data', pass);
vitest.on('close', (code) => {
  const lines = output.trimEnd().split('\n');
  const summary = lines.findLast((line) => /^\d+ passed, \d+ failed, \d+ skipped$/.test(line));
  // A run that broke before its tests did is one failure, and a late message must not be the last line.
  if (lines.at(-1) !== summary || !summary) console.log(`\n${summary ?? '0 passed, 1 failed, 0 skipped'}`);
  process.exitCode = code === 0 && summary ? 0 : 1;
});
