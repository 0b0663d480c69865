import type { IsoDate } from '../values/iso-date.ts';
import type { Coordinates } from './map.ts';
import type { Service, ServiceAtLocation } from './model.ts';
import { isListed } from './service.ts';

/** A place of a service that can be shown on a map. */
export interface PlaceOnMap extends Coordinates {
  readonly service: Service;
  readonly place: ServiceAtLocation;
}

/** The places of services that stand on lists and whose coordinates are known; a confidential one never has any. */
export function placesOnMap(services: readonly Service[], day: IsoDate): readonly PlaceOnMap[] {
  return services
    .filter((service) => isListed(service, day) && !service.isAddressConfidential)
    .flatMap((service) =>
      service.locations.flatMap((place) => (place.coordinates ? [{ ...place.coordinates, service, place }] : [])),
    );
}

/** The name of a place in addresses: its service and its number among the places of that. */
export function placeName({ service, place }: Pick<PlaceOnMap, 'service' | 'place'>): string {
  return `sluzba-${service.id}-${service.locations.indexOf(place) + 1}`;
}
