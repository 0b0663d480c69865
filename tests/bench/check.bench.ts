import { appendFile, glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/run.ts';
import { writeManyServices } from './many-services.ts';

/** How long `npm run kontrola` takes, the start of the program counted in: on 500 and 5,000 services, and on 500 with a mistake in each. */
export async function measure() {
  const directory = await mkdtemp(join(tmpdir(), 'kontrola-'));
  const content = join(directory, 'content');
  try {
    await writeManyServices(content, 500);
    const good = await secondsOfCheck(content);
    for await (const file of glob(join(content, 'services/*.md'))) await appendFile(file, '\n<b>chyba</b>\n');
    const bad = await secondsOfCheck(content);
    await writeManyServices(content, 5000);
    const many = await secondsOfCheck(content);
    return [
      { name: 'check of 500 services', value: good, unit: 's', limit: { most: 5 } },
      { name: 'check of 500 services, each with a mistake', value: bad, unit: 's', limit: { most: 5 } },
      { name: 'check of 5,000 services', value: many, unit: 's' },
    ];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function secondsOfCheck(content: string): Promise<number> {
  const start = performance.now();
  await run('src/commands/check.ts', [], { CONTENT_DIR: content });
  return (performance.now() - start) / 1000;
}

if (process.argv[1] === import.meta.filename) console.table(await measure());
