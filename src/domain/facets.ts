import type { Service } from './model.ts';
import { firstContactOf } from './service.ts';

/**
 * What services can be chosen by. The keys and values stand in addresses, behind `#` and in the names of pages, so they are Czech:
 * for whom, type, form, district, age, language; and three that a service has or has not.
 */
export type FacetKey = 'pro' | 'druh' | 'forma' | 'cast' | 'vek' | 'jazyk' | 'zdarma' | 'telefon' | 'bezbarier';

/** The value of the facets that have only one. */
export const YES = 'ano';

type Form = Service['deliveryForms'][number]['form'];

/** The forms of services (§ 33 of Act 108/2006 Sb.) as they stand in addresses. */
export const FORMS = {
  outreach: 'terenni',
  outpatient: 'ambulantni',
  residential: 'pobytova',
} as const satisfies Record<Form, string>;

/** A few plain stages of life, in whole years; they overlap, because a person of twenty is both young and grown up. */
export const LIFE_STAGES = {
  deti: { from: 0, to: 14 },
  mladi: { from: 15, to: 26 },
  dospeli: { from: 18, to: 64 },
  seniori: { from: 65, to: Infinity },
} as const;

/** The name of a stage of life in addresses. */
export type LifeStage = keyof typeof LIFE_STAGES;

/** What stands in place of a stage of life when no age is stated. */
export const NO_AGE = 'neuvadeji';

/** The names of all stages of life, from the youngest. */
export const STAGES = Object.keys(LIFE_STAGES) as readonly LifeStage[];

/** The stages of life that a stated age range reaches into. When no age is stated, nobody knows; that is said, never guessed. */
export function lifeStagesOf(ages: Service['ages']): readonly (LifeStage | typeof NO_AGE)[] {
  if (!ages || (ages.minimum === undefined && ages.maximum === undefined)) return [NO_AGE];
  const { minimum = 0, maximum = Infinity } = ages;
  return STAGES.filter((stage) => minimum <= LIFE_STAGES[stage].to && LIFE_STAGES[stage].from <= maximum);
}

/** The values that a service has in every facet. Only what its record states: free of charge, for one, means that somebody wrote so. */
export function facetValuesOf(service: Service): Readonly<Record<FacetKey, readonly string[]>> {
  const { targetGroups, serviceType, deliveryForms, districts, ages, languages, isFree } = service;
  return {
    pro: targetGroups.map(({ id }) => id),
    druh: serviceType ? [serviceType.id] : [],
    forma: deliveryForms.map(({ form }) => FORMS[form]),
    cast: districts.map(({ id }) => id),
    vek: lifeStagesOf(ages),
    jazyk: languages,
    zdarma: yesIf(isFree === true),
    telefon: yesIf(firstContactOf(service).kind === 'phone'),
    bezbarier: yesIf(isWheelchairAccessible(service)),
  };
}

/** Whether some place of a service is stated to be accessible on wheels, whole or in part. */
function isWheelchairAccessible({ locations }: Service): boolean {
  return locations.some(({ accessibility }) => ['full', 'partial'].includes(accessibility?.wheelchair ?? 'none'));
}

function yesIf(condition: boolean): readonly string[] {
  return condition ? [YES] : [];
}
