import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Mistakes that cannot lie in the repository as files, because git, an editor or a download would change them: each is made in a content folder that is good. */
export const MADE_MISTAKES: Readonly<Record<string, (directory: string) => Promise<void>>> = {
  'windows-1250': (directory) =>
    writeFile(join(directory, 'organizations/studna.md'), Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x9a, 0xec])),
  'utf-16': (directory) =>
    writeFile(join(directory, 'organizations/studna.md'), Buffer.from(`\ufeff${GOOD}`, 'utf16le')),
  'byte-order-mark': (directory) => writeFile(join(directory, 'organizations/studna.md'), `\ufeff${GOOD}`),
  'windows-line-ends': (directory) =>
    writeFile(join(directory, 'organizations/studna.md'), GOOD.replaceAll('\n', '\r\n')),
  'empty-file': (directory) => writeFile(join(directory, 'organizations/studna.md'), ''),
  'zero-bytes': (directory) => writeFile(join(directory, 'organizations/studna.md'), Buffer.alloc(64)),
  'twenty-megabytes': (directory) =>
    writeFile(join(directory, 'organizations/studna.md'), `${GOOD}${'Pomáhá. '.repeat(2_300_000)}`),
  'link-out-of-folder': (directory) => symlink('/etc/hostname', join(directory, 'organizations/studna.md')),
  'alias-bomb': (directory) => writeFile(join(directory, 'events/2020.yaml'), aliasBomb()),
  'deep-nesting': (directory) =>
    writeFile(join(directory, 'organizations/studna.md'), GOOD.replace('Studna', `${'['.repeat(20_000)}`)),
};

const GOOD = '---\nname: Studna\nsources: [uredni-deska]\n---\n\nPomáhá v Dobrově.\n';

function aliasBomb(): string {
  const levels = Array.from(
    'bcdefg',
    (name, index) => `- &${name} [${Array(10).fill(`*${'abcdef'[index]}`).join(', ')}]`,
  );
  return ['- &a [x, x, x, x, x, x, x, x, x, x]', ...levels].join('\n');
}
