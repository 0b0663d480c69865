import { describe, expect, test } from 'vitest';
import { brokenReferences, rejectionKey, repeatedIds } from '../../src/domain/references.ts';
import { allRecords, record } from '../support/records.ts';

const none: ReadonlySet<string> = new Set();
const priority = (id: string) => ({ id, code: id, name: id, measures: [{ id: `${id}-1`, code: id, name: id }] });

describe('brokenReferences', () => {
  test('says nothing when everything is there', () => {
    expect(brokenReferences(allRecords(), none)).toEqual([]);
  });

  test('knows the field, its place, and what was probably meant', () => {
    const records = allRecords({ service: [record('service', 'a', { targetGroups: ['senior'] })] });
    const withGroup = { ...records, targetGroup: [record('targetGroup', 'seniori')] };
    expect(brokenReferences(withGroup, none)).toEqual([
      {
        kind: 'unknown-id',
        target: 'targetGroup',
        value: 'senior',
        nearest: 'seniori',
        file: 'services/a.md',
        recordKind: 'service',
        path: ['targetGroups', 0],
      },
    ]);
  });

  test('a chapter needs its plan', () => {
    const problems = brokenReferences(allRecords({ chapter: [record('chapter', '1-plan/a')] }), none);
    expect(problems).toEqual([expect.objectContaining({ target: 'plan', value: '1-plan', path: [] })]);
  });

  test('a crisis line is one of site.yaml', () => {
    const lifeSituation = [record('lifeSituation', 'a', { serviceTypes: ['druh'], crisisLines: ['112', '999'] })];
    const problems = brokenReferences(
      allRecords({ lifeSituation, serviceType: [record('serviceType', 'druh')] }),
      none,
    );
    expect(problems).toEqual([expect.objectContaining({ target: 'crisisLine', value: '999' })]);
  });

  test('tells a record that was left out from one that never was', () => {
    const records = allRecords({ service: [record('service', 'a', { serviceType: 'nocleharna' })] });
    const kindOf = (rejected: readonly string[]) => brokenReferences(records, new Set(rejected))[0]?.kind;
    expect(kindOf([])).toBe('unknown-id');
    expect(kindOf([rejectionKey('serviceType', 'nocleharna')])).toBe('left-out');
    expect(kindOf([rejectionKey('serviceType', '*')])).toBe('left-out');
    expect(kindOf([rejectionKey('targetGroup', '*')])).toBe('unknown-id');
  });

  test('priorities and measures are left out with their chapter or plan', () => {
    const chapter = [
      record('chapter', '2-plan/a', { priorities: [{ ...priority('a1'), predecessors: ['1-plan/a1'] }] }),
    ];
    const records = allRecords({ chapter, plan: [record('plan', '2-plan')] });
    const kindOf = (rejected: readonly string[]) => brokenReferences(records, new Set(rejected))[0]?.kind;
    expect(kindOf([rejectionKey('chapter', '1-plan/a')])).toBe('left-out');
    expect(kindOf([rejectionKey('plan', '1-plan')])).toBe('left-out');
    expect(kindOf([rejectionKey('chapter', '11-plan/a')])).toBe('unknown-id');
  });
});

describe('repeatedIds', () => {
  test('a priority or a measure may have an id that another plan has', () => {
    const chapter = ['1-plan/a', '2-plan/a'].map((id) => record('chapter', id, { priorities: [priority('a1')] }));
    expect(repeatedIds(allRecords({ chapter }))).toEqual([]);
  });

  test('two chapters of one plan may not use one id twice', () => {
    const chapter = ['1-plan/a', '1-plan/b'].map((id) => record('chapter', id, { priorities: [priority('a1')] }));
    expect(repeatedIds(allRecords({ chapter })).map(({ file, path }) => [file, path])).toEqual([
      ['plans/1-plan/chapters/b.yaml', ['priorities', 0, 'id']],
      ['plans/1-plan/chapters/b.yaml', ['priorities', 0, 'measures', 0, 'id']],
    ]);
  });

  test('an old address may not be the address of another record, nor an old address of two', () => {
    const service = [
      record('service', 'a', { formerIds: ['stara'] }),
      record('service', 'b', { formerIds: ['stara', 'a'] }),
    ];
    expect(repeatedIds(allRecords({ service })).map((problem) => 'id' in problem && problem.id)).toEqual([
      'stara',
      'a',
    ]);
  });

  test('an old address may be one that another kind of record has', () => {
    const organization = [record('organization', 'poskytovatel', { formerIds: ['a'] })];
    expect(repeatedIds(allRecords({ organization, service: [record('service', 'a')] }))).toEqual([]);
  });
});
