import { site } from '../../site.ts';
import { suggestionsOf } from '../../exports/suggestions.ts';

/** What is offered while a reader types into a search box. */
export const GET = () => new Response(JSON.stringify(suggestionsOf(site)));
