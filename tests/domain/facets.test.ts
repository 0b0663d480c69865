import { describe, expect, test } from 'vitest';
import { facetValuesOf, lifeStagesOf } from '../../src/domain/facets.ts';
import { byId, record, siteOf, type Written } from '../support/records.ts';

describe('stages of life', () => {
  test.each([
    [undefined, ['neuvadeji']],
    [{}, ['neuvadeji']],
    [{ minimum: 0 }, ['deti', 'mladi', 'dospeli', 'seniori']],
    [{ minimum: 18 }, ['mladi', 'dospeli', 'seniori']],
    [{ minimum: 27, maximum: 64 }, ['dospeli']],
    [{ minimum: 65 }, ['seniori']],
    [{ minimum: 60 }, ['dospeli', 'seniori']],
    [{ maximum: 14 }, ['deti']],
    [{ maximum: 0 }, ['deti']],
    [{ minimum: 6, maximum: 26 }, ['deti', 'mladi', 'dospeli']],
    [{ minimum: 15, maximum: 17 }, ['mladi']],
    [{ minimum: 7, maximum: 99 }, ['deti', 'mladi', 'dospeli', 'seniori']],
  ])('ages %j reach into %j', (ages, stages) => {
    expect(lifeStagesOf(ages)).toEqual(stages);
  });
});

describe('the facets of a service', () => {
  const valuesOf = (written: Partial<Written<'service'>>) => {
    const site = siteOf({
      district: [record('district', 'stred')],
      targetGroup: [record('targetGroup', 'seniori')],
      serviceType: [record('serviceType', 'poradna')],
      service: [record('service', 'a', written)],
    });
    return facetValuesOf(byId(site.services, 'a'));
  };

  test('are what its record states', () => {
    const values = valuesOf({
      serviceType: 'poradna',
      targetGroups: ['seniori'],
      deliveryForms: [{ form: 'outreach' }, { form: 'residential' }],
      serviceArea: { districts: ['stred'] },
      languages: ['cs', 'uk'],
      ages: { minimum: '65' },
      isFree: 'ano',
      phones: [{ number: '555 000 111' }],
      locations: [{ accessibility: { wheelchair: 'partial' } }],
    });
    expect(values).toEqual({
      pro: ['seniori'],
      druh: ['poradna'],
      forma: ['terenni', 'pobytova'],
      cast: ['stred'],
      vek: ['seniori'],
      jazyk: ['cs', 'uk'],
      zdarma: ['ano'],
      telefon: ['ano'],
      bezbarier: ['ano'],
    });
  });

  test('are empty where nothing is stated, and where the opposite is', () => {
    const none = {
      pro: [],
      druh: [],
      forma: [],
      cast: [],
      vek: ['neuvadeji'],
      jazyk: [],
      zdarma: [],
      telefon: [],
      bezbarier: [],
    };
    expect(valuesOf({})).toEqual(none);
    expect(valuesOf({ isFree: 'ne', locations: [{ accessibility: { wheelchair: 'none' } }] })).toEqual(none);
  });

  test('know the phone of a place too', () => {
    expect(valuesOf({ locations: [{ phones: [{ number: '555 000 111' }] }] }).telefon).toEqual(['ano']);
  });
});
