import type { APIRoute } from 'astro';
import { csv } from '../../exports/csv.ts';
import { serviceColumns } from '../../exports/service-table.ts';
import { site } from '../../site.ts';
import { urls } from '../../urls.ts';

/** The directory of services as a table for spreadsheets. */
export const GET: APIRoute = ({ site: origin }) => {
  const columns = serviceColumns(site.today, (service) => new URL(urls.service(service), origin).href);
  return new Response(csv(columns, site.services), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
