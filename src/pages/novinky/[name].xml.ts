import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../exports/feed.ts';
import { site } from '../../site.ts';
import { newsFeeds, newsUpTo } from '../../ui/news.ts';
import { urls } from '../../urls.ts';

export const getStaticPaths = (() =>
  newsFeeds.map((feed) => ({ params: { name: feed.name }, props: feed }))) satisfies GetStaticPaths;

/** News of one kind of things as an Atom feed. */
export const GET: APIRoute<(typeof newsFeeds)[number]> = ({ props: { name, title, page, itemsOf }, site: origin }) => {
  const absolute = (address: string) => new URL(address, origin).href;
  const file = { title, url: absolute(urls.feed(name)), page: absolute(page()) };
  return new Response(atomFeed(newsUpTo(itemsOf(site), site.today), file, site, absolute), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
