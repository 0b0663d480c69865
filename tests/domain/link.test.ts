import { describe, expect, test } from 'vitest';
import { linkSite } from '../../src/domain/link.ts';
import { allRecords, byId, record, siteOf } from '../support/records.ts';

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('services', () => {
  const site = siteOf({
    organization: [record('organization', 'charita'), record('organization', 'poskytovatel')],
    serviceType: [record('serviceType', 'nocleharna', { section: '63' })],
    targetGroup: [record('targetGroup', 'lide'), record('targetGroup', 'bez-domova', { broader: 'lide' })],
    lifeSituation: [
      record('lifeSituation', 'nemam-kde-spat', {
        serviceTypes: ['nocleharna'],
        targetGroups: ['bez-domova'],
        crisisLines: ['112'],
      }),
    ],
    district: [
      record('district', 'dolni', { parts: ['Podhradí'] }),
      record('district', 'horni', { sharedParts: ['Nádraží'] }),
    ],
    service: [
      record('service', 'strecha', {
        name: 'Střecha',
        organization: 'charita',
        serviceType: 'nocleharna',
        targetGroups: ['bez-domova'],
        locations: [
          { address: { municipality: 'Dobrov', part: 'Podhradí' } },
          { address: { municipality: 'Dobrov', part: 'Nádraží' } },
        ],
        serviceArea: { districts: ['horni'] },
        sources: ['zdroj', { title: 'Leták' }],
      }),
      record('service', 'azyl', { name: 'Azyl', organization: 'charita' }),
    ],
  });
  const strecha = byId(site.services, 'strecha');

  test('know their organization, and it knows them, by the alphabet', () => {
    expect(strecha.organization).toBe(byId(site.organizations, 'charita'));
    expect(ids(strecha.organization.services)).toEqual(['azyl', 'strecha']);
    expect(byId(site.organizations, 'poskytovatel').services).toEqual([]);
  });

  test('know their type, groups and situations, and these know them', () => {
    expect(strecha.serviceType?.services).toEqual([strecha]);
    expect(strecha.targetGroups[0]?.services).toEqual([strecha]);
    const [situation] = site.lifeSituations;
    expect(situation?.services).toEqual([strecha]);
    expect(situation?.crisisLines[0]?.name).toBe('Tísňové volání');
    expect(strecha.serviceType?.lifeSituations).toEqual([situation]);
    expect(strecha.targetGroups[0]?.lifeSituations).toEqual([situation]);
  });

  test('a group knows the wider and the narrower ones', () => {
    const group = byId(site.targetGroups, 'bez-domova');
    expect(group.broader?.narrower).toEqual([group]);
  });

  test('a place finds its district by its part of the municipality, unless the part is shared', () => {
    expect(strecha.locations.map(({ district }) => district?.id)).toEqual(['dolni', undefined]);
  });

  test('belong to districts where they have a place or where they go', () => {
    expect(ids(strecha.districts)).toEqual(['dolni', 'horni']);
    expect(byId(site.districts, 'horni').services).toEqual([strecha]);
  });

  test('give shared sources and their own', () => {
    expect(strecha.sources.map(({ title }) => title)).toEqual(['zdroj', 'Leták']);
  });

  test('a service without a type or a place is whole too', () => {
    const azyl = byId(site.services, 'azyl');
    expect(azyl).toMatchObject({ serviceType: undefined, districts: [], measures: [], serviceArea: undefined });
  });
});

