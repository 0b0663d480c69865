import type { APIRoute } from 'astro';
import { urls } from '../urls.ts';

/** Robots may read everything; here is the list of pages. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', new URL(urls.home(), site)).href}\n`,
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );
