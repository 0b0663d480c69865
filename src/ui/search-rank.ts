import { rankOn } from '../domain/freshness.ts';
import type { CommunityPlan, Service } from '../domain/model.ts';
import { planStateOn } from '../domain/plan.ts';
import { isListed } from '../domain/service.ts';
import type { IsoDate } from '../values/iso-date.ts';

/** Enough to put what holds today before the same words of what held once, and little enough that better words still win. */
const OLD = 0.75;
const OLDER = 0.5;

/** How much a service counts in search: less when nobody has checked its data for long, least when it has ended. */
export function rankOfService(service: Service, today: IsoDate): number {
  if (!isListed(service, today)) return OLDER;
  return [1, OLD, OLDER][rankOn(service.dataAge, today)] ?? 1;
}

/** How much a plan counts in search: hardly less when its time is over, because who asks for plans by name asks for old ones too. */
export function rankOfPlan(plan: CommunityPlan, today: IsoDate): number {
  return planStateOn(plan, today) === 'ended' ? 0.95 : 1;
}

/** How much a priority of a plan counts in search: less when the time of its plan is over. */
export function rankOfPriority(plan: CommunityPlan, today: IsoDate): number {
  return planStateOn(plan, today) === 'ended' ? OLD : 1;
}

/** How much an event counts in search: it says what happened once, and its short text would outweigh the page of what it is about. */
export const RANK_OF_EVENT = 0.3;

/** How much a working group counts in search: a little less than the people that it speaks for, whose name it bears. */
export const RANK_OF_WORKING_GROUP = 0.95;