describe('plans', () => {
  const site = siteOf({
    body: [record('body', 'odbor', { parent: 'mesto' }), record('body', 'mesto'), record('body', 'rada')],
    serviceType: [record('serviceType', 'nocleharna')],
    targetGroup: [record('targetGroup', 'seniori')],
    service: [record('service', 'strecha', { serviceType: 'nocleharna' })],
    workingGroup: [record('workingGroup', 'rodiny', { order: '2' }), record('workingGroup', 'seniori', { order: '1' })],
    project: [
      record('project', 'podpora', {
        realiser: 'odbor',
        outputs: [{ title: '2. plán', plan: '2-plan' }],
        partners: [{ name: 'Rada', body: 'rada' }],
      }),
    ],
    event: [
      record('event', 'schvaleni', { date: '2023-02', plans: ['2-plan'], bodies: ['rada'], projects: ['podpora'] }),
      record('event', 'zacatek', { date: '2022', plans: ['2-plan'], workingGroups: ['seniori'] }),
    ],
    figure: [record('figure', 'penize', { plans: ['2-plan'] })],
    plan: [
      record('plan', '2-plan', {
        period: '2023/2025',
        predecessor: '1-plan',
        preparedBy: ['odbor'],
        workingGroups: ['rodiny'],
        approvals: [{ body: 'rada', date: '2022-12', decision: 'Schválila.' }],
        comments: [{ text: 'Málo lůžek.', outcome: 'accepted', reason: 'Doplněno.', measure: '2-plan/a1-1' }],
      }),
      record('plan', '1-plan', { period: '2020/2022' }),
    ],
    chapter: [
      record('chapter', '1-plan/a', { priorities: [priorityWith({ predecessors: [] })] }),
      record('chapter', '2-plan/b', { order: '2', priorities: [{ id: 'b1', code: 'B1', name: 'B1' }] }),
      record('chapter', '2-plan/a', {
        order: '1',
        workingGroup: 'seniori',
        priorities: [priorityWith({ predecessors: ['1-plan/a1'] })],
      }),
    ],
  });
  const plan = byId(site.plans, '2-plan');
  const [chapter] = plan.chapters;
  const priority = chapter?.priorities[0];
  const measure = priority?.measures[0];

  test('stand in the order of their periods and know who is before and after', () => {
    expect(ids(site.plans)).toEqual(['1-plan', '2-plan']);
    expect(plan.predecessor?.successors).toEqual([plan]);
  });

  test('are made of chapters, priorities and measures, each of which knows what it is part of', () => {
    expect(ids(plan.chapters)).toEqual(['2-plan/a', '2-plan/b']);
    expect(chapter?.plan).toBe(plan);
    expect(priority?.chapter).toBe(chapter);
    expect(priority?.plan).toBe(plan);
    expect(measure?.priority).toBe(priority);
    expect(measure?.plan).toBe(plan);
  });

  test('priorities and measures of one id belong each to its own plan', () => {
    const earlier = byId(site.plans, '1-plan').chapters[0]?.priorities[0];
    expect(earlier).not.toBe(priority);
    expect(priority?.predecessors).toEqual([earlier]);
    expect(earlier?.successors).toEqual([priority]);
    expect(measure?.predecessors[0]?.successors).toEqual([measure]);
  });

  test('know the groups that wrote them, by the order of groups, from the record and from the chapters', () => {
    expect(ids(plan.workingGroups)).toEqual(['seniori', 'rodiny']);
    expect(byId(site.workingGroups, 'seniori')).toMatchObject({ plans: [plan], chapters: [chapter] });
  });

  test('know their bodies, and bodies know what they prepared and decided', () => {
    expect(byId(site.bodies, 'odbor').preparedPlans).toEqual([plan]);
    expect(byId(site.bodies, 'rada').decidedPlans).toEqual([plan]);
    expect(plan.approvals[0]?.body).toBe(byId(site.bodies, 'rada'));
    expect(ids(byId(site.bodies, 'mesto').children)).toEqual(['odbor']);
  });

  test('know projects, events and figures, and these know them', () => {
    expect(ids(plan.projects)).toEqual(['podpora']);
    expect(ids(plan.events)).toEqual(['zacatek', 'schvaleni']);
    expect(ids(plan.figures)).toEqual(['penize']);
    expect(site.projects[0]?.outputs[0]?.plan).toBe(plan);
    expect(site.events[0]?.plans).toEqual([plan]);
  });

  test('bodies and groups know their projects and events', () => {
    expect(ids(byId(site.bodies, 'odbor').projects)).toEqual(['podpora']);
    expect(ids(byId(site.bodies, 'rada').projects)).toEqual(['podpora']);
    expect(ids(byId(site.bodies, 'rada').events)).toEqual(['schvaleni']);
    expect(ids(byId(site.workingGroups, 'seniori').events)).toEqual(['zacatek']);
  });

  test('a measure knows services, types and groups, and these know it', () => {
    expect(measure).toBeDefined();
    expect(byId(site.services, 'strecha').measures).toContain(measure);
    expect(byId(site.serviceTypes, 'nocleharna').measures).toContain(measure);
    expect(byId(site.targetGroups, 'seniori').priorities).toContain(priority);
    expect(site.projects[0]?.measures).toContain(measure);
  });

  test('a comment leads to the measure it is about', () => {
    expect(plan.comments[0]?.measure).toBe(measure);
  });
});

