import type { ChangeKind, ComparedPart, Comparison } from '../domain/comparison.ts';
import type { CommunityPlan } from '../domain/model.ts';
import { measuresOf } from '../domain/progress.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';
import { formatDate, formatNumber } from './format.ts';
import { contentsText, progressText } from './plan-texts.ts';

/** What stands in one cell of a comparison: a text, or a link. */
export interface Compared {
  readonly title: string;
  readonly href?: string | undefined;
}

/** What is known of two plans beside each other; a cell without items is not known. */
export function comparedFacts({ older, newer }: Pick<Comparison, 'older' | 'newer'>) {
  const [left, right] = [factsOf(older), factsOf(newer)];
  return left.map(({ label, items }, index) => ({ label, older: items, newer: right[index]?.items ?? [] }));
}

function factsOf(plan: CommunityPlan): readonly { readonly label: string; readonly items: readonly Compared[] }[] {
  const texts = (items: readonly string[]) => items.map((title) => ({ title }));
  return [
    {
      label: cs.plans.preparedBy,
      items: plan.preparedBy.map((body) => ({ href: urls.body(body), title: body.name })),
    },
    { label: cs.plans.approvals, items: texts(plan.approvals.map(approvalText)) },
    { label: cs.plans.commentPeriods, items: texts(plan.commentPeriods.map(({ period }) => formatDate(period))) },
    {
      label: cs.plans.conferences,
      items: texts(plan.conferences.map(({ date, title }) => `${formatDate(date)}: ${title}`)),
    },
    { label: cs.comparison.contents, items: texts(plan.chapters.length > 0 ? [contentsText(plan)] : []) },
    { label: cs.plans.progress, items: texts([progressText(measuresOf(plan)) ?? []].flat()) },
    { label: cs.comparison.figures, items: texts(plan.statedFigures.map(figureText)) },
  ];
}

function approvalText({ body, date, decision, isPlanned, resolution }: CommunityPlan['approvals'][number]): string {
  const details = [isPlanned && cs.process.planned, resolution && `${cs.plans.resolution} ${resolution}`];
  return [`${formatDate(date)}, ${body.name}: ${decision}`, ...details.filter(Boolean)].join(' · ');
}

function figureText({ label, value, asStated }: CommunityPlan['statedFigures'][number]): string {
  return `${label}: ${value === undefined ? (asStated ?? cs.figure.notStated) : formatNumber(value)}`;
}

/** The working groups of two plans, row by row; a side is `undefined` when sources name no group of its plan. */
export function comparedGroups({ older, newer, parts }: Comparison) {
  const linked = (plan: CommunityPlan, { groups }: ComparedPart['older']): readonly Compared[] | undefined =>
    plan.workingGroups.length === 0
      ? undefined
      : groups.map((group) => ({ href: urls.workingGroup(group), title: group.name }));
  return parts
    .filter((part) => part.older.groups.length + part.newer.groups.length > 0)
    .map((part) => [linked(older, part.older), linked(newer, part.newer)] as const);
}

/** The name of a part: that of today's groups, or of the chapters that no group wrote. */
export function partTitle({ older, newer }: ComparedPart): string {
  const { groups, chapters } = newer.groups.length + newer.chapters.length > 0 ? newer : older;
  return (groups.length > 0 ? groups.map(({ name }) => name) : chapters.map(({ title }) => title)).join(', ');
}

/** What became of something, in a word. */
export function changeText(kind: ChangeKind): string {
  return cs.comparison.kinds[kind];
}

/** Ways to comparisons of one newer plan, the nearest older plan first. */
export function comparisonLinks(pairs: readonly Pick<Comparison, 'older' | 'newer'>[]) {
  return pairs.toReversed().map(({ older, newer }) => ({
    href: urls.comparison({ older, newer }),
    title: cs.comparison.pairTitle(older.shortTitle, newer.shortTitle),
    note: formatDate(older.period),
  }));
}
