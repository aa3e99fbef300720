import { foldForSearch } from '#server/engines/text/index.ts';
import { linesUnder } from './lines.ts';
import { CITIES } from './town-names.ts';

/** Degrees; `population` in thousands. */
export type Town = { name: string; country: string; latitude: number; longitude: number; population: number };

/** What a town is called in another language. */
const EXONYMS =
  'Munich=München|Muenchen=München|Monaco di Baviera=München|Cologne=Köln|Koeln=Köln|Colonia=Köln|Nuremberg=Nürnberg|Nuernberg=Nürnberg|Duesseldorf=Düsseldorf|Hanover=Hannover|Wien=Vienna|Viena=Vienna|Vienne=Vienna|Zurich=Zürich|Zuerich=Zürich|Zurigo=Zürich|Genève=Geneva|Genf=Geneva|Ginevra=Geneva|Ginebra=Geneva|Berne=Bern|Berna=Bern|Basle=Basel|Bâle=Basel|Basilea=Basel|Roma=Rome|Rom=Rome|Milano=Milan|Mailand=Milan|Milán=Milan|Torino=Turin|Turín=Turin|Napoli=Naples|Neapel=Naples|Firenze=Florence|Florenz=Florence|Florencia=Florence|Venezia=Venice|Venedig=Venice|Venecia=Venice|Genova=Genoa|Padova=Padua|Seville=Sevilla|Siviglia=Sevilla|Saragossa=Zaragoza|Lisboa=Lisbon|Lissabon=Lisbon|Lisbonne=Lisbon|Praha=Prague|Prag=Prague|Praga=Prague|Warszawa=Warsaw|Warschau=Warsaw|Varsovie=Warsaw|Krakow=Kraków|Cracow=Kraków|Wroclaw=Wrocław|Gdansk=Gdańsk|Poznan=Poznań|Lodz=Łódź|København=Copenhagen|Kopenhagen=Copenhagen|Copenhague=Copenhagen|Göteborg=Gothenburg|Goteborg=Gothenburg|Malmo=Malmö|Bruxelles=Brussels|Brussel=Brussels|Brüssel=Brussels|Bruselas=Brussels|Antwerp=Antwerpen|Anvers=Antwerpen|Ghent=Gent|Gand=Gent|Liege=Liège|The Hague=The Hague|Den Haag=The Hague|Londres=London|Londra=London|Edimburgo=Edinburgh|Dublín=Dublin|Dublino=Dublin|Moskau=Moscow|Moskva=Moscow|Kiev=Kyiv|Kiew=Kyiv|Bucuresti=Bucharest|București=Bucharest|Bukarest=Bucharest|Beograd=Belgrade|Athens=Athens|Athen=Athens|Athina=Athens|Bangalore=Bengaluru|Bombay=Mumbai|Calcutta=Kolkata|Madras=Chennai|Gurgaon=Gurugram|New York=New York City|NYC=New York City|Washington DC=Washington|Washington D.C.=Washington|Sao Paulo=São Paulo|Bogota=Bogotá|Medellin=Medellín|Montreal=Montréal|Quebec City=Québec|Ciudad de México=Mexico City|Mexico DF=Mexico City|Peking=Beijing|Tel-Aviv=Tel Aviv|Cairo=Cairo|Kairo=Cairo|Le Caire=Cairo|Dubaï=Dubai|Alger=Algiers|Tunis=Tunis|Casablanca=Casablanca|Beyrouth=Beirut|Strassburg=Strasbourg|Straßburg=Strasbourg|Nizza=Nice|Marsiglia=Marseille|Marseilles=Marseille|Lione=Lyon|Parigi=Paris|París=Paris|Berlino=Berlin|Berlín=Berlin|Hamburgo=Hamburg|Francoforte=Frankfurt am Main|Fráncfort=Frankfurt am Main|Frankfurt=Frankfurt am Main|Freiburg=Freiburg|Luzern=Luzern|Lucerne=Luzern|St. Gallen=Sankt Gallen|Palma=Palma|Palma de Mallorca=Palma|San Sebastián=San Sebastián|Donostia=San Sebastián|A Coruña=A Coruña|La Coruña=A Coruña|Newcastle=Newcastle upon Tyne|Silicon Valley=San Jose|Bay Area=San Francisco|San Francisco Bay Area=San Francisco|Greater London=London|Ho Chi Minh=Ho Chi Minh City|Saigon=Ho Chi Minh City';

const key = (text: string): string =>
  foldForSearch(text)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Folded: a name, and what else it may mean. */
const localNames = new Map<string, Set<string>>();
for (const pair of EXONYMS.split('|')) {
  const [name = '', local = ''] = pair.split('=').map(key);
  localNames.set(name, (localNames.get(name) ?? new Set([name])).add(local));
}

/** The other way round: what a town may be called, by each of its names. */
const sameTown = new Map<string, Set<string>>();
for (const [name, locals] of localNames)
  for (const local of locals) {
    const names = sameTown.get(local) ?? new Set([local]);
    sameTown.set(local, names.add(name));
  }

/** Names of the town of a name in other languages, folded, the given one among them; only that one when it has no others. */
export function namesOfTown(text: string): string[] {
  const name = key(text);
  const locals = [...(localNames.get(name) ?? [name])];
  return [...new Set([name, ...locals.flatMap((local) => [...(sameTown.get(local) ?? [local])])])];
}

function townOf(line: string): Town {
  const [name = '', country = '', latitude, longitude, population] = line.split(';');
  return {
    name,
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}

/** Towns of this name, the largest first; accents, case and other languages' names (`Munich`, `Mailand`) do not count. */
export function townsNamed(text: string): readonly Town[] {
  if (text.length > 50) return [];
  const name = key(text);
  const under = (names: Iterable<string>) => [...names].flatMap((one) => linesUnder(one, CITIES));
  const lines = under(localNames.get(name) ?? [name]);
  // A few are listed by another name than their own: Munich for München.
  return (lines.length > 0 ? lines : under(namesOfTown(name))).map(townOf);
}

/** Every town of a country (ISO 3166-1), in the order of their folded names. Goes through all the towns there are. */
export const townsIn = (country: string): Town[] =>
  CITIES.split('\n')
    .filter((line) => line.includes(`;${country};`))
    .map((line) => townOf(line.slice(line.indexOf(';') + 1)));
