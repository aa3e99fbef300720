import { townsNamed } from './cities.ts';
import { placeParts } from './parts.ts';

/** The country of a written place: what it says, else of the town with that name, at best in a country that is likely. */
export function countryOfPlace(written: string, likely: string | null): string | null {
  const { city, countryCode } = placeParts(written);
  if (countryCode) return countryCode;
  const towns = city ? townsNamed(city) : [];
  return (towns.find((town) => town.country === likely) ?? towns[0])?.country ?? likely;
}
