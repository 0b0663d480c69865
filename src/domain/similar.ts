import type { IsoDate } from '../values/iso-date.ts';
import { serviceList } from './freshness.ts';
import type { Service } from './model.ts';

/** Up to four services of the same type, those of the same district and groups first; none whose data nobody checks. */
export function similarServices(service: Service, day: IsoDate): readonly Service[] {
  const districts = new Set(service.districts);
  const groups = new Set(service.targetGroups);
  const likeness = (other: Service) =>
    other.districts.filter((district) => districts.has(district)).length * 2 +
    other.targetGroups.filter((group) => groups.has(group)).length;
  return serviceList(service.serviceType?.services ?? [], day)
    .listed.filter((other) => other !== service)
    .map((other) => ({ other, likeness: likeness(other) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 4)
    .map(({ other }) => other);
}
