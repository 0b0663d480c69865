import { describe, expect, test } from 'vitest';
import { redirectsOf } from '../../src/domain/redirects.ts';
import { urls } from '../../src/urls.ts';
import { record, siteOf } from '../support/records.ts';

describe('redirectsOf', () => {
  test('leads from every old address to the new one', () => {
    const site = siteOf({
      service: [record('service', 'nova', { formerIds: ['stara', 'starsi'] })],
      organization: [record('organization', 'poskytovatel', { formerIds: ['drive'] })],
      targetGroup: [record('targetGroup', 'seniori', { formerIds: ['stari'] })],
    });
    expect(redirectsOf(site, urls)).toEqual([
      { from: '/sluzby/stara/', to: '/sluzby/nova/' },
      { from: '/sluzby/starsi/', to: '/sluzby/nova/' },
      { from: '/poskytovatele/drive/', to: '/poskytovatele/poskytovatel/' },
      { from: '/sluzby/pro/stari/', to: '/sluzby/pro/seniori/' },
    ]);
  });

  test('a renamed plan takes its priorities along', () => {
    const site = siteOf({
      plan: [record('plan', '6-plan', { formerIds: ['plan-2020'] })],
      chapter: [record('chapter', '6-plan/a')],
    });
    expect(redirectsOf(site, urls)).toEqual([
      { from: '/plany/plan-2020/', to: '/plany/6-plan/' },
      { from: '/plany/plan-2020/a1/', to: '/plany/6-plan/a1/' },
    ]);
  });
});
