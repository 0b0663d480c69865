import { describe, expect, test } from 'vitest';
import { alphabetOf, facetPagesOf } from '../../src/ui/facet-pages.ts';
import { record, siteOf } from '../support/records.ts';

const site = siteOf({
  service: [
    record('service', 'a', { name: 'Azyl', languages: ['cs', 'uk'], isFree: 'ano' }),
    record('service', 'b', { name: 'Chata', languages: ['uk'], ages: { minimum: '65' } }),
    record('service', 'c', { name: 'Čtenář', ages: { minimum: '18' }, isFree: 'ano' }),
    record('service', 'd', { name: '7 schodů', deliveryForms: [{ form: 'outreach' }] }),
    record('service', 'e', { name: 'Konec', languages: ['de'], status: { state: 'ended' } }),
  ],
});
const summary = (pages: ReturnType<typeof facetPagesOf>) =>
  pages.map(({ path, services }) => `${path}: ${services.map(({ name }) => name).join(', ')}`);

test('there is a list for every value that some listed service has', () => {
  expect(summary(facetPagesOf(site))).toEqual([
    'forma/terenni: 7 schodů',
    'vek/mladi: Čtenář',
    'vek/dospeli: Čtenář',
    'vek/seniori: Čtenář, Chata',
    'vek/neuvadeji: 7 schodů, Azyl',
    'jazyk/cs: Azyl',
    'jazyk/uk: Azyl, Chata',
    'zdarma: Azyl, Čtenář',
  ]);
});

test('lists by age lead to the services that state none', () => {
  const leads = facetPagesOf(site).filter(({ rest }) => rest?.path === 'vek/neuvadeji');
  expect(leads.map(({ path }) => path)).toEqual(['vek/mladi', 'vek/dospeli', 'vek/seniori']);
});

describe('a list longer than a page', () => {
  test('is divided by letters of the Czech alphabet, each with an address without diacritics', () => {
    const { letters } = alphabetOf(site, 3);
    expect(summary(letters)).toEqual([
      'abeceda/cislice: 7 schodů',
      'abeceda/a: Azyl',
      'abeceda/c-hacek: Čtenář',
      'abeceda/ch: Chata',
    ]);
    expect(letters[0]?.whole?.path).toBe('abeceda');
  });

  test('is not divided while it fits', () => {
    expect(alphabetOf(site, 4).letters).toEqual([]);
    expect(facetPagesOf(site, 1).find(({ path }) => path === 'zdarma')?.letters).toHaveLength(2);
  });
});
