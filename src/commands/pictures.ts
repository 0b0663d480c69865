import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOrExit } from './arguments.ts';
import { programOf } from './npm-scripts.ts';
import { screenPictures } from './screen-pictures.ts';
import { terminalPicture } from './terminal-picture.ts';

/**
 * `npm run obrazky [-- --do DIR] [--bez-prohlizece]`: makes the pictures of CONTRIBUTING.md from what the commands really answer and from
 * what a browser shows, in a copy of the invented city.
 */
const HELP = 'Udělá obrázky do návodu. Jinam, nebo jen terminál: npm run obrazky -- --do SLOZKA --bez-prohlizece';
const given = argumentsOrExit({ do: 'text', 'bez-prohlizece': 'yes' }, HELP);
const pictures = given.text('do') ?? 'navod';
const ID = 'pecovatelska-sluzba-na-kole';

const folder = await mkdtemp(join(tmpdir(), 'obrazky-'));
try {
  await cp('tests/fixtures/vzorkov', join(folder, 'content'), { recursive: true });
  await mkdir(pictures, { recursive: true });
  await picture('overeno', `npm run overeno -- ${ID} --jak telefon`);
  await picture('k-overeni', 'npm run k-overeni -- --mesic 2026-12');
  const service = join(folder, `content/services/${ID}.md`);
  await writeFile(
    service,
    (await readFile(service, 'utf8')).replace('organization: ', 'organization: x-').replace('phones:', 'telefon:'),
  );
  await picture('kontrola', 'npm run kontrola');
  if (!given.has('bez-prohlizece')) await screenPictures(pictures);
} finally {
  await rm(folder, { recursive: true });
}

/** Runs a command as staff do and draws what the terminal shows. */
async function picture(name: string, command: string): Promise<void> {
  const [, , task = '', , ...args] = command.split(' ');
  const options = { cwd: folder, env: { CONTENT_DIR: 'content', BUILD_DATE: '2026-11-21' } };
  const output = await new Promise<string>((done) =>
    // A check that finds something ends with 1; what it says is what we want.
    execFile(process.execPath, [programOf(task) ?? task, ...args], options, (_error, stdout, stderr) =>
      done(stderr + stdout),
    ),
  );
  await writeFile(join(pictures, `${name}.svg`), terminalPicture(command, output));
  console.log(`Nakresleno ${pictures}/${name}.svg`);
}
