import { describe, expect, test } from 'vitest';
import { cycles } from '../../src/domain/cycles.ts';
import { allRecords, record } from '../support/records.ts';

describe('cycles', () => {
  const circle = (...links: readonly (readonly [string, string])[]) =>
    cycles(allRecords({ plan: links.map(([id, predecessor]) => record('plan', id, { predecessor })) })).map(
      (problem) => ('ids' in problem ? problem.ids.join(' ') : ''),
    );

  test('a line is not a circle', () => {
    expect(circle(['c', 'b'], ['b', 'a'])).toEqual([]);
  });

  test.each([
    ['of one', [['a', 'a']], ['a a']],
    [
      'of two',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a b a'],
    ],
    [
      'at the end of a line',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'b'],
      ],
      ['b c b'],
    ],
    [
      'of each pair',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      ['a b a', 'c d c'],
    ],
  ] as const)('a circle %s is told once', (_name, links, told) => {
    expect(circle(...links)).toEqual(told);
  });

  test('bodies and groups are looked at too', () => {
    const records = allRecords({
      body: [record('body', 'a', { parent: 'b' }), record('body', 'b', { parent: 'a', predecessors: ['b'] })],
      targetGroup: [record('targetGroup', 'c', { broader: 'c' })],
    });
    expect(cycles(records).map(({ path }) => path)).toEqual([['parent'], ['predecessors'], ['broader']]);
  });

  test('priorities, measures and working groups are looked at too', () => {
    const chapter = [
      ['a', 'b'],
      ['b', 'a'],
    ].map(([plan = '', other = '']) =>
      record('chapter', `${plan}/x`, {
        priorities: [
          {
            id: 'p',
            code: 'P',
            name: 'P',
            predecessors: [`${other}/p`],
            measures: [{ id: 'm', code: 'M', name: 'M', predecessors: [`${other}/m`] }],
          },
        ],
      }),
    );
    const workingGroup = [record('workingGroup', 'g', { predecessors: ['g'] })];
    expect(cycles(allRecords({ chapter, workingGroup })).map(({ path }) => path)).toEqual([
      ['predecessors'],
      ['priorities', 0, 'predecessors'],
      ['priorities', 0, 'measures', 0, 'predecessors'],
    ]);
  });

  test('names the other places of the circle', () => {
    const plan = [record('plan', 'a', { predecessor: 'b' }), record('plan', 'b', { predecessor: 'a' })];
    expect(cycles(allRecords({ plan }))).toMatchObject([
      { file: 'plans/a/plan.md', related: [{ file: 'plans/b/plan.md', path: ['predecessor'] }] },
    ]);
  });
});
