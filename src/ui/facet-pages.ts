import { FORMS, NO_AGE, STAGES, YES, facetValuesOf, type FacetKey } from '../domain/facets.ts';
import type { Service, Site } from '../domain/model.ts';
import { compareCzech, initialOf } from '../domain/ordering.ts';
import { isListed } from '../domain/service.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';
import { languageName } from './service-texts.ts';

/** A static list of services by one value, or of all of them; a long one leads to lists by letters. */
export interface FacetPage {
  /** The address below `/sluzby/`. */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly services: readonly Service[];
  /** The parts of a long list by letters; empty when the services stand on this page. */
  readonly letters: readonly FacetPage[];
  /** The list of which this is the part of one letter. */
  readonly whole?: FacetPage;
  /** The list of services of which it is not known whether they belong here. */
  readonly rest?: FacetPage;
}

/** The most services on one page: about 30 kB of packed HTML. Longer lists are divided by letters. */
export const LONGEST_LIST = 300;

const texts = cs.services.facets;

/** The lists of services by form, stage of life, language, and by what they have; only those that hold any. */
export function facetPagesOf({ services, today }: Site, longest = LONGEST_LIST): readonly FacetPage[] {
  const listed = services.filter((service) => isListed(service, today));
  const values = new Map(listed.map((service) => [service, facetValuesOf(service)]));
  const withValue = (key: FacetKey, value: string) =>
    listed.filter((service) => values.get(service)?.[key].includes(value));
  const page = (path: string, key: FacetKey, value: string, { title, lead }: Heading) =>
    divided({ path, title, lead, services: withValue(key, value), letters: [] }, longest);

  const forms = (Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) =>
    page(`forma/${FORMS[form]}`, 'forma', FORMS[form], { title: texts.forms[form], lead: cs.service.formNotes[form] }),
  );
  const ageless = page(`vek/${NO_AGE}`, 'vek', NO_AGE, texts.noAge);
  const stages = STAGES.map((stage) => ({
    ...page(`vek/${stage}`, 'vek', stage, texts.stages[stage]),
    ...(ageless.services.length > 0 && { rest: ageless }),
  }));
  const languages = [...new Set(listed.flatMap((service) => service.languages))].sort((a, b) =>
    compareCzech(languageName(a), languageName(b)),
  );
  return [
    ...forms,
    ...stages,
    ageless,
    ...languages.map((code) =>
      page(`jazyk/${code}`, 'jazyk', code, { title: texts.language(languageName(code)), lead: texts.languageLead }),
    ),
    page('zdarma', 'zdarma', YES, texts.free),
    page('s-telefonem', 'telefon', YES, texts.phone),
    page('bez-barier', 'bezbarier', YES, texts.wheelchair),
  ].filter(({ services: found }) => found.length > 0);
}

/** All services by letters, when they are too many for the page of the directory. */
export function alphabetOf({ services, today, info }: Site, longest = LONGEST_LIST): FacetPage {
  return divided(
    {
      path: 'abeceda',
      title: cs.services.alphabetical,
      lead: cs.services.lead(info.place.locative),
      services: services.filter((service) => isListed(service, today)),
      letters: [],
    },
    longest,
  );
}

/** A list as an item of a board. */
export function facetItem({ path, title, services }: FacetPage) {
  return { href: urls.facet(path), title, note: cs.service.count(services.length) };
}

interface Heading {
  readonly title: string;
  readonly lead: string;
}

function divided(page: FacetPage, longest: number): FacetPage {
  if (page.services.length <= longest) return page;
  const letters = [...Map.groupBy(page.services, ({ name }) => initialOf(name))].map(([letter, services]) => ({
    ...page,
    path: `${page.path}/${slugOf(letter)}`,
    title: texts.letter(letter),
    lead: page.title,
    services,
    whole: page,
  }));
  return { ...page, letters };
}

/** Letters as they stand in addresses, without diacritics. */
function slugOf(letter: string): string {
  if (letter === '0–9') return 'cislice';
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letter.normalize('NFD').length > letter.length ? `${plain}-hacek` : plain;
}
