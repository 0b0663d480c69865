import type { District, LifeSituation, Organization, ServiceType, TargetGroup } from '../domain/model.ts';
import { urls } from '../urls.ts';
import { cs } from './cs.ts';

/** Things as items of a board: their address, name, and a note of what is there. */

export function situationItem(situation: LifeSituation) {
  return { href: urls.lifeSituation(situation), title: situation.name, note: situation.summary };
}

export function typeItem(type: ServiceType) {
  const count = type.services.length > 0 ? `${cs.service.count(type.services.length)} · ` : '';
  return { href: urls.serviceType(type), title: type.plainName, note: `${count}${type.name}` };
}

export function groupItem(group: TargetGroup) {
  return {
    href: urls.targetGroup(group),
    title: group.plainName,
    note: group.services.length > 0 ? cs.service.count(group.services.length) : group.summary,
  };
}

export function districtItem(district: District) {
  return { href: urls.district(district), title: district.name, note: cs.service.count(district.services.length) };
}

export function organizationItem(organization: Organization) {
  return {
    href: urls.organization(organization),
    title: organization.name,
    note: cs.service.count(organization.services.length),
  };
}

/** Words by which a type of service is found: what people call it, and its paragraph of the act. */
export function typeSearchWords({ plainName, section, alternateNames }: ServiceType): readonly string[] {
  return [plainName, ...(section ? [`§ ${section}`, `paragraf ${section}`] : []), ...alternateNames];
}
