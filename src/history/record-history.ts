import {
  byDay,
  changedFields,
  CHAPTERS,
  type DayOfChanges,
  type RecordHistory,
  type Version,
} from '../domain/changes.ts';
import { placeOf, yamlPartOf } from '../loading/content-file.ts';
import { parseYaml } from '../loading/yaml.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { settings } from '../settings.ts';
import { changesIn, textsOf, type FileChange } from './git.ts';

/** The kinds of records whose pages tell how they changed. */
export type KindWithHistory = Extract<Kind, 'service' | 'plan'>;

/** How many days of changes a page tells, and how many commits of a record are read for them. */
const MOST_DAYS = 10;
const MOST_COMMITS = 20;

let histories: Promise<ReadonlyMap<string, RecordHistory>> | undefined;

/** How a record changed, as git knows it; `undefined` when git does not know it all. Git is asked once for all records. */
export async function historyOf(kind: KindWithHistory, id: string): Promise<RecordHistory | undefined> {
  histories ??= historiesIn(settings.contentDirectory);
  return (await histories).get(kinds[kind].files.replace('*', id));
}

/** The histories of all services and plans in a folder, by the path of the file. */
export async function historiesIn(folder: string): Promise<ReadonlyMap<string, RecordHistory>> {
  const all = (await changesIn(folder)) ?? [];
  const trails = trailsOf(all);
  const chapters = chapterChanges(all);
  const recent = [...trails.values()].flatMap((trail) => trail.slice(0, MOST_COMMITS));
  const texts = await textsOf(
    folder,
    new Set(recent.flatMap(({ before, after }) => [before, after].filter((blob) => blob !== undefined))),
  );
  return new Map(
    [...trails].map(([file, trail]) => {
      const kind = kindOf(file);
      const versionAt = (blob: string | undefined) => versionOf(file, texts.get(blob ?? ''));
      const changes = trail.slice(0, MOST_COMMITS).map(({ day, before, after }) => {
        const [old, now] = [versionAt(before), versionAt(after)];
        return { day, fields: kind && old && now ? changedFields(kind, old, now) : [] };
      });
      const first = trail.at(-1);
      const founded = first && first.before === undefined ? first.day : undefined;
      // What was put right on the day of the founding belongs to it.
      return [
        file,
        {
          founded,
          changes: byDay([...changes, ...(chapters.get(file) ?? [])], MOST_DAYS).filter(({ day }) => day !== founded),
        },
      ] as const;
    }),
  );
}

/** The days on which chapters of plans changed, by the file of their plan; a chapter is too large to be told by its fields. */
function chapterChanges(changes: readonly FileChange[]): ReadonlyMap<string, readonly DayOfChanges[]> {
  const chapters = changes.filter(({ file }) => placeOf(file)?.kind === 'chapter');
  const groups = Map.groupBy(chapters, ({ file }) => `${file.slice(0, file.indexOf('/chapters/'))}/plan.md`);
  return new Map([...groups].map(([plan, some]) => [plan, some.map(({ day }) => ({ day, fields: [CHAPTERS] }))]));
}

/** The changes of each file that is there now, the newest first, followed through its moves back to its beginning. */
function trailsOf(changes: readonly FileChange[]): ReadonlyMap<string, readonly FileChange[]> {
  const trails = new Map<string, FileChange[]>();
  // Under which path a file is now, by the path that it has at this point of the way back; `undefined` before its beginning.
  const now = new Map<string, string | undefined>();
  for (const change of changes) {
    const { file, movedFrom, before, after } = change;
    const current = now.has(file) ? now.get(file) : after === undefined ? undefined : file;
    if (current !== undefined && kindOf(current)) trails.set(current, [...(trails.get(current) ?? []), change]);
    if (movedFrom !== undefined) now.set(movedFrom, current);
    now.set(file, movedFrom !== undefined || before === undefined ? undefined : current);
  }
  return trails;
}

/** The kind of a record that has a history; templates are no records. */
function kindOf(file: string): KindWithHistory | undefined {
  const kind = file.includes('_') ? undefined : placeOf(file)?.kind;
  return kind === 'service' || kind === 'plan' ? kind : undefined;
}

/** A version of a record as it was written; `undefined` when it was no record then. */
function versionOf(file: string, text: string | undefined): Version | undefined {
  const part = text === undefined ? undefined : yamlPartOf(file, text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''));
  const parsed = part && parseYaml(part.yaml);
  if (!part || !parsed || !('data' in parsed) || parsed.data === null || typeof parsed.data !== 'object')
    return undefined;
  return { data: parsed.data as Version['data'], body: part.body };
}
