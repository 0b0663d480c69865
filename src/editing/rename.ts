import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Addresses } from '../domain/redirects.ts';
import { slugOf } from '../loading/markdown.ts';
import { TARGETS } from '../loading/report-wording.ts';
import { kindNames, kinds, type Kind, type RecordOf, type Records } from '../schemas/kinds.ts';
import { keysAt, referencesIn, type Path } from '../schemas/walk.ts';
import { settings } from '../settings.ts';
import { urls } from '../urls.ts';
import { textOf, withData, type Change } from './changes.ts';
import { recordsOf } from './find-record.ts';
import type { NamedKind } from './kind-words.ts';
import { Refusal } from './refusal.ts';
import { withItem, withValue } from './yaml-edit.ts';
import { valueAt } from './yaml-nodes.ts';

/**
 * The changes by which a record gets another id: its file moves (a plan with its whole folder), the old address leads to the new one,
 * and every reference and Markdown link to it is mended.
 */
export async function renamed(records: Records, record: RecordOf<NamedKind>, newId: string): Promise<Change[]> {
  const kind = record.origin.kind as NamedKind;
  checkId(records, kind, record, newId);
  const files = await contentFiles();
  const changes = await Promise.all(
    files.map(async (file): Promise<Change[]> => {
      const before = await textOf(file);
      const mended = withLinks(kind, record.id, newId, withReferences(records, record, newId, file, before));
      const after = file === record.origin.file ? withOwnId(record, newId, file, mended) : mended;
      const newFile = movedFile(kind, record, newId, file);
      if (newFile === file) return before === after ? [] : [{ file, before, after }];
      return [
        { file: newFile, before: undefined, after },
        { file, before, after: undefined },
      ];
    }),
  );
  return changes.flat();
}

function checkId(records: Records, kind: NamedKind, record: RecordOf<NamedKind>, newId: string): void {
  if (slugOf(newId) !== newId || newId === '')
    throw new Refusal(
      `„${newId}“ není zkratka. Smí mít jen malá písmena bez háčků a čárek, číslice a spojovníky: ${slugOf(newId)}`,
    );
  const taken = recordsOf(records, kind).find(
    (other) => other.id === newId || (other.id !== record.id && other.formerIds.includes(newId)),
  );
  if (taken) throw new Refusal(`Zkratku „${newId}“ už má, nebo mělo: ${taken.origin.file} (${TARGETS[kind]}).`);
}

/** Every field of the file that names the record gets its new id; priorities and measures are named after their plan. */
function withReferences(
  records: Records,
  { id, origin }: RecordOf<NamedKind>,
  newId: string,
  file: string,
  text: string,
): string {
  const inPlan = origin.kind === 'plan' ? `${id}/` : undefined;
  const found = kindNames.flatMap((kind) =>
    (records[kind] as readonly RecordOf<Kind>[])
      .filter((other) => other.origin.file === file)
      .flatMap((other) =>
        referencesIn(kinds[kind].schema, other).flatMap(({ kind: target, value, path }) => {
          const at: Path = [...other.origin.path, ...path];
          if (target === origin.kind && value === id) return [{ path: at, old: value, now: newId }];
          const isInside = inPlan && (target === 'priority' || target === 'measure') && value.startsWith(inPlan);
          return isInside ? [{ path: at, old: value, now: `${newId}/${value.slice(inPlan.length)}` }] : [];
        }),
      ),
  );
  return found.length === 0
    ? text
    : withData(file, text, (yaml) =>
        found.reduce((changed, { path, old, now }) => {
          if (valueAt(changed, path) !== old)
            throw new Refusal(`V souboru ${settings.contentName}${file} přepište „${old}“ na „${now}“ ručně.`);
          return withValue(changed, path, now, () => []);
        }, yaml),
      );
}

/** Links in texts lead to the new address, also those to the parts of a plan. */
function withLinks(kind: NamedKind, oldId: string, newId: string, text: string): string {
  const addressOf = { ...addresses, body: urls.body }[kind];
  const inSite = (id: string) => `/${addressOf({ id }).slice(settings.basePath.length)}`;
  const [old, now] = [inSite(oldId), inSite(newId)];
  // An anchor must not be the beginning of a longer one.
  const end = old.endsWith('/') ? '' : '(?![a-z0-9-])';
  return text.replace(new RegExp(`(?<=\\]\\(|\\]: *|href=")${RegExp.escape(old)}${end}`, 'g'), now);
}

const addresses: Pick<Addresses, Exclude<NamedKind, 'body'>> = urls;

function withOwnId(record: RecordOf<NamedKind>, newId: string, file: string, text: string): string {
  const { kind, path } = record.origin;
  const order = (at: Path) => keysAt(kinds[kind].schema, at.slice(path.length));
  const isBack = record.formerIds.includes(newId);
  if (isBack) throw new Refusal(`Záznam se tak už jmenoval. Nejdřív v něm smažte „${newId}“ ze seznamu formerIds.`);
  return withData(file, text, (yaml) => {
    const named = path.length > 0 ? withValue(yaml, [...path, 'id'], newId, order) : yaml;
    return withItem(named, [...path, 'formerIds'], record.id, order);
  });
}

function movedFile(kind: NamedKind, { id, origin }: RecordOf<NamedKind>, newId: string, file: string): string {
  if (kinds[kind].shape === 'yaml-list') return file;
  if (kind === 'plan')
    return file.startsWith(`plans/${id}/`) ? `plans/${newId}/${file.slice(`plans/${id}/`.length)}` : file;
  return file === origin.file ? kinds[kind].files.replace('*', newId) : file;
}

async function contentFiles(): Promise<string[]> {
  const entries = await readdir(settings.contentDirectory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(mdx?|yaml)$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(settings.contentDirectory.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
