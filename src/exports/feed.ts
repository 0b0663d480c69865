import { Feed } from 'feed';
import type { Site } from '../domain/model.ts';
import type { NewsItem } from '../ui/news.ts';
import { withPlainSpaces } from './csv.ts';
import type { Absolute } from './records.ts';

/** What a feed says of itself: addresses are public ones. */
export interface FeedFile {
  readonly title: string;
  readonly url: string;
  readonly page: string;
}

/** News as an Atom feed (RFC 4287). Nothing in it depends on the day of the build: it changes when there is news. */
export function atomFeed(news: readonly NewsItem[], { title, url, page }: FeedFile, site: Site, absolute: Absolute) {
  const { name, place, dataLicence } = site.info;
  const feed = new Feed({
    id: url,
    title: withPlainSpaces(`${title} · ${name} ${place.locative}`),
    link: page,
    feedLinks: { atom: url },
    language: 'cs',
    updated: noon(news[0]?.day ?? EPOCH),
    author: { name },
    copyright: dataLicence.name,
    generator: false,
  });
  for (const { day, href, key, title: heading, summary } of news) {
    feed.addItem({
      id: `${absolute(href)}#${key}`,
      link: absolute(href),
      title: html(heading),
      date: noon(day),
      ...(summary && { description: html(summary) }),
    });
  }
  return `${feed.atom1()}\n`;
}

/** An empty feed was last changed when there was nothing. */
const EPOCH = '1970-01-01';

/** Noon in Prague is within the same day everywhere where the site is read. */
function noon(day: string): Date {
  return new Date(`${day}T11:00:00Z`);
}

/** The library gives titles and summaries out as HTML. */
function html(text: string): string {
  return withPlainSpaces(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
