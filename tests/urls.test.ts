import { describe, expect, test } from 'vitest';
import { stubEnvironment } from './support/environment.ts';

const urlsUnder = async (basePath: string) => {
  stubEnvironment({ BASE_PATH: basePath });
  return (await import('../src/urls.ts')).urls;
};

const plan = { id: '6-plan' };
const priority = { id: 'a1', plan };

describe('urls', () => {
  test('are promises', async () => {
    const urls = await urlsUnder('/');
    expect([
      urls.home(),
      urls.services(),
      urls.service({ id: 'nocleharna' }),
      urls.serviceType({ id: 'nocleharny' }),
      urls.targetGroup({ id: 'seniori' }),
      urls.lifeSituation({ id: 'dluhy' }),
      urls.district({ id: 'brno-sever' }),
      urls.organizations(),
      urls.organization({ id: 'charita' }),
      urls.plans(),
      urls.plan(plan),
      urls.priority(priority),
      urls.measure({ id: 'a1-1', priority }),
      urls.comparisons(),
      urls.comparison({ older: { id: '5-plan' }, newer: plan }),
      urls.workingGroups(),
      urls.workingGroup({ id: 'seniori' }),
      urls.bodies(),
      urls.projects(),
      urls.project({ id: 'zacatek' }),
      urls.process(),
      urls.calendar(),
      urls.search(),
      urls.data(),
      urls.glossary(),
      urls.accessibility(),
      urls.privacy(),
      urls.about(),
      urls.notFound(),
    ]).toEqual([
      '/',
      '/sluzby/',
      '/sluzby/nocleharna/',
      '/sluzby/druh/nocleharny/',
      '/sluzby/pro/seniori/',
      '/sluzby/situace/dluhy/',
      '/sluzby/cast/brno-sever/',
      '/poskytovatele/',
      '/poskytovatele/charita/',
      '/plany/',
      '/plany/6-plan/',
      '/plany/6-plan/a1/',
      '/plany/6-plan/a1/#a1-1',
      '/plany/srovnani/',
      '/plany/srovnani/5-plan/6-plan/',
      '/pracovni-skupiny/',
      '/pracovni-skupiny/seniori/',
      '/organy/',
      '/projekty/',
      '/projekty/zacatek/',
      '/proces/',
      '/kalendar/',
      '/hledat/',
      '/data/',
      '/slovnicek/',
      '/pristupnost/',
      '/soukromi/',
      '/o-webu/',
      '/404.html',
    ]);
  });

  test('begin with the base path', async () => {
    const urls = await urlsUnder('/web/sluzby/');
    const addresses = Object.values(urls).map((url) =>
      (url as (thing: unknown) => string)({ id: 'x', plan, priority, older: plan, newer: plan }),
    );
    expect(addresses.filter((address) => !address.startsWith('/web/sluzby/'))).toEqual([]);
    expect(addresses.filter((address) => address.includes('//'))).toEqual([]);
  });
});
