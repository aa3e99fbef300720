/** Where things are: names of countries, regions and towns, and what a written place says. Pure data and lookup. */
export { namesOfTown, type Town, townsIn, townsNamed } from './cities.ts';
export { countryCodeOf } from './countries.ts';
export { countryOfPlace } from './country-of-place.ts';
export { findPlace, kilometresBetween } from './find-town.ts';
export { type PlaceParts, placeParts } from './parts.ts';
export { isRegion, isRegionCode } from './regions.ts';
