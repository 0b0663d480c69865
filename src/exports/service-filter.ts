import type { ServiceTable } from '../browser/service-table.ts';
import { FORMS, NO_AGE, STAGES, YES, facetValuesOf, type FacetKey } from '../domain/facets.ts';
import type { Site } from '../domain/model.ts';
import type { Facet } from '../domain/narrowing.ts';
import { mainScheduleOf, openableOf } from '../domain/opening.ts';
import { compareCzech } from '../domain/ordering.ts';
import { isListed } from '../domain/service.ts';
import { cs } from '../ui/cs.ts';
import { languageName, serviceNote } from '../ui/service-texts.ts';

/** All listed services as the filter of the directory wants them: columns, with what many services share written once. */
export function serviceTable({ services, today, targetGroups, serviceTypes, districts }: Site): ServiceTable {
  const listed = services.filter((service) => isListed(service, today));
  const values = listed.map(facetValuesOf);
  const facet = (key: FacetKey, labels: readonly (readonly [value: string, label: string])[]): Facet => {
    const used = new Set(values.flatMap((of) => of[key]));
    const kept = labels.filter(([value]) => used.has(value));
    const indexes = new Map(kept.map(([value], index) => [value, index]));
    return { values: kept, of: values.map((of) => of[key].flatMap((value) => indexes.get(value) ?? [])) };
  };
  const languages = [...new Set(listed.flatMap((service) => service.languages))]
    .map((code) => [code, languageName(code)] as const)
    .sort(([, a], [, b]) => compareCzech(a, b));
  const texts = cs.filter;
  const openables = shared(listed.map((service) => openableOf(service, mainScheduleOf(service))));
  const ages = shared(listed.map(({ dataAge }) => dataAge));
  return {
    facets: {
      pro: facet(
        'pro',
        targetGroups.map(({ id, plainName }) => [id, plainName]),
      ),
      druh: facet(
        'druh',
        serviceTypes.map(({ id, name }) => [id, name]),
      ),
      forma: facet(
        'forma',
        (Object.keys(FORMS) as (keyof typeof FORMS)[]).map((form) => [FORMS[form], cs.service.forms[form]]),
      ),
      cast: facet(
        'cast',
        districts.map(({ id, name }) => [id, name]),
      ),
      vek: facet(
        'vek',
        ([...STAGES, NO_AGE] as const).map((stage) => [stage, texts.stages[stage]]),
      ),
      jazyk: facet('jazyk', languages),
      zdarma: facet('zdarma', [[YES, '']]),
      telefon: facet('telefon', [[YES, '']]),
      bezbarier: facet('bezbarier', [[YES, '']]),
    },
    ids: listed.map(({ id }) => id),
    names: listed.map(({ name }) => name),
    notes: listed.map(serviceNote),
    openables: openables.things,
    openable: openables.indexes,
    ages: ages.things,
    age: ages.indexes,
    states: cs.service.status,
  };
}

/** The different things of a list, and the index of each item among them; -1 where there is none. */
function shared<Thing>(list: readonly (Thing | undefined)[]) {
  const places = new Map<string, number>();
  const things: Thing[] = [];
  const indexes = list.map((thing) => {
    if (thing === undefined) return -1;
    const key = JSON.stringify(thing);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, things.length);
    return things.push(thing) - 1;
  });
  return { things, indexes };
}
