import { serviceTable } from '../../exports/service-filter.ts';
import { site } from '../../site.ts';

/** The services for the filter of the directory, loaded when a reader first opens it. */
export const GET = () => new Response(JSON.stringify(serviceTable(site)));
