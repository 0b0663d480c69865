import { getCollection } from 'astro:content';
import { linkSite } from './domain/link.ts';
import type { Site } from './domain/model.ts';
import { kindNames, type Records } from './schemas/kinds.ts';
import { settings } from './settings.ts';

/** The linked content, made once; the only door to content for pages. */
export const site: Site = linkSite(await storedRecords(), settings.buildDate);

/** The records as `content.config.ts` stored them: each entry's data is the whole record with its id and text. */
async function storedRecords(): Promise<Records> {
  const stored = await Promise.all(
    kindNames.map(async (kind) => [kind, (await getCollection(kind)).map(({ data }) => data)] as const),
  );
  return Object.fromEntries(stored) as unknown as Records;
}
