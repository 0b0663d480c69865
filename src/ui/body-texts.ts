import type { Body } from '../domain/model.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';
import { formatDate } from './format.ts';

/** What a body decided on plans, each decision with its date and a link to the plan. */
export function decisionLinks(body: Body) {
  return body.decidedPlans.flatMap((plan) =>
    plan.approvals
      .filter((approval) => approval.body === body)
      .map(({ date, decision, resolution, isPlanned }) => ({
        href: urls.plan(plan),
        title: plan.shortTitle,
        note: [
          formatDate(date),
          decision.replace(/\.$/, ''),
          resolution && `${cs.plans.resolution} ${resolution}`,
          isPlanned && cs.plans.planned,
        ]
          .filter(Boolean)
          .join(' · '),
      })),
  );
}
