import { describe, expect, test } from 'vitest';
import { brokenRules, missingPages } from '../../src/domain/rules.ts';
import type { Records } from '../../src/schemas/kinds.ts';
import { allRecords, record, type Written } from '../support/records.ts';

const broken = (some: Partial<Records>) =>
  brokenRules(allRecords(some)).map((problem) => ('rule' in problem ? problem.rule : problem.kind));
const ofService = (written: Partial<Written<'service'>>) => broken({ service: [record('service', 'a', written)] });
const hours = (opensAt: string, closesAt: string) => ({ hours: [{ days: ['MO' as const], opensAt, closesAt }] });
type Days = NonNullable<NonNullable<Written<'service'>['schedule']>['hours']>[number]['days'];
const twice = (days: Days, times: string, otherDays: Days, otherTimes: string) => ({
  hours: [line(days, times), line(otherDays, otherTimes)],
});
const line = (days: Days, times: string) => ({ days, opensAt: times.slice(0, 5), closesAt: times.slice(6) });

describe('services', () => {
  test.each<[name: string, written: Partial<Written<'service'>>, rules: readonly string[]]>([
    ['ages in order', { ages: { minimum: '18', maximum: '18' } }, []],
    ['ages the other way round', { ages: { minimum: '65', maximum: '18' } }, ['ages-order']],
    ['only one age', { ages: { maximum: '18' } }, []],
    ['a state of one day', { status: { state: 'full', from: '2026-11-21', until: '2026-11-21' } }, []],
    [
      'a state that ends first',
      { status: { state: 'full', from: '2026-11-22', until: '2026-11-21' } },
      ['status-order'],
    ],
    ['open over midnight', { schedule: hours('18:00', '07:00') }, []],
    ['open for no time', { schedule: hours('18:00', '18:00') }, ['hours-order']],
    ['a night of fifteen hours', { schedule: hours('18:00', '09:00') }, []],
    ['hours the other way round', { schedule: hours('16:00', '08:00') }, ['hours-backwards']],
    ['hours that follow one another', { schedule: twice(['MO'], '08:00-12:00', ['MO'], '12:00-16:00') }, []],
    ['hours of different days', { schedule: twice(['MO'], '08:00-12:00', ['TU'], '08:00-12:00') }, []],
    ['hours that overlap', { schedule: twice(['MO', 'TU'], '08:00-12:00', ['TU'], '11:59-16:00') }, ['hours-overlap']],
    ['hours twice', { schedule: twice(['MO'], '08:00-12:00', ['MO'], '08:00-12:00') }, ['hours-overlap']],
    [
      'a night that runs into the next day',
      { schedule: twice(['MO'], '20:00-06:00', ['TU'], '05:00-08:00') },
      ['hours-overlap'],
    ],
    [
      'a night that runs into the next week',
      { schedule: twice(['SU'], '20:00-06:00', ['MO'], '05:00-08:00') },
      ['hours-overlap'],
    ],
    [
      'an exception that opens and does not close',
      { schedule: { exceptions: [{ from: '2026-12-24', opensAt: '08:00' }] } },
      ['exception-half'],
    ],
    [
      'an exception open for no time',
      { schedule: { exceptions: [{ from: '2026-12-24', opensAt: '08:00', closesAt: '08:00' }] } },
      ['hours-order'],
    ],
    [
      'an alert that ends first',
      { alerts: [{ text: 'Pozor.', from: '2026-12-24', until: '2026-12-01' }] },
      ['alert-order'],
    ],
    ['a place open for no time', { locations: [{ schedule: hours('18:00', '18:00') }] }, ['hours-order']],
    ['an exception of one day', { schedule: { exceptions: [{ from: '2026-12-24' }] } }, []],
    [
      'an exception that ends first',
      { schedule: { exceptions: [{ from: '2026-12-24', until: '2026-12-01' }] } },
      ['exception-order'],
    ],
    ['a place in the country', { locations: [{ coordinates: { latitude: '49.2', longitude: '16.6' } }] }, []],
    [
      'latitude and longitude swapped',
      { locations: [{ coordinates: { latitude: '16.6', longitude: '49.2' } }] },
      ['coordinates-outside'],
    ],
    [
      'a confidential address left out',
      { isAddressConfidential: 'ano', summary: 'Provoz 24/7, volejte 555 011 120.' },
      [],
    ],
    ['an address that may be known', { summary: 'Najdete nás v ulici Krátká 5.' }, []],
    [
      'a confidential place with nothing but a name',
      { isAddressConfidential: 'ano', locations: [{ name: 'Dům' }] },
      ['confidential-address'],
    ],
    ...[
      { websites: ['https://mapy.com/s/abc'] },
      { websites: ['https://www.google.com/maps/place/x'] },
      { summary: 'Najdete nás v ulici Krátká.' },
      { eligibility: 'Přijďte na Krátkou 12/3.' },
      { fees: 'Peníze pošlete na 999 01 Vzorkov.' },
      { alerts: [{ text: 'Nově 49.2094969, 16.5996245.', until: '2027-01-01' }] },
    ].map((written): [string, Partial<Written<'service'>>, readonly string[]] => [
      `a confidential address given away by ${JSON.stringify(written)}`,
      { isAddressConfidential: 'ano', ...written },
      ['confidential-address'],
    ]),
    [
      'a confidential address written down',
      { isAddressConfidential: 'ano', locations: [{ address: { municipality: 'Dobrov' } }] },
      ['confidential-address'],
    ],
    [
      'a confidential place on the map',
      { isAddressConfidential: 'ano', locations: [{ coordinates: { latitude: '49.2', longitude: '16.6' } }] },
      ['confidential-address'],
    ],
    [
      'the way to a confidential place',
      { isAddressConfidential: 'ano', locations: [{ directions: 'Za kostelem.' }] },
      ['confidential-address'],
    ],
  ])('%s', (_name, written, rules) => {
    expect(ofService(written)).toEqual(rules);
  });

  test('a place in the country and outside the region', () => {
    const site = [record('site', 'site', { bounds: { south: '49.1', north: '49.3', west: '16.4', east: '16.8' } })];
    const at = (longitude: string) =>
      broken({
        site,
        service: [record('service', 'a', { locations: [{ coordinates: { latitude: '49.2', longitude } }] })],
      });
    expect([at('16.6'), at('14.4')]).toEqual([[], ['coordinates-outside']]);
  });
});

