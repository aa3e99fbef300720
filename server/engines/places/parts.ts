import { townsNamed } from './cities.ts';
import { countryCodeOf } from './countries.ts';
import { isRegion } from './regions.ts';

/** What a written place says; nothing that it does not say, but the country's code for its name. */
export type PlaceParts = { postalCode?: string; city?: string; region?: string; countryCode?: string };

const POSTCODES = [
  // SW1A 1AA
  /\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/,
  // 1012 AB, K1A 0B1
  /\b(\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/,
  // D-10115, 75011, 8001; 90210-1234
  /(?<![\p{L}\d])(?:[A-Z]{1,2}-)?(\d{4,5}(?:-\d{3,4})?)(?!\d)/u,
];

/** `50968 Köln, Germany` is a postcode, a town and a country; `Austin, TX` a town and a region. */
export function placeParts(text: string): PlaceParts {
  const parts: PlaceParts = {};
  let rest = text;
  for (const pattern of POSTCODES) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    parts.postalCode = match[1]!;
    rest = rest.replace(match[0], ' ');
    break;
  }
  const names = rest
    .split(/\s*[,()/|–—]\s*|\s+-\s+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => /\p{L}{2}/u.test(part));
  names.forEach((name, i) => {
    const country = i > 0 || names.length === 1 ? countryCodeOf(name) : null;
    const isTown = townsNamed(name).length > 0;
    if (country !== null && !(isTown && parts.city === undefined && names.length === 1))
      parts.countryCode ??= country;
    else if (i > 0 && isRegion(name)) parts.region ??= name;
    else if (parts.city === undefined) parts.city = name;
    else parts.region ??= name;
  });
  return parts;
}
