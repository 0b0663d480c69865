import { describe, expect, test } from 'vitest';
import { repeatedIds, unknownIds } from '../../src/domain/references.ts';
import type { Kind, RejectedRecord } from '../../src/schemas/kinds.ts';
import { allRecords, record } from '../support/records.ts';

const priority = (id: string) => ({ id, code: id, name: id, measures: [{ id: `${id}-1`, code: id, name: id }] });

const rejected = (kind: Kind, id: string, data?: unknown) => ({
  id,
  origin: { kind, file: `${kind}/${id}`, path: [] },
  ...(data === undefined ? {} : { data }),
});

describe('unknownIds', () => {
  test('says nothing when everything is there', () => {
    expect(unknownIds(allRecords(), [])).toEqual([]);
  });

  test('knows the field, its place, and what was probably meant', () => {
    const records = allRecords({ service: [record('service', 'a', { targetGroups: ['senior'] })] });
    const withGroup = { ...records, targetGroup: [record('targetGroup', 'seniori')] };
    expect(unknownIds(withGroup, [])).toEqual([
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
    const problems = unknownIds(allRecords({ chapter: [record('chapter', '1-plan/a')] }), []);
    expect(problems).toEqual([expect.objectContaining({ target: 'plan', value: '1-plan', path: [] })]);
  });

  test('a crisis line is one of site.yaml', () => {
    const lifeSituation = [record('lifeSituation', 'a', { serviceTypes: ['druh'], crisisLines: ['112', '999'] })];
    const problems = unknownIds(allRecords({ lifeSituation, serviceType: [record('serviceType', 'druh')] }), []);
    expect(problems).toEqual([expect.objectContaining({ target: 'crisisLine', value: '999' })]);
  });

  test('a record that has another fault is there, and is looked through too', () => {
    const records = allRecords({ service: [record('service', 'a', { serviceType: 'nocleharna' })] });
    const valuesOf = (...bad: readonly RejectedRecord[]) =>
      unknownIds(records, bad).map((problem) => ('value' in problem ? problem.value : ''));
    expect(valuesOf()).toEqual(['nocleharna']);
    expect(valuesOf(rejected('serviceType', 'nocleharna'))).toEqual([]);
    expect(valuesOf(rejected('serviceType', '*'))).toEqual([]);
    expect(valuesOf(rejected('targetGroup', '*'))).toEqual(['nocleharna']);
    expect(valuesOf(rejected('service', 'b', { name: 7, organization: 'nikdo', targetGroups: 'kdosi' }))).toEqual([
      'nocleharna',
      'nikdo',
    ]);
  });

  test('priorities and measures are there with their chapter or plan', () => {
    const chapter = [
      record('chapter', '2-plan/a', { priorities: [{ ...priority('a1'), predecessors: ['1-plan/a1'] }] }),
    ];
    const records = allRecords({ chapter, plan: [record('plan', '2-plan')] });
    expect(unknownIds(records, [rejected('chapter', '1-plan/a')])).toEqual([]);
    expect(unknownIds(records, [rejected('plan', '1-plan')])).toEqual([]);
    expect(unknownIds(records, [rejected('chapter', '11-plan/a')])).toHaveLength(1);
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
