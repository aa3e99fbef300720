import { foldForSearch } from '#server/engines/text/index.ts';

/** Codes of states and provinces that stand behind a town: `Austin, TX`, `Toronto, ON`. */
const CODES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS ON PE QC SK YT NSW VIC QLD TAS ACT';

const NAMES =
  // United States, Canada, Australia
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia' +
  '|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan|new south wales|victoria|queensland|tasmania|south australia|western australia' +
  // Germany, Austria, Switzerland
  '|baden-wurttemberg|bayern|bavaria|brandenburg|hessen|hesse|mecklenburg-vorpommern|niedersachsen|lower saxony|nordrhein-westfalen|north rhine-westphalia|nrw|rheinland-pfalz|saarland|sachsen|saxony|sachsen-anhalt|schleswig-holstein|thuringen|thuringia|tirol|tyrol|steiermark|styria|karnten|oberosterreich|niederosterreich|vorarlberg|burgenland|aargau|thurgau|vaud|valais|ticino|graubunden|solothurn' +
  // France, Spain, Italy
  '|ile-de-france|bretagne|brittany|normandie|normandy|occitanie|nouvelle-aquitaine|auvergne-rhone-alpes|hauts-de-france|grand est|pays de la loire|bourgogne-franche-comte|provence-alpes-cote d azur|paca|centre-val de loire|corse|alsace|rhone-alpes|loire-atlantique|gironde|haute-garonne' +
  '|andalucia|andalusia|aragon|asturias|cantabria|castilla y leon|castilla-la mancha|cataluna|catalunya|catalonia|comunidad de madrid|comunidad valenciana|extremadura|galicia|la rioja|murcia|navarra|pais vasco|euskadi|basque country|islas baleares|canarias|vizcaya|bizkaia|gipuzkoa|guipuzcoa|alava|pontevedra|barcelona|valencia' +
  '|lombardia|lombardy|piemonte|piedmont|veneto|toscana|tuscany|lazio|campania|puglia|apulia|sicilia|sicily|sardegna|sardinia|liguria|emilia-romagna|umbria|marche|abruzzo|calabria|basilicata|molise|trentino|trentino-alto adige|friuli-venezia giulia|valle d aosta' +
  // Britain and Ireland
  '|greater london|greater manchester|west midlands|west yorkshire|south yorkshire|north yorkshire|yorkshire|merseyside|tyne and wear|kent|essex|surrey|sussex|east sussex|west sussex|hampshire|berkshire|oxfordshire|cambridgeshire|hertfordshire|buckinghamshire|bedfordshire|norfolk|suffolk|devon|cornwall|somerset|dorset|wiltshire|gloucestershire|lancashire|cheshire|derbyshire|nottinghamshire|leicestershire|lincolnshire|staffordshire|shropshire|warwickshire|worcestershire|northamptonshire|county durham|cumbria|northumberland|midlothian|co dublin|county dublin|county cork|co cork' +
  // India, Brazil, Mexico, Netherlands, Belgium, others
  '|karnataka|maharashtra|tamil nadu|telangana|andhra pradesh|kerala|gujarat|rajasthan|uttar pradesh|west bengal|punjab|haryana|madhya pradesh|bihar|odisha|assam|uttarakhand|jharkhand|ncr|sindh|lagos state|gauteng|western cape|sao paulo|rio de janeiro|minas gerais|parana|santa catarina|rio grande do sul|jalisco|nuevo leon|cdmx|noord-holland|zuid-holland|north holland|south holland|noord-brabant|gelderland|limburg|flanders|vlaanderen|wallonia|brabant|mazowieckie|malopolskie|slaskie|skane|vastra gotaland';

const key = (text: string) =>
  foldForSearch(text)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const codes = new Set(CODES.split(' '));
const names = new Set(NAMES.split('|').map(key));

/** Whether this is exactly the code of a state or province, in capitals. */
export const isRegionCode = (text: string): boolean => codes.has(text.trim());

/** Whether this names a region of a country: `TX`, `Bavaria`, `Île-de-France`. */
export const isRegion = (text: string): boolean => isRegionCode(text) || names.has(key(text));
