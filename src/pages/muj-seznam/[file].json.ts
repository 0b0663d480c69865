import type { APIRoute, GetStaticPaths } from 'astro';
import type { Service } from '../../domain/model.ts';
import { cardFiles, serviceCard } from '../../exports/cards.ts';
import { site } from '../../site.ts';
import { urls } from '../../urls.ts';

export const getStaticPaths = (() =>
  cardFiles(site.services).map((services, file) => ({
    params: { file: String(file) },
    props: { services },
  }))) satisfies GetStaticPaths;

/** A file of cards of services, for the reader's list. */
export const GET: APIRoute<{ services: readonly Service[] }> = ({ props: { services }, site: origin }) =>
  new Response(
    JSON.stringify(
      services.map((service) => {
        const href = urls.service(service);
        return serviceCard(service, href, new URL(href, origin).href, site.today);
      }),
    ),
  );
