import type { Site } from './model.ts';

/** An address that a record had, and where the record is now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

interface Identified {
  readonly id: string;
}

type AddressOf = (thing: Identified) => string;

/** The addresses of the kinds of records that may be renamed; `urls` has them. */
export interface Addresses {
  readonly service: AddressOf;
  readonly organization: AddressOf;
  readonly serviceType: AddressOf;
  readonly targetGroup: AddressOf;
  readonly lifeSituation: AddressOf;
  readonly district: AddressOf;
  readonly workingGroup: AddressOf;
  readonly project: AddressOf;
  readonly plan: AddressOf;
  readonly priority: (priority: Identified & { readonly plan: Identified }) => string;
}

/** Every old address of the site with the new one; a renamed plan takes its priorities along. Bodies have no pages: their old ids stay as anchors. */
export function redirectsOf(site: Site, urls: Addresses): readonly Redirect[] {
  return [
    ...moved(site.services, urls.service),
    ...moved(site.organizations, urls.organization),
    ...moved(site.serviceTypes, urls.serviceType),
    ...moved(site.targetGroups, urls.targetGroup),
    ...moved(site.lifeSituations, urls.lifeSituation),
    ...moved(site.districts, urls.district),
    ...moved(site.workingGroups, urls.workingGroup),
    ...moved(site.projects, urls.project),
    ...moved(site.plans, urls.plan),
    ...site.plans.flatMap(({ formerIds, chapters }) =>
      chapters.flatMap(({ priorities }) =>
        priorities.flatMap((priority) =>
          formerIds.map((id) => ({
            from: urls.priority({ id: priority.id, plan: { id } }),
            to: urls.priority(priority),
          })),
        ),
      ),
    ),
  ];
}

function moved(
  things: readonly (Identified & { readonly formerIds: readonly string[] })[],
  addressOf: AddressOf,
): readonly Redirect[] {
  return things.flatMap((thing) => thing.formerIds.map((id) => ({ from: addressOf({ id }), to: addressOf(thing) })));
}