describe('meetings and lists', () => {
  test('meetings stand from the earliest', () => {
    const meetings = [{ date: '2026-11-05' }, { date: '2013-10' }, { date: '2026-02-03' }];
    const site = siteOf({ workingGroup: [record('workingGroup', 'seniori', { meetings })] });
    expect(site.workingGroups[0]?.meetings.map(({ date }) => date)).toEqual(['2013-10', '2026-02-03', '2026-11-05']);
  });

  test('names stand in the order of the Czech alphabet', () => {
    const names = ['Zora', 'Chaloupka', 'Cesta', 'Hnízdo', 'Člověk', '9 kol', 'Ivan'];
    const site = siteOf({ service: names.map((name, index) => record('service', `s${index}`, { name })) });
    expect(site.services.map(({ name }) => name)).toEqual([
      '9 kol',
      'Cesta',
      'Člověk',
      'Hnízdo',
      'Chaloupka',
      'Ivan',
      'Zora',
    ]);
  });

  test('types of services stand in the order of the act, those of no section last', () => {
    const site = siteOf({
      serviceType: [
        record('serviceType', 'bez-paragrafu'),
        record('serviceType', 'nocleharna', { section: '63' }),
        record('serviceType', 'poradna', { section: '37' }),
        record('serviceType', 'pece', { section: '44a' }),
        record('serviceType', 'pecovatelky', { section: '40' }),
      ],
    });
    expect(ids(site.serviceTypes)).toEqual(['poradna', 'pecovatelky', 'pece', 'nocleharna', 'bez-paragrafu']);
  });

  test('a service that names a group twice is listed once', () => {
    const site = siteOf({
      targetGroup: [record('targetGroup', 'seniori')],
      service: [record('service', 'a', { targetGroups: ['seniori', 'seniori'] })],
    });
    expect(ids(site.targetGroups[0]?.services ?? [])).toEqual(['a']);
  });
});

describe('linkSite', () => {
  test('keeps the day it was given', () => {
    expect(siteOf({}, '2020-02-29').today).toBe('2020-02-29');
  });

  test('does not change the records', () => {
    const records = allRecords({ service: [record('service', 'a')] });
    const before = structuredClone(records);
    linkSite(records, '2026-11-21');
    expect(records).toEqual(before);
  });

  test('counts a link to nothing as a fault of the program', () => {
    expect(() => siteOf({ service: [record('service', 'a', { organization: 'nikdo' })] })).toThrow('nikdo');
    expect(() => siteOf({ site: [] })).toThrow('site.yaml');
  });

  test('five thousand services take seconds, not minutes', () => {
    const service = Array.from({ length: 5000 }, (_, index) => record('service', `s${index}`));
    const start = performance.now();
    siteOf({ service });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

function priorityWith({ predecessors }: { predecessors: string[] }) {
  return {
    id: 'a1',
    code: 'A1',
    name: 'Priorita',
    targetGroups: ['seniori'],
    predecessors,
    measures: [
      {
        id: 'a1-1',
        code: 'A1.1',
        name: 'Opatření',
        services: ['strecha'],
        serviceTypes: ['nocleharna'],
        projects: ['podpora'],
        responsible: ['odbor'],
        predecessors: predecessors.map((id) => `${id}-1`),
      },
    ],
  };
}
