/** Towns by one name, and the country they lie in, as far as that is needed to tell near from far. */
import { LRUCache } from 'lru-cache';
import { foldForSearch } from '#server/engines/text/index.ts';

const COUNTRIES: Record<string, string> = {
  de: 'germany|deutschland|alemania|allemagne',
  at: 'austria|österreich|autriche',
  ch: 'switzerland|schweiz|suisse|suiza',
  es: 'spain|españa|spanien|espagne',
  fr: 'france|frankreich|francia',
  gb: 'united kingdom|uk|england|scotland|wales|great britain|vereinigtes königreich|großbritannien|reino unido|royaume-uni',
  ie: 'ireland|irland',
  nl: 'netherlands|niederlande',
  it: 'italy|italien|italia',
  pl: 'poland|polen',
};
/** Towns of a country; other names of the same town follow after `=`. */
const TOWNS: Record<string, string> = {
  de: 'berlin hamburg münchen=munich köln=cologne frankfurt=frankfurt_am_main stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover=hanover nürnberg=nuremberg duisburg bochum bonn münster karlsruhe mannheim augsburg wiesbaden braunschweig kiel aachen halle magdeburg freiburg lübeck erfurt mainz rostock kassel potsdam heidelberg darmstadt regensburg würzburg ulm wolfsburg göttingen jena trier',
  at: 'wien=vienna graz linz salzburg innsbruck',
  ch: 'zürich=zurich genf=geneva=genève basel=basle bern=berne lausanne',
  es: 'madrid barcelona valencia=valència sevilla=seville zaragoza=saragossa málaga murcia palma bilbao alicante granada valladolid vigo',
  fr: 'paris marseille lyon toulouse nice=nizza nantes montpellier strasbourg=straßburg bordeaux lille rennes grenoble dijon villeurbanne',
  gb: 'london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield newcastle nottingham leicester cardiff belfast southampton brighton oxford cambridge york bath bradford',
  ie: 'dublin cork galway',
  nl: 'amsterdam rotterdam utrecht',
  it: 'roma=rome milano=milan torino=turin',
  pl: 'warszawa=warsaw kraków=krakow wrocław=breslau',
};

const countryOf = new Map<string, string>();
const townOf = new Map<string, { town: string; country: string }>();
for (const [code, names] of Object.entries(COUNTRIES)) {
  for (const name of names.split('|')) countryOf.set(foldForSearch(name), code);
}
for (const [country, list] of Object.entries(TOWNS)) {
  for (const names of list.split(' ')) {
    const [town, ...others] = names.split('=').map((name) => foldForSearch(name.replace(/_/g, ' ')));
    for (const name of [town!, ...others]) townOf.set(name, { town: town!, country });
  }
}

export type Place = { town: string | null; country: string | null };

/** `Köln`, `50968 Cologne, Germany`, `Spain`: what town and country are named. */
export function placeOf(text: string): Place {
  const known = places.get(text);
  if (known) return known;
  const place = readPlace(text);
  places.set(text, place);
  return place;
}

const places = new LRUCache<string, Place>({ max: 5_000 });

function readPlace(text: string): Place {
  const place: Place = { town: null, country: null };
  for (const part of foldForSearch(text).split(/\s*[,/()]\s*/)) {
    const name = part.replace(/\b[\d-]{4,}\b/g, '').trim();
    if (name === '') continue;
    const country = countryOf.get(name);
    if (country !== undefined) place.country = country;
    else if (place.town === null) {
      const known = townOf.get(name);
      place.town = known?.town ?? name;
      place.country ??= known?.country ?? null;
    }
  }
  return place;
}

/** 1 the same town, 0.4 the same country, else 0.1; a country alone counts as anywhere in it (0.6). */
export function nearness(a: Place, b: Place): number {
  if (
    a.town !== null &&
    a.town === b.town &&
    (a.country === b.country || a.country === null || b.country === null)
  )
    return 1;
  if (a.country === null || a.country !== b.country) return 0.1;
  return a.town === null || b.town === null ? 0.6 : 0.4;
}
