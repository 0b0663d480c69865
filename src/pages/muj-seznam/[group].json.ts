import type { APIRoute, GetStaticPaths } from 'astro';
import { cardGroupOf } from '../../browser/cards.ts';
import type { Service } from '../../domain/model.ts';
import { serviceCard } from '../../exports/cards.ts';
import { site } from '../../site.ts';
import { urls } from '../../urls.ts';

export const getStaticPaths = (() =>
  [...Map.groupBy(site.services, ({ id }) => cardGroupOf(id))].map(([group, services]) => ({
    params: { group },
    props: { services },
  }))) satisfies GetStaticPaths;

/** The cards of the services whose ids begin with the same letter; for the reader's list. */
export const GET: APIRoute<{ services: readonly Service[] }> = ({ props: { services }, site: origin }) =>
  new Response(
    JSON.stringify(
      services.map((service) => {
        const href = urls.service(service);
        return serviceCard(service, href, new URL(href, origin).href, site.today);
      }),
    ),
  );
