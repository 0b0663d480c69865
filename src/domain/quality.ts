import type { IsoDate } from '../values/iso-date.ts';
import type { Service } from './model.ts';
import { firstContactOf, isListed } from './service.ts';

/** How complete the directory is: of so many services, how many have what a reader needs. */
export interface Quality {
  readonly services: number;
  readonly verified: number;
  readonly withPhone: number;
  readonly withType: number;
  /** With an address, or with a reason not to publish it. */
  readonly withAddress: number;
  readonly withCoordinates: number;
}

/** Counts the services that have not ended on the day. */
export function qualityOf(services: readonly Service[], day: IsoDate): Quality {
  const listed = services.filter((service) => isListed(service, day));
  const count = (test: (service: Service) => boolean) => listed.filter(test).length;
  return {
    services: listed.length,
    verified: count(({ assured }) => assured !== undefined),
    withPhone: count((service) => firstContactOf(service).kind === 'phone'),
    withType: count(({ serviceType }) => serviceType !== undefined),
    withAddress: count(
      ({ isAddressConfidential, locations }) =>
        isAddressConfidential || locations.some(({ address }) => address !== undefined),
    ),
    withCoordinates: count(({ locations }) => locations.some(({ coordinates }) => coordinates !== undefined)),
  };
}
