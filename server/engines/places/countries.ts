import { foldForSearch } from '#server/engines/text/index.ts';
import { COUNTRIES } from './country-names.ts';
import { linesUnder } from './lines.ts';

/** Names that people write and no register has. */
const MORE: Record<string, string> = {
  US: 'usa|u s a|u s|united states america|estados unidos america|stati uniti america|etats unis amerique|eeuu|ee uu|america',
  GB: 'uk|u k|great britain|england|scotland|wales|northern ireland|grossbritannien|reino unido|gran bretana|angleterre|ecosse|inghilterra|inglaterra|schottland',
  AE: 'uae|u a e|emirates',
  KR: 's korea|south korea|republic korea|korea|sudkorea',
  CZ: 'czech republic|tschechische republik|republique tcheque|republica checa|ceska republika',
  NL: 'holland|the netherlands|olanda|paesi bassi|holanda',
  CN: 'p r china|pr china|people s republic china|prc',
  HK: 'hong kong|hong kong sar|hongkong',
  TW: 'taiwan roc',
  RU: 'russia|russian federation|russland',
  IR: 'iran',
  TR: 'turkey|turkiye',
  CI: 'ivory coast|cote d ivoire|elfenbeinkuste',
  VN: 'viet nam',
  MK: 'macedonia|north macedonia',
  CD: 'dr congo|democratic republic congo',
  IE: 'republic ireland|eire',
  CH: 'schweiz|suisse|svizzera',
};

const keyOf = (text: string) =>
  foldForSearch(text)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\b(?:the|of|der|die|de|d|des|la|le|les|l)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const more = new Map<string, string>();
for (const [code, names] of Object.entries(MORE))
  for (const name of names.split('|')) more.set(keyOf(name), code);

/** ISO 3166-1 alpha-2 of a country by its name in any of twelve languages (`Deutschland`, `UK`), or null. */
export function countryCodeOf(text: string): string | null {
  if (text.length > 40) return null;
  const key = keyOf(text);
  return key === '' ? null : (more.get(key) ?? linesUnder(key, COUNTRIES)[0] ?? null);
}
