import { checkedContent } from './content.ts';
import { linkSite } from './domain/link.ts';
import { redirectsOf } from './domain/redirects.ts';
import { settings } from './settings.ts';
import { urls } from './urls.ts';

/** Tells which pages belong on the sitemap: all but those that only send the reader from an old address to a new one. */
export async function sitemapFilter(): Promise<(page: string) => boolean> {
  const { records } = await checkedContent();
  // Without site.yaml nothing can be linked; the build itself then stops with the report.
  if (records.site.length === 0) return () => true;
  const old = new Set(redirectsOf(linkSite(records, settings.buildDate), urls).map(({ from }) => from));
  return (page) => !old.has(new URL(page).pathname);
}
