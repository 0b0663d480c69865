import type { Site } from '../domain/model.ts';
import { isListed } from '../domain/service.ts';
import type { Suggestion } from '../search/suggestions.ts';
import { cs } from '../ui/cs.ts';
import { urls } from '../urls.ts';

/** The site's own vocabulary for search boxes: situations, types, groups, services, organizations; in this order of help. */
export function suggestionsOf({
  lifeSituations,
  serviceTypes,
  targetGroups,
  services,
  organizations,
  today,
}: Site): Suggestion[] {
  return [
    ...lifeSituations.map((situation): Suggestion => [
      situation.name,
      cs.kinds.lifeSituation,
      urls.lifeSituation(situation),
    ]),
    ...serviceTypes.map((type): Suggestion => [type.name, cs.kinds.serviceType, urls.serviceType(type)]),
    ...targetGroups.map((group): Suggestion => [group.plainName, cs.kinds.targetGroup, urls.targetGroup(group)]),
    ...services
      .filter((service) => isListed(service, today))
      .map((service): Suggestion => [service.name, cs.kinds.service, urls.service(service)]),
    ...organizations.map((organization): Suggestion => [
      organization.name,
      cs.kinds.organization,
      urls.organization(organization),
    ]),
  ];
}
