import { expect, test } from 'vitest';
import { sharesOf } from '../../src/domain/project.ts';
import { record, siteOf, type Written } from '../support/records.ts';

type Amounts = readonly (readonly [
  kind: 'cost' | 'subsidy' | 'budget' | 'share',
  amount: string,
  currency?: 'CZK' | 'EUR',
])[];

function shares(amounts: Amounts, statedShares: Written<'project'>['statedShares'] = []) {
  const [project] = siteOf({
    project: [
      record('project', 'projekt', {
        amounts: amounts.map(([kind, amount, currency = 'CZK']) => ({
          label: kind,
          kind,
          money: { amount, currency },
        })),
        statedShares,
      }),
    ],
  }).projects;
  return project ? sharesOf(project) : [];
}

test('a stated share that differs from the amounts stands beside what they give', () => {
  const amounts: Amounts = [
    ['cost', '3042987.30'],
    ['subsidy', '2930607.50'],
  ];
  const [share] = shares(amounts, [{ label: 'Podíl dotace', percent: '95.0', part: 'subsidy' }]);
  expect(share?.percent.toFixed(1)).toBe('96.3');
  expect(share).toMatchObject({ stated: { percent: 95 }, isInConflict: true });
  const [agreed] = shares(amounts, [{ label: 'Podíl dotace', percent: '96.3', part: 'subsidy' }]);
  expect(agreed?.isInConflict).toBe(false);
});

test('a share that no source states is drawn from its amounts and is no conflict', () => {
  expect(shares([['budget', '585'], ['share', '355']])).toMatchObject([{ stated: undefined, isInConflict: false }]); // prettier-ignore
});

test.each<[string, Amounts]>([
  ['a lonely amount', [['subsidy', '10']]],
  ['two currencies', [['cost', '20'], ['subsidy', '10', 'EUR']]], // prettier-ignore
  ['two subsidies', [['cost', '20'], ['subsidy', '10'], ['subsidy', '5']]], // prettier-ignore
  ['a part greater than its whole', [['cost', '10'], ['subsidy', '20']]], // prettier-ignore
])('%s makes no share', (_name, amounts) => {
  expect(shares(amounts)).toEqual([]);
});
