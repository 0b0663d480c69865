import { describe, expect, test } from 'vitest';
import { changeCounts, comparablePairs, comparePlans, type Change } from '../../src/domain/comparison.ts';
import type { Measure } from '../../src/domain/model.ts';
import { byId, record, siteOf } from '../support/records.ts';

const measure = (id: string, ...predecessors: readonly string[]) => ({ id, code: id, name: id, predecessors });
const chapter = (plan: string, group: string | undefined, ...measures: readonly ReturnType<typeof measure>[]) =>
  record('chapter', `${plan}/${group ?? 'spolecne'}`, {
    title: group ?? 'Společné',
    ...(group && { workingGroup: group }),
    priorities: [{ id: `p-${group ?? 'x'}`, code: 'P', name: 'P', measures: [...measures] }],
  });

const site = siteOf({
  workingGroup: [
    record('workingGroup', 'a'),
    record('workingGroup', 'b', { order: '2' }),
    record('workingGroup', 'c', { order: '3', predecessors: ['b'] }),
    record('workingGroup', 'd', { order: '4' }),
  ],
  plan: [
    record('plan', '1-plan', { period: '2020', workingGroups: ['a', 'b', 'd'] }),
    record('plan', '2-plan', { period: '2021', predecessor: '1-plan' }),
    record('plan', '3-plan', { period: '2022', predecessor: '2-plan' }),
    record('plan', 'strategie', { kind: 'strategy', period: '2022/2040' }),
  ],
  chapter: [
    chapter('1-plan', 'a', measure('stejne'), measure('stare'), measure('vetve'), measure('konec')),
    chapter('1-plan', 'b', measure('jedno'), measure('druhe'), measure('x'), measure('y')),
    chapter('1-plan', 'd', measure('bez-kapitoly')),
    chapter(
      '2-plan',
      'a',
      measure('stejne', '1-plan/stejne'),
      measure('nove-jmeno', '1-plan/stare'),
      measure('vetev-1', '1-plan/vetve'),
      measure('vetev-2', '1-plan/vetve'),
    ),
    chapter(
      '2-plan',
      'c',
      measure('spolecne', '1-plan/jedno', '1-plan/druhe'),
      measure('z', '1-plan/x', '1-plan/y'),
      measure('w', '1-plan/y'),
    ),
    chapter('2-plan', undefined, measure('cele-nove')),
    chapter('3-plan', 'c', measure('pozdeji', '2-plan/spolecne')),
  ],
});
const compared = (older: string, newer: string) => comparePlans(byId(site.plans, older), byId(site.plans, newer));
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(' ');
const told = ({ kind, older, newer }: Change<Measure>) => `${ids(older)} → ${ids(newer)}: ${kind}`;

describe('comparePlans', () => {
  const { parts } = compared('1-plan', '2-plan');

  test('puts what groups and their heirs wrote beside each other', () => {
    expect(parts.map(({ older, newer }) => `${ids(older.groups)} | ${ids(newer.groups)}`)).toEqual([
      'a | a',
      'b | c',
      ' | ',
      'd | ',
    ]);
    expect(parts[2]?.newer.chapters.map(({ title }) => title)).toEqual(['Společné']);
  });

  test('says of every measure what became of it', () => {
    expect(parts.map(({ measures }) => measures.map(told))).toEqual([
      [
        'stejne → stejne: continued',
        'stare → nove-jmeno: renamed',
        'vetve → vetev-1 vetev-2: split',
        'konec → : ended',
      ],
      ['jedno druhe → spolecne: merged', 'x y → z w: regrouped'],
      [' → cele-nove: new'],
      ['bez-kapitoly → : open'],
    ]);
  });

  test('follows what went on through a plan between', () => {
    const far = compared('1-plan', '3-plan').parts.flatMap(({ measures }) => measures.map(told));
    expect(far).toContain('jedno druhe → pozdeji: merged');
    // The group wrote a chapter, so what is not in it is known to have ended.
    expect(far).toContain('x → : ended');
    expect(far).toContain('stejne → : open');
  });

  test('no measure is lost and none stands twice', () => {
    const all = parts.flatMap(({ measures }) => measures);
    expect(all.flatMap(({ older }) => older)).toHaveLength(9);
    expect(all.flatMap(({ newer }) => newer)).toHaveLength(8);
  });
});

test('changes are counted by kind in one order', () => {
  const changes = compared('1-plan', '2-plan').parts.flatMap(({ measures }) => measures);
  expect(changeCounts(changes).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'continued 1',
    'renamed 1',
    'split 1',
    'merged 1',
    'regrouped 1',
    'ended 1',
    'open 1',
    'new 1',
  ]);
});

test('every two plans are compared once, strategies never', () => {
  expect(comparablePairs(site.plans).map(({ older, newer }) => `${older.id} ${newer.id}`)).toEqual([
    '1-plan 2-plan',
    '1-plan 3-plan',
    '2-plan 3-plan',
  ]);
});
