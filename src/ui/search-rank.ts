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

/** How much a plan and its priorities count in search: less when its time is over. */
export function rankOfPlan(plan: CommunityPlan, today: IsoDate): number {
  return planStateOn(plan, today) === 'ended' ? OLD : 1;
}
