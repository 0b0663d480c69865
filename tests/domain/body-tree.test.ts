import { expect, test } from 'vitest';
import { bodyTree } from '../../src/domain/body-tree.ts';
import { record, siteOf } from '../support/records.ts';

const site = siteOf({
  body: [
    record('body', 'a-ministerstvo'),
    record('body', 'b-odbor', { parent: 'mesto' }),
    record('body', 'c-referat', {
      parent: 'b-odbor',
      formerNames: [{ name: 'Referát projektů', period: '2007/2015' }],
      period: '2007/..',
    }),
    record('body', 'centrum', { period: '2005-23/2007' }),
    record('body', 'mesto'),
    record('body', 'rada', { parent: 'mesto' }),
  ],
  event: [
    record('event', 'skoleni', { date: '2004', bodies: ['b-odbor'] }),
    record('event', 'zasedani', { date: '2009-06-02', bodies: ['rada'] }),
    record('event', 'dalsi-zasedani', { date: '2009-06-23', bodies: ['rada'], isPlanned: 'ano' }),
  ],
});

test('bodies stand under those to which they belong, in the order in which sources first know them', () => {
  expect(bodyTree(site.bodies).map(({ body, depth }) => `${depth} ${body.id}`)).toEqual([
    '0 mesto',
    '1 b-odbor',
    '2 c-referat',
    '1 rada',
    '0 centrum',
    '0 a-ministerstvo',
  ]);
});

test('each has the times of its names and what it took part in; what was only expected proves nothing', () => {
  const dates = new Map(bodyTree(site.bodies).map(({ body, periods, evidence }) => [body.id, { periods, evidence }]));
  expect(dates.get('c-referat')).toEqual({ periods: ['2007/2015', '2015/..'], evidence: [] });
  expect(dates.get('rada')).toEqual({ periods: [], evidence: ['2009-06-02'] });
  expect(dates.get('mesto')).toEqual({ periods: [], evidence: [] });
});
