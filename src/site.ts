import { getCollection } from 'astro:content';
import { linkSite } from './domain/link.ts';
import type { Site } from './domain/model.ts';
import { kindNames, type Records } from './schemas/kinds.ts';
import { settings } from './settings.ts';

/** The linked content, made once; the only door to content for pages. */
export const site: Site = linkSite(await storedRecords(), settings.buildDate);

/** A kind without records is stored as one entry that holds nothing; see `content-loader.ts`. */
function isRecord(data: object): boolean {
  return Object.keys(data).length > 0;
}

/** The records as `content.config.ts` stored them: each entry's data is the whole record with its id and text. */
async function storedRecords(): Promise<Records> {
  const stored = await Promise.all(
    kindNames.map(
      async (kind) => [kind, (await getCollection(kind)).map(({ data }) => data).filter(isRecord)] as const,
    ),
  );
  return Object.fromEntries(stored) as unknown as Records;
}
