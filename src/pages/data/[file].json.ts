import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../exports/json.ts';
import { recordsOf } from '../../exports/records.ts';
import { site } from '../../site.ts';
import { cs } from '../../ui/cs.ts';
import { dataFiles } from '../../ui/data-files.ts';
import { urls } from '../../urls.ts';

export const getStaticPaths = (() =>
  dataFiles.map(({ file, kind }) => ({ params: { file }, props: { file, kind } }))) satisfies GetStaticPaths;

/** One kind of records as a file of JSON. */
export const GET: APIRoute<(typeof dataFiles)[number]> = ({ props: { file, kind }, site: origin }) => {
  const absolute = (address: string) => new URL(address, origin).href;
  const records = recordsOf(site, urls, absolute)[kind];
  const content = { count: records.length, records };
  return new Response(jsonFile(site, cs.data[kind], absolute(urls.dataFile(`${file}.json`)), content), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
