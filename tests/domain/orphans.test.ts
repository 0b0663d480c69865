import { describe, expect, test } from 'vitest';
import { orphansOf } from '../../src/domain/orphans.ts';
import { record, siteOf } from '../support/records.ts';

const measure = (id: string, more: object = {}) => ({ id, code: id.toUpperCase(), name: id, ...more });
const chapter = (id: string, measures: readonly object[]) =>
  record('chapter', id, { priorities: [{ id: 'p', code: 'P', name: 'P', measures }] } as never);

const site = siteOf({
  serviceType: [record('serviceType', 'poradna')],
  service: [
    record('service', 'v-platnem'),
    record('service', 've-starem'),
    record('service', 'nikde'),
    record('service', 'skoncila', { validTo: '2020-01-01' }),
  ],
  plan: [
    record('plan', '1-plan', { period: '2023/2024', workingGroups: ['pracuje'] }),
    record('plan', '2-plan', { period: '2025/2027', predecessor: '1-plan' }),
    record('plan', 'strategie', { period: '2020/2050', kind: 'strategy' }),
    record('plan', '3-plan', { period: '2028/2030', predecessor: '2-plan' }),
  ],
  chapter: [
    chapter('1-plan/a', [
      measure('splnene', { services: ['ve-starem'], progress: [{ year: '2024', status: 'done' }] }),
      measure('zrusene', { serviceTypes: ['poradna'], progress: [{ year: '2024', status: 'cancelled' }] }),
      measure('pokracuje', { serviceTypes: ['poradna'] }),
      measure('vysvetlene', { serviceTypes: ['poradna'], successorNote: 'Převzal je kraj.' }),
      measure('ztracene', { serviceTypes: ['poradna'], progress: [{ year: '2024', status: 'partly' }] }),
    ]),
    chapter('strategie/a', [measure('strategicke')]),
    chapter('2-plan/a', [
      measure('nove', { services: ['v-platnem'], predecessors: ['1-plan/pokracuje'] }),
      measure('bez-sluzby'),
    ]),
  ],
  workingGroup: [record('workingGroup', 'pracuje'), record('workingGroup', 'nepracuje')],
  project: [record('project', 's-vystupem', { outputs: [{ title: 'Web' }] }), record('project', 'bez-vystupu')],
});

describe('what hangs alone', () => {
  const orphans = orphansOf(site);
  test.each([
    ['plansWithoutMeasure', ['3-plan']],
    ['servicesWithoutMeasure', ['nikde', 've-starem']],
    ['measuresWithoutService', ['bez-sluzby']],
    ['lostMeasures', ['ztracene']],
    ['groupsWithoutPlan', ['nepracuje']],
    ['projectsWithoutOutput', ['bez-vystupu']],
  ] as const)('%s: %j', (kind, expected) => {
    expect(orphans[kind]?.map(({ id }) => id).sort()).toEqual(expected);
  });

  test('no service is called alone while no measure of a plan in force is known', () => {
    expect(orphansOf({ ...site, today: '2029-01-01' }).servicesWithoutMeasure).toBeUndefined();
  });

  test('measures of the last plan that is known are not lost', () => {
    expect(orphans.lostMeasures.map(({ plan }) => plan.id)).not.toContain('2-plan');
  });
});
