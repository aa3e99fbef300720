import { foldForSearch } from '#server/engines/text/index.ts';

/** Languages whose names of countries are known here. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'cs', 'tr'];
/** ISO 3166-1 alpha-2 of every state and most territories. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );
/** Names that people write and no register has. */
const MORE: Record<string, string> = {
  US: 'usa|u s a|u s|united states america|estados unidos america|stati uniti america|etats unis amerique|eeuu|ee uu|america',
  GB: 'uk|u k|great britain|england|scotland|wales|northern ireland|grossbritannien|reino unido|gran bretana|angleterre|ecosse|inghilterra|inglaterra|schottland',
  AE: 'uae|u a e|emirates',
  KR: 'south korea|republic korea|korea|sudkorea',
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

let known: Map<string, string> | null = null;

function load(): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name !== undefined) names.set(keyOf(name), code);
    }
  }
  for (const [code, more] of Object.entries(MORE))
    for (const name of more.split('|')) names.set(keyOf(name), code);
  return names;
}

/** ISO 3166-1 alpha-2 of a country by its name in any of twelve languages (`Deutschland`, `UK`), or null. */
export function countryCodeOf(text: string): string | null {
  if (text.length > 40) return null;
  known ??= load();
  const key = keyOf(text);
  return key === '' ? null : (known.get(key) ?? null);
}
