import type { APIRoute } from 'astro';
import { graphRecord } from '../../exports/graph.ts';
import { jsonFile } from '../../exports/json.ts';
import { site } from '../../site.ts';
import { cs } from '../../ui/cs.ts';
import { urls } from '../../urls.ts';

/** The whole linked content as nodes and edges. */
export const GET: APIRoute = ({ site: origin }) => {
  const absolute = (address: string) => new URL(address, origin).href;
  const graph = graphRecord(site, urls, absolute);
  return new Response(jsonFile(site, cs.data.graph, absolute(urls.dataFile('graf.json')), graph), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
