import type { Origin, RecordOf, Records } from '../schemas/kinds.ts';
import type { Place, Problem, Rule } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { earliestDay, latestDay } from '../values/edtf.ts';
import { placedMeasures, placedPriorities } from './plan-places.ts';
import { placeAt, problemAt } from './references.ts';

/** Rules of plans and of those who write them. Each problem names the other place that it is in conflict with. */
export function brokenPlanRules(records: Records): Problem[] {
  return [
    ...records.plan.flatMap(earlyApprovals),
    ...laterPredecessors(records),
    ...progressOutside(records),
    ...[...records.workingGroup, ...records.body].flatMap(repeatedNames),
    ...latePredecessors(records.workingGroup),
    ...latePredecessors(records.body),
  ];
}

/** A decision that was over before anything was drafted. */
function earlyApprovals({ origin, approvals, milestones }: RecordOf<'plan'>): Problem[] {
  const drafts = milestones.flatMap(({ kind, date }, index) => (kind === 'draft' ? [{ date, index }] : []));
  const [draft] = drafts.sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
  if (!draft) return [];
  const place = placeAt(origin, ['milestones', draft.index, 'date']);
  return approvals.flatMap(({ date }, index) =>
    lastDay(date) < firstDay(draft.date)
      ? [conflict(origin, ['approvals', index, 'date'], 'approval-before-draft', date, draft.date, place)]
      : [],
  );
}

/** Plans, priorities and measures that go on from something in a plan that does not begin earlier. */
function laterPredecessors(records: Records): Problem[] {
  const periods = new Map(records.plan.map(({ id, period }) => [id, period]));
  const plans = records.plan.map(({ id, origin, predecessor }) => ({
    key: id,
    planId: id,
    origin,
    path: [],
    links: predecessor === undefined ? [] : [{ to: predecessor, path: ['predecessor'] }],
    ownPlace: placeAt(origin, ['period']),
  }));
  const parts = [placedPriorities(records), placedMeasures(records)].map((placed) =>
    placed.map(({ key, planId, origin, path, part }) => ({
      key,
      planId,
      origin,
      links: part.predecessors.map((to, index) => ({ to, path: [...path, 'predecessors', index] })),
      ownPlace: placeAt(origin, path),
    })),
  );
  return [plans, ...parts].flatMap((things) => {
    const byKey = new Map(things.map((thing) => [thing.key, thing]));
    return things.flatMap(({ planId, origin, links }) =>
      links.flatMap(({ to, path }) => {
        const before = byKey.get(to);
        const period = periods.get(before?.planId ?? '');
        if (!before || !period || firstDay(period) < firstDay(periods.get(planId) ?? '9999')) return [];
        return [conflict(origin, path, 'predecessor-not-earlier', to, period, before.ownPlace)];
      }),
    );
  });
}

/** States of measures for years that do not belong to their plan. */
function progressOutside(records: Records): Problem[] {
  const plans = new Map(records.plan.map((plan) => [plan.id, plan]));
  return placedMeasures(records).flatMap(({ planId, origin, path, part: { progress } }) => {
    const plan = plans.get(planId);
    if (!plan) return [];
    const place = placeAt(plan.origin, ['period']);
    return progress.flatMap(({ year }, index) =>
      `${year}-12-31` < firstDay(plan.period) || `${year}-01-01` > lastDay(plan.period)
        ? [
            conflict(
              origin,
              [...path, 'progress', index, 'year'],
              'progress-outside-period',
              String(year),
              plan.period,
              place,
            ),
          ]
        : [],
    );
  });
}

/** Names that did not change: each former name must differ from the one that came after it. */
function repeatedNames({ origin, name, formerNames }: RecordOf<'workingGroup'> | RecordOf<'body'>): Problem[] {
  return formerNames.flatMap((former, index) => {
    const next = formerNames[index + 1];
    const place = placeAt(origin, next ? ['formerNames', index + 1, 'name'] : ['name']);
    return former.name === (next?.name ?? name)
      ? [conflict(origin, ['formerNames', index, 'name'], 'same-name-as-before', former.name, undefined, place)]
      : [];
  });
}

/** Groups and bodies that go on from one that began only when they were over. */
function latePredecessors(records: readonly (RecordOf<'workingGroup'> | RecordOf<'body'>)[]): Problem[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.flatMap(({ origin, period, predecessors }) =>
    predecessors.flatMap((id, index) => {
      const before = byId.get(id);
      if (!before?.period || !period || firstDay(before.period) <= lastDay(period)) return [];
      const place = placeAt(before.origin, ['period']);
      return [conflict(origin, ['predecessors', index], 'predecessor-too-late', id, firstDay(before.period), place)];
    }),
  );
}

function conflict(
  origin: Origin,
  path: Path,
  rule: Rule,
  value: string,
  other: string | undefined,
  place: Place,
): Problem {
  return {
    ...problemAt(origin, path, { kind: 'rule', rule, value, ...(other === undefined ? {} : { other }) }),
    related: [place],
  };
}

/** The first day a date may mean; before all days when its beginning is open. */
function firstDay(date: string): string {
  return earliestDay(date) ?? '0000';
}

/** The last day a date may mean; after all days when its end is open. */
function lastDay(date: string): string {
  return latestDay(date) ?? '9999';
}
