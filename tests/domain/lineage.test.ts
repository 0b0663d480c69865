import { describe, expect, test } from 'vitest';
import { drawnLineage } from '../../src/domain/lineage-drawing.ts';
import { fateOf, lineageOf, originOf, workOf } from '../../src/domain/lineage.ts';
import type { Measure, Site } from '../../src/domain/model.ts';
import { measuresOf } from '../../src/domain/progress.ts';
import { byId, record, siteOf } from '../support/records.ts';

/** Measures as `id: name < predecessors`, one chapter a plan, all by the group of old people. */
function siteWith(...plans: readonly (readonly string[])[]): Site {
  const ids = plans.map((_, index) => `${index + 1}-plan`);
  return siteOf({
    workingGroup: [record('workingGroup', 'seniori')],
    plan: ids.map((id, index) => {
      const predecessor = ids[index - 1];
      return record('plan', id, { period: `${2020 + index}`, ...(predecessor && { predecessor }) });
    }),
    chapter: plans.flatMap((measures, index) =>
      measures.length === 0
        ? []
        : [
            record('chapter', `${ids[index]}/a`, {
              workingGroup: 'seniori',
              priorities: [{ id: 'p', code: 'P', name: 'P', measures: measures.map(written) }],
            }),
          ],
    ),
  });
}

function written(line: string) {
  const [, id = '', name = id, from = ''] = /^(\S+?)(?::(\S+))?(?: < (.*))?$/.exec(line) ?? [];
  return { id, code: id, name, predecessors: from.split(' ').filter(Boolean) };
}

const measure = (site: Site, key: string): Measure => {
  const [plan = '', id = ''] = key.split('/');
  return byId(measuresOf(byId(site.plans, plan)), id);
};

const split = siteWith(['a', 'z'], ['b < 1-plan/a', 'c < 1-plan/a', 'n'], ['d:b < 2-plan/b', 'e < 2-plan/b 2-plan/c']);

describe('lineageOf', () => {
  const told = (site: Site, key: string) =>
    lineageOf(measure(site, key)).map(({ plan, things }) => `${plan.id}: ${things.map(({ id }) => id).join(' ')}`);

  test.each(['1-plan/a', '2-plan/c', '3-plan/d'])('from %s the whole family is found, from the oldest plan', (key) => {
    expect(told(split, key)).toEqual(['1-plan: a', '2-plan: b c', '3-plan: d e']);
  });

  test('what has no relatives stands alone', () => {
    expect(told(split, '1-plan/z')).toEqual(['1-plan: z']);
  });

  test('relatives stand below those they came from', () => {
    const crossed = siteWith(['a', 'b', 'c'], ['x < 1-plan/c', 'y < 1-plan/a 1-plan/b 1-plan/c']);
    expect(told(crossed, '1-plan/a')).toEqual(['1-plan: a b c', '2-plan: y x']);
  });
});

test.each([
  ['1-plan/a', 'first', 'continues'],
  ['1-plan/z', 'first', 'ended'],
  ['2-plan/b', 'split', 'continues'],
  ['2-plan/n', 'new', 'ended'],
  ['3-plan/d', 'split', 'unknown'],
  ['3-plan/e', 'merged', 'unknown'],
])('%s came as %s and %s', (key, origin, fate) => {
  expect([originOf(measure(split, key)), fateOf(measure(split, key))]).toEqual([origin, fate]);
});

test('only a new name is a change', () => {
  const site = siteWith(['a', 'c'], ['b < 1-plan/a', 'd:c < 1-plan/c']);
  expect(originOf(measure(site, '2-plan/b'))).toBe('renamed');
  expect(originOf(measure(site, '2-plan/d'))).toBe('continued');
});

test('of a plan whose measures nobody knows nothing is claimed', () => {
  const site = siteWith([], ['a'], []);
  expect([originOf(measure(site, '2-plan/a')), fateOf(measure(site, '2-plan/a'))]).toEqual(['unknown', 'unknown']);
});

describe('workOf', () => {
  const site = siteOf({
    workingGroup: [
      record('workingGroup', 'a', { name: 'Dnešní' }),
      record('workingGroup', 'b', { order: '2' }),
      record('workingGroup', 'c', { order: '3', predecessors: ['b', 'a'] }),
    ],
    plan: [
      record('plan', '1-plan', { period: '2020', workingGroups: ['b'] }),
      record('plan', '2-plan', { period: '2021', workingGroups: ['a', 'b'], predecessor: '1-plan' }),
      record('plan', '3-plan', { period: '2022', workingGroups: ['c'], predecessor: '2-plan' }),
      record('plan', 'strategie', { kind: 'strategy', period: '2022/2040', workingGroups: ['c'] }),
    ],
    chapter: [record('chapter', '2-plan/a', { title: 'Tehdejší', workingGroup: 'a' })],
  });
  const told = (id: string) => {
    const work = workOf(byId(site.workingGroups, id));
    return work && lineageOf(work).map(({ plan, things }) => [plan.id, ...things.map(({ name }) => name)].join(' '));
  };

  test.each(['a', 'b', 'c'])(
    'the work of %s is seen with that of its forerunners and heirs, by the names of then',
    (id) => {
      expect(told(id)).toEqual(['1-plan b', '2-plan b Tehdejší', '3-plan c']);
    },
  );

  test('a group that worked on no plan has none', () => {
    expect(workOf(byId(siteOf({ workingGroup: [record('workingGroup', 'a')] }).workingGroups, 'a'))).toBeUndefined();
  });
});

describe('drawnLineage', () => {
  test('tracks part and join', () => {
    const { lanes, generations } = drawnLineage(lineageOf(measure(split, '1-plan/a')));
    expect(lanes).toBe(2);
    expect(generations.map(({ crossings }) => crossings.map(({ from, to }) => `${from}–${to}`).join(' '))).toEqual([
      '',
      '0–0 0–1',
      '0–0 0–1 1–1',
    ]);
    expect(generations[1]?.rows.map(({ lane, passing }) => [lane, ...passing])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(generations.at(-1)?.rows.map(({ passing }) => passing)).toEqual([[1], []]);
  });

  test('a track that skips a plan runs there in a lane of its own', () => {
    const skipping = siteWith(['a'], ['b < 1-plan/a'], ['c < 1-plan/a 2-plan/b']);
    const { lanes, generations } = drawnLineage(lineageOf(measure(skipping, '1-plan/a')));
    expect(lanes).toBe(2);
    expect(generations[1]?.rows.map(({ passing }) => passing)).toEqual([[1]]);
    expect(generations[2]?.crossings).toEqual([
      { from: 1, to: 0 },
      { from: 0, to: 0 },
    ]);
  });

  test('plans between of which nothing is known are named', () => {
    const far = siteWith(['a'], ['x'], ['y'], ['b < 1-plan/a']);
    const { generations } = drawnLineage(lineageOf(measure(far, '4-plan/b')));
    expect(generations.map(({ skipped }) => skipped.map(({ id }) => id))).toEqual([[], ['2-plan', '3-plan']]);
  });
});
