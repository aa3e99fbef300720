import { LRUCache } from 'lru-cache';
import { type Town, townsNamed } from './cities.ts';
import { countryCodeOf } from './countries.ts';
import { placeParts } from './parts.ts';

/** Where a written place is: a town, or at least a country (ISO 3166-1 alpha-2). */
export type Found = { town: Town | null; countryCode: string | null };

/** The same few hundred places come again and again. */
const found = new LRUCache<string, Found>({ max: 5_000 });

/** The town that a written place names, the largest of its name in the country that it names, if any. */
export function findPlace(text: string): Found {
  const known = found.get(text);
  if (known) return known;
  const made = lookUp(text);
  found.set(text, made);
  return made;
}

function lookUp(text: string): Found {
  // "Luxembourg" and "Singapore" are both: then the town is meant.
  const { city, countryCode = null } = placeParts(text);
  const towns = city ? townsNamed(city) : [];
  const town = towns.find(({ country }) => countryCode === null || country === countryCode) ?? null;
  return { town, countryCode: countryCode ?? town?.country ?? countryCodeOf(text) };
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Kilometres between two points given in degrees, on a sphere: within half a percent of the ellipsoid. The haversine formula, as in
 * R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68(2), 1984.
 */
export function kilometresBetween(
  latitude: number,
  longitude: number,
  otherLatitude: number,
  otherLongitude: number,
): number {
  const a =
    Math.sin(radians(otherLatitude - latitude) / 2) ** 2 +
    Math.cos(radians(latitude)) *
      Math.cos(radians(otherLatitude)) *
      Math.sin(radians(otherLongitude - longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