test('the text of a confidential service must not give its address away either', () => {
  const service = record('service', 'a', { isAddressConfidential: 'ano' });
  const html = '<p><a href="https://mapy.cz/s/abc">Kudy k nám</a></p>';
  expect(broken({ service: [{ ...service, html }] })).toEqual(['confidential-address']);
});

describe('plans', () => {
  const plans = (before: string, after: string) =>
    broken({
      plan: [record('plan', 'a', { period: before }), record('plan', 'b', { period: after, predecessor: 'a' })],
    });

  test.each([
    ['2020/2022', '2023/2025', []],
    ['2020/2023', '2023/2025', []],
    ['2023/2025', '2020/2022', ['predecessor-not-earlier']],
    ['2020/2022', '2020/2022', ['predecessor-not-earlier']],
  ])('a plan for %s before one for %s', (before, after, rules) => {
    expect(plans(before, after)).toEqual(rules);
  });

  test('a plan that began earlier may come before one that ends sooner', () => {
    expect(plans('2020/2030', '2023/2025')).toEqual([]);
  });

  const progress = (...years: readonly string[]) =>
    broken({
      plan: [record('plan', 'a', { period: '2023/2025' })],
      chapter: [
        record('chapter', 'a/senior', {
          priorities: [
            {
              id: 'a1',
              code: 'A1',
              name: 'A1',
              measures: [
                {
                  id: 'a1-1',
                  code: 'A1.1',
                  name: 'A1.1',
                  progress: years.map((year) => ({ year, status: 'done' as const })),
                },
              ],
            },
          ],
        }),
      ],
    });

  test('progress belongs into the years of the plan', () => {
    expect(progress('2023', '2025')).toEqual([]);
    expect(progress('2022', '2024', '2026')).toEqual(['progress-outside-period', 'progress-outside-period']);
  });

  test('a measure follows only one of an earlier plan', () => {
    const chapter = (id: string, predecessors: readonly string[]) =>
      record('chapter', id, {
        priorities: [
          {
            id: 'a1',
            code: 'A1',
            name: 'A1',
            predecessors: [...predecessors],
            measures: [
              { id: 'a1-1', code: 'A1.1', name: 'A1.1', predecessors: predecessors.map((other) => `${other}-1`) },
            ],
          },
        ],
      });
    const plan = [record('plan', 'a', { period: '2020/2022' }), record('plan', 'b', { period: '2023/2025' })];
    expect(broken({ plan, chapter: [chapter('a/x', []), chapter('b/x', ['a/a1'])] })).toEqual([]);
    expect(broken({ plan, chapter: [chapter('a/x', ['b/a1']), chapter('b/x', [])] })).toEqual([
      'predecessor-not-earlier',
      'predecessor-not-earlier',
    ]);
  });
});

test('a former name differs from the name of today', () => {
  const formerNames = [{ name: 'Senioři' }];
  expect(broken({ workingGroup: [record('workingGroup', 'a', { name: 'Staří lidé', formerNames })] })).toEqual([]);
  expect(broken({ workingGroup: [record('workingGroup', 'a', { name: 'Senioři', formerNames })] })).toEqual([
    'same-name-as-before',
  ]);
  expect(broken({ body: [record('body', 'a', { name: 'Senioři', formerNames })] })).toEqual(['same-name-as-before']);
});

test('every row of a figure has a value for every column', () => {
  const columns = [{ label: 'služeb' }, { label: 'míst' }];
  const rows = [
    { label: 'Péče', values: ['1', '-'] },
    { label: 'Prevence', values: ['1'] },
  ];
  expect(broken({ figure: [record('figure', 'a', { columns, rows })] })).toEqual(['figure-columns']);
});

test('a broken rule names the file and the field', () => {
  const [problem] = brokenRules(
    allRecords({ service: [record('service', 'a', { schedule: hours('08:00', '08:00') })] }),
  );
  expect(problem).toMatchObject({ file: 'services/a.md', recordKind: 'service', path: ['schedule', 'hours', 0] });
});

test('pages that the site links to must be there', () => {
  expect(missingPages(allRecords()).map(({ file }) => file)).toContain('pages/soukromi.mdx');
  const page = ['proces', 'o-webu', 'soukromi', 'jak-hledat', 'bezpecne-prohlizeni'].map((id) => record('page', id));
  expect(missingPages(allRecords({ page }))).toEqual([]);
});
