import { isWithin, latestStatusOf } from './plan.ts';
import type { CommunityPlan, Measure, Project, Service, Site, WorkingGroup } from './model.ts';
import { measuresOf } from './progress.ts';
import { isListed } from './service.ts';

/** Things that miss the link which would make them part of the whole: plan → measure → service → project → next plan. */
export interface Orphans {
  /** Plans of which no measure is known; strategies need none. */
  readonly plansWithoutMeasure: readonly CommunityPlan[];
  /** Services that no measure of a plan in force names; `undefined` when no measure of such a plan is known, so that nothing can be said. */
  readonly servicesWithoutMeasure: readonly Service[] | undefined;
  /** Measures that name neither a service nor a type of service. */
  readonly measuresWithoutService: readonly Measure[];
  /** Measures that were neither done nor cancelled, and of which the next plan says nothing. */
  readonly lostMeasures: readonly Measure[];
  /** Working groups that worked on no plan. */
  readonly groupsWithoutPlan: readonly WorkingGroup[];
  /** Projects of which no output is known. */
  readonly projectsWithoutOutput: readonly Project[];
}

/** Finds what hangs alone. A plan of which no measure is known says nothing of the measures before it, and a strategy stands above services. */
export function orphansOf({ services, plans, workingGroups, projects, today }: Site): Orphans {
  const inLine = plans.filter(({ kind }) => kind !== 'strategy');
  const known = inLine.filter((plan) => measuresOf(plan).length > 0);
  const inForce = new Set(known.filter(({ period }) => isWithin(period, today)));
  const isBacked = ({ measures }: Service) => measures.some(({ plan }) => inForce.has(plan));
  const measures = known.flatMap(measuresOf);
  return {
    plansWithoutMeasure: inLine.filter((plan) => !known.includes(plan)),
    servicesWithoutMeasure:
      inForce.size > 0 ? services.filter((service) => isListed(service, today) && !isBacked(service)) : undefined,
    measuresWithoutService: measures.filter(
      ({ services: named, serviceTypes }) => named.length === 0 && serviceTypes.length === 0,
    ),
    lostMeasures: measures.filter(isLost),
    groupsWithoutPlan: workingGroups.filter((group) => group.plans.length === 0),
    projectsWithoutOutput: projects.filter(({ outputs }) => outputs.length === 0),
  };
}

/** Whether a measure ended in its plan without an end being told, though the measures of the next plan are known. */
function isLost(measure: Measure): boolean {
  const status = latestStatusOf(measure)?.status;
  const isFinished = status === 'done' || status === 'cancelled';
  return !isFinished && measure.successors.length === 0 && !measure.successorNote && isFollowed(measure.plan);
}

function isFollowed({ successors }: CommunityPlan): boolean {
  return successors.some((plan) => measuresOf(plan).length > 0);
}
