import type { ServiceAtLocation } from '../domain/model.ts';
import { addressText } from './service-texts.ts';

/**
 * The address of a place on Mapy.com (https://developer.mapy.com, „URL Mapy.com“): its coordinates, else a search for its street.
 * Nothing is asked of that site until the reader presses the link.
 */
export function mapAddress({
  coordinates,
  address,
}: Pick<ServiceAtLocation, 'coordinates' | 'address'>): string | undefined {
  if (coordinates)
    return `https://mapy.com/fnc/v1/showmap?center=${coordinates.longitude},${coordinates.latitude}&zoom=17&marker=true`;
  return (
    address?.street &&
    `https://mapy.com/fnc/v1/search?query=${encodeURIComponent(addressText(address).replaceAll('\u00a0', ' '))}`
  );
}
