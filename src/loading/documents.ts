import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Origin, Records } from '../schemas/kinds.ts';
import type { Finding, Position, Problem } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { nearest } from '../values/nearest.ts';
import type { RecordLink } from './content-file.ts';

const MEGABYTE = 1024 * 1024;
/** The largest files that people with a slow connection should be asked to download, in bytes. */
const LARGEST_DOCUMENT = 20 * MEGABYTE;
const LARGEST_IMAGE = MEGABYTE;
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Where documents of plans lie in the public folder. */
const DOCUMENTS = 'dokumenty/';

/** A file of the public folder that a record names. */
interface NamedFile {
  readonly origin: Origin;
  readonly path: Path;
  readonly position?: Position;
  /** The path below the public folder. */
  readonly file: string;
  /** As the record writes it. */
  readonly value: string;
}

/** Documents and pictures that records name and that are not in the public folder, are too large, or are links to other files. */
export async function documentProblems(
  records: Records,
  links: readonly RecordLink[],
  publicDirectory: string,
): Promise<Problem[]> {
  const named: readonly NamedFile[] = [
    ...records.plan.flatMap(({ origin, documents }) =>
      documents.flatMap(({ file }, index) =>
        file === undefined ? [] : [{ origin, path: ['documents', index, 'file'], file: DOCUMENTS + file, value: file }],
      ),
    ),
    ...links
      .filter(({ url }) => /^\/(?:dokumenty|obrazky)\//.test(url))
      .map(({ origin, position, url }) => ({ origin, path: [], position, file: url.slice(1), value: url })),
  ];
  if (named.length === 0) return [];
  const present = await filesBelow(publicDirectory);
  const problems = await Promise.all(
    named.map(async ({ origin, path, position, file, value }): Promise<Problem[]> => {
      const reason = await faultOf(publicDirectory, file);
      if (!reason) return [];
      const meant =
        reason === 'missing'
          ? nearest(
              value,
              present.map((other) => asWritten(other, value)),
            )
          : undefined;
      const finding: Finding = { kind: 'document', reason, value, nearest: meant };
      return [{ ...finding, file: origin.file, recordKind: origin.kind, path, ...(position && { position }) }];
    }),
  );
  return problems.flat();
}

async function faultOf(directory: string, file: string): Promise<'missing' | 'link' | 'size' | undefined> {
  const status = await lstat(join(directory, file)).catch(() => undefined);
  if (!status) return 'missing';
  if (status.isSymbolicLink()) return 'link';
  if (!status.isFile()) return 'missing';
  return status.size > (IMAGE.test(file) ? LARGEST_IMAGE : LARGEST_DOCUMENT) ? 'size' : undefined;
}

async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(directory.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
}

/** A path below the public folder in the form in which a record names files: from `/`, or below the folder of documents. */
function asWritten(file: string, value: string): string {
  return value.startsWith('/') ? `/${file}` : file.startsWith(DOCUMENTS) ? file.slice(DOCUMENTS.length) : file;
}
