import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/domain/judgement.ts';
import type { AnyRecord } from '../../src/domain/references.ts';
import { loadFolder } from '../../src/loading/content-folder.ts';
import { kindNames, type Records } from '../../src/schemas/kinds.ts';
import { allRecords, record } from '../support/records.ts';

const vzorkov = (await loadFolder('tests/fixtures/vzorkov', '/')).records;
const everything = kindNames.flatMap((kind): readonly AnyRecord[] => vzorkov[kind]);

describe('what is published beside bad records', () => {
  const someBad = fc.uniqueArray(fc.nat(everything.length - 1), { minLength: 1, maxLength: 6 });

  test('is the same as if they had never been there', () => {
    fc.assert(
      fc.property(someBad, (indexes) => {
        const bad = new Set(indexes.map((index) => everything[index]));
        const rest = changed((one) => (bad.has(one) ? undefined : one));
        const rejected = [...bad].flatMap((one) => (one ? [{ id: one.id, origin: one.origin, data: one }] : []));
        const judged = judge(rest, rejected);
        expect(JSON.stringify(judged.records)).toBe(JSON.stringify(judge(rest, []).records));
        // Nothing that remains points to what is gone, and nobody is blamed for it.
        expect(judge(judged.records, []).problems).toEqual([]);
        expect(judged.problems.filter(({ kind }) => kind !== 'left-out' && kind !== 'lost-link')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('is the same when they break a rule of their own', () => {
    const services = vzorkov.service;
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(services.length - 1), { minLength: 1, maxLength: 4 }), (indexes) => {
        const bad = new Set<AnyRecord | undefined>(indexes.map((index) => services[index]));
        const upsideDown = { ages: { minimum: 65, maximum: 18 } };
        const damaged = judge(
          changed((one) => (bad.has(one) ? ({ ...one, ...upsideDown } as AnyRecord) : one)),
          [],
        );
        expect(damaged.records).toEqual(
          judge(
            changed((one) => (bad.has(one) ? undefined : one)),
            [],
          ).records,
        );
        expect(damaged.problems.filter(({ kind }) => kind === 'rule')).toHaveLength(bad.size);
      }),
      { numRuns: 5 },
    );
  });
});

describe('a link to a bad record', () => {
  const bad = (kind: 'service' | 'body' | 'source', id: string) => ({
    id,
    origin: { kind, file: `${kind}/${id}.md`, path: [] },
  });
  const whole = { organization: [record('organization', 'poskytovatel')], source: [record('source', 'zdroj')] };
  const kindsOf = ({ problems }: ReturnType<typeof judge>) => problems.map(({ kind }) => kind);

  test('is lost where it may be missing', () => {
    const organization = [record('organization', 'poskytovatel', { sources: ['zdroj', 'druhy'] })];
    const judged = judge(allRecords({ ...whole, organization }), [bad('source', 'druhy')]);
    expect(judged.records.organization.map(({ sources }) => sources)).toEqual([['zdroj']]);
    expect(kindsOf(judged)).toEqual(['lost-link']);
  });

  test('takes the record with it when it was the last of those that must be there', () => {
    const judged = judge(allRecords({ organization: whole.organization, source: [] }), [bad('source', 'zdroj')]);
    expect(judged.records.organization).toEqual([]);
    expect(judged.problems).toContainEqual({
      kind: 'left-out',
      needs: [{ target: 'source', value: 'zdroj' }],
      cause: 'source/zdroj.md',
      file: 'organizations/poskytovatel.md',
      recordKind: 'organization',
      path: ['sources', 0],
    });
    // Crisis lines are on every page, and stay there.
    expect(judged.records.site).toHaveLength(1);
  });

  test('is explained down to the file with the fault', () => {
    const plan = [record('plan', '1-plan', { approvals: [{ body: 'rada', date: '2020', decision: 'Ano.' }] })];
    const chapter = [record('chapter', '1-plan/a')];
    const judged = judge(allRecords({ ...whole, plan, chapter }), [bad('body', 'rada')]);
    expect(judged.records.chapter).toEqual([]);
    expect(judged.problems.at(-1)).toMatchObject({
      kind: 'left-out',
      file: 'plans/1-plan/chapters/a.yaml',
      needs: [
        { target: 'plan', value: '1-plan' },
        { target: 'body', value: 'rada' },
      ],
      cause: 'body/rada.md',
    });
  });

  test('to nothing at all is an error, and the rest of the record is published', () => {
    const service = [record('service', 'a', { targetGroups: ['kosmonauti'] })];
    const judged = judge(allRecords({ ...whole, service }), []);
    expect(kindsOf(judged)).toEqual(['unknown-id']);
    expect(judged.records.service.map(({ targetGroups }) => targetGroups)).toEqual([[]]);
  });
});

/** The records of Vzorkov, each changed or, where `undefined` comes back, gone. */
function changed(change: (one: AnyRecord) => AnyRecord | undefined): Records {
  const entries = kindNames.map((kind) => [kind, vzorkov[kind].flatMap((one) => change(one) ?? [])]);
  return Object.fromEntries(entries) as unknown as Records;
}
