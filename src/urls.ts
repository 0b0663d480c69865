import { settings } from './settings.ts';

/** Every address inside the site, with the base path; nothing else in the project joins addresses. Addresses are promises: they never change without a redirect. */
export const urls = {
  home: () => at(''),
  services: () => at('sluzby/'),
  service: ({ id }: Identified) => at(`sluzby/${id}/`),
  serviceType: ({ id }: Identified) => at(`sluzby/druh/${id}/`),
  targetGroup: ({ id }: Identified) => at(`sluzby/pro/${id}/`),
  lifeSituation: ({ id }: Identified) => at(`sluzby/situace/${id}/`),
  map: () => at('sluzby/mapa/'),
  /** A place on the map, by the name that `domain/places.ts` gives it. */
  placeOnMap: (name: string) => at(`sluzby/mapa/#${name}`),
  district: ({ id }: Identified) => at(`sluzby/cast/${id}/`),
  /** A list of services by one value, such as `forma/terenni`; `ui/facet-pages.ts` says which there are. */
  facet: (path: string) => at(`sluzby/${path}/`),
  serviceTable: () => at('sluzby/filtr.json'),
  shortlist: () => at('muj-seznam/'),
  organizations: () => at('poskytovatele/'),
  organization: ({ id }: Identified) => at(`poskytovatele/${id}/`),
  plans: () => at('plany/'),
  plan: ({ id }: Identified) => at(`plany/${id}/`),
  comparisons: () => at('plany/srovnani/'),
  comparison: ({ older, newer }: { readonly older: Identified; readonly newer: Identified }) =>
    at(`plany/srovnani/${older.id}/${newer.id}/`),
  chapter: ({ order, plan }: { readonly order: number; readonly plan: Identified }) =>
    `${urls.plan(plan)}#kapitola-${order}`,
  priority: ({ id, plan }: Identified & { readonly plan: Identified }) => at(`plany/${plan.id}/${id}/`),
  measure: ({ id, priority }: Identified & { readonly priority: Identified & { readonly plan: Identified } }) =>
    `${urls.priority(priority)}#${id}`,
  workingGroups: () => at('pracovni-skupiny/'),
  workingGroup: ({ id }: Identified) => at(`pracovni-skupiny/${id}/`),
  bodies: () => at('organy/'),
  body: ({ id }: Identified) => at(`organy/#${id}`),
  projects: () => at('projekty/'),
  project: ({ id }: Identified) => at(`projekty/${id}/`),
  process: () => at('proces/'),
  event: ({ id }: Identified) => at(`proces/#${id}`),
  calendar: () => at('kalendar/'),
  calendarFile: () => at('kalendar.ics'),
  groupCalendarFile: ({ id }: Identified) => at(`pracovni-skupiny/${id}/kalendar.ics`),
  feed: (name: string) => at(`novinky/${name}.xml`),
  search: () => at('hledat/'),
  crisisLines: () => at('krizove-linky/'),
  data: () => at('data/'),
  dataFile: (name: string) => at(`data/${name}`),
  document: (file: string) => at(`dokumenty/${file}`),
  glossary: () => at('slovnicek/'),
  term: ({ id }: Identified) => at(`slovnicek/#${id}`),
  contact: () => at('kontakt/'),
  directoryHelp: () => at('jak-hledat/'),
  accessibility: () => at('pristupnost/'),
  privacy: () => at('soukromi/'),
  safeBrowsing: () => at('bezpecne-prohlizeni/'),
  about: () => at('o-webu/'),
  notFound: () => at('404.html'),
  suggestions: () => at('hledat/navrhy.json'),
  searchIndex: () => at('pagefind/'),
  favicon: () => at('favicon.svg'),
} as const;

interface Identified {
  readonly id: string;
}

function at(path: string): string {
  return settings.basePath + path;
}
