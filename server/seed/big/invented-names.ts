import type { Dice } from '../dice.ts';
import type { BigLang } from './trades.ts';

/**
 * Words that no dictionary has: names of people, products, streets and companies, and German compounds. Most texts use a few of
 * them often and many of them hardly ever, so ranks are drawn towards the low end.
 */

const list = (words: string): string[] => words.split(' ');

const STARTS = list(
  'Al An Ar Bal Bar Bel Ber Bol Bran Cal Cor Dal Dar Del Dor Eber El Er Fal Far Fel Gar Gel Gor Had Hal Har Hel Hol Jan Kal Kel Kor Lan Lar Len Lor Mal Mar Mel Mor Nal Nel Nor Ol Or Pal Per Quen Ral Ren Ros Sal San Sel Sol Tal Tan Ter Tor Ul Val Ver Vol Wal Wen Wil Yor Zan Zel',
);
const MIDDLES = list(
  'a e i o u an en in on ber der den dor gan kem lan lin man mer mon ne ra ri ro ter to va vi wen zi',
);
const ENDS = list(
  'bach berg dahl dorf feld hoff horst mann meier ner ning quist rath ric sen stein sson thal vall wick wig zke',
);
const PRODUCT_ENDS = list('ado alis ana ara aris elo era ix io is on ora os ova um unit via');

/** Low ranks often, high ones rarely. */
const rank = (d: Dice, most: number): number => Math.floor(most * d.next() ** 2.2);

/** A prime beside the lengths of the lists: neighbouring numbers get words that look nothing alike, different ones different words. */
const STRIDE = 7919;

/** The `n`-th of all that can be put together from the lists. */
function nth(n: number, ...lists: string[][]): string {
  const count = lists.reduce((product, { length }) => product * length, 1);
  let rest = (n * STRIDE) % count;
  return lists
    .map((words) => {
      const word = words[rest % words.length]!;
      rest = Math.floor(rest / words.length);
      return word;
    })
    .join('');
}

const GIVEN = list(
  'Anna Ben Clara David Elena Felix Greta Hassan Ines Jonas Karim Lena Marta Nils Olga Paul Quirin Rosa Samir Tessa Umut Vera Wanda Xaver Yusuf Zoe Aisha Bruno Chiara Diego Esra Franco Giulia Hugo Ida Jack Katja Luca Mehmet Nora',
);

const surname = (n: number): string => nth(n, STARTS, MIDDLES, ENDS);
export const personName = (d: Dice): string => `${d.pick(GIVEN)} ${surname(rank(d, 4_000))}`;
export const productName = (d: Dice): string => nth(rank(d, 3_000), STARTS, MIDDLES, PRODUCT_ENDS);

const STREETS: Record<BigLang, (name: string) => string> = {
  en: (name) => `${name} Road`,
  de: (name) => `${name}straße`,
  fr: (name) => `rue ${name}`,
  es: (name) => `calle ${name}`,
  it: (name) => `via ${name}`,
};
export const streetName = (d: Dice, lang: BigLang): string => STREETS[lang](surname(rank(d, 1_500)));

const FIRSTS = list(
  'Abfall Antriebs Arbeits Auftrags Ausbildungs Bau Bedarfs Betriebs Blech Brücken Daten Dach Druck Einkaufs Energie Ersatzteil Fahrzeug Fenster Filial Förder Gebäude Gefahrgut Geräte Hallen Haus Heizungs Holz Kabel Kälte Kassen Kessel Klima Kunden Kunststoff Labor Lager Leitungs Lüftungs Maschinen Material Medizin Metall Miet Montage Netz Objekt Patienten Personal Pflege Produktions Projekt Pumpen Qualitäts Rechnungs Reinigungs Rohr Schalt Schicht Schulungs Sensor Sicherheits Sonder Stahl Steuer Strom Touren Turbinen Verkaufs Verpackungs Versand Vertrags Wagen Waren Wasser Werkstatt Wohn Zähler Zoll',
);
const SECONDS = list(
  'abläufe abrechnung abnahme anforderungen annahme anlagen aufsicht auswertung bearbeitung begleitung beschaffung betreuung bestände disposition dokumentation einrichtung einsatzplanung entwicklung erfassung freigaben instandhaltung kalkulation kennzahlen konzepte kontrolle koordination leitstelle lieferungen logistik messungen nachweise optimierung pläne planung protokolle prozesse prüfungen reparaturen schulungen statistik steuerung technik termine überwachung unterlagen unterstützung verwaltung vorbereitung wartung wesen zuordnung',
);

const COMPOUNDS: Record<Exclude<BigLang, 'de'>, [string[], string[]]> = {
  en: [
    list(
      'access batch bench boiler border bridge bulk cable carbon cargo cash claim coast cold concrete counter daylight depot dock drain evening fabric field fleet floor freight garden glass grain harbour heritage hygiene island kerb ladder lease legacy linen loan market membership metal meter midweek mould night orchard outdoor paint panel parcel peak permit pilot plaster pump quarry queue rail refund river roof rural salt school season shift signal spare steam store supply survey ticket timber tower transit travel tunnel valve vendor village voucher water weekend window workshop yard',
    ),
    list(
      'accounts alerts audits bookings calendars catalogues checks clearance contracts counts coverage drills enquiries estimates exchange files forecasts handling inspections inventories journals labels lists logs maintenance notices orders packs patrols permits planning points queries records refurbishment registers renewals rentals repairs reports returns rotas routes samples schedules settlements standards storage surveys testing tickets tracking transfers upgrades visits',
    ),
  ],
  fr: [
    list(
      'contrôles suivis dossiers relevés plannings commandes stocks rapports devis bilans contrats travaux réglages achats inventaires',
    ),
    list(
      'annuels automatisés communaux contractuels éoliens électriques estivaux exceptionnels ferroviaires fluviaux frigorifiques hebdomadaires hivernaux hydrauliques industriels internes maritimes mensuels municipaux nocturnes numériques partagés portuaires réglementaires régionaux rénovés saisonniers sanitaires techniques thermiques urbains viticoles',
    ),
  ],
  es: [
    list(
      'controles pedidos informes registros contratos inventarios presupuestos ajustes planes trabajos servicios ensayos permisos archivos cálculos',
    ),
    list(
      'anuales automáticos costeros comarcales eléctricos especiales estacionales externos ferroviarios frigoríficos hidráulicos hoteleros industriales insulares internos logísticos marítimos mensuales municipales nocturnos portuarios preventivos provinciales sanitarios semanales solares técnicos térmicos urbanos veraniegos vinícolas',
    ),
  ],
  it: [
    list(
      'controlli ordini rapporti registri contratti inventari preventivi collaudi piani lavori servizi permessi archivi calcoli turni',
    ),
    list(
      'alberghieri annuali automatici comunali costieri elettrici esterni estivi ferroviari frigoriferi idraulici industriali interni invernali logistici marittimi mensili notturni portuali preventivi provinciali regionali sanitari settimanali solari speciali stagionali tecnici termici urbani vinicoli',
    ),
  ],
};

/** A thing that an employer has a word of its own for; German makes one word of it. */
export function compound(d: Dice, lang: BigLang): string {
  if (lang === 'de') return `${FIRSTS[rank(d, FIRSTS.length)]}${SECONDS[rank(d, SECONDS.length)]}`;
  const [first, second] = COMPOUNDS[lang];
  return `${first[rank(d, first.length)]} ${second[rank(d, second.length)]}`;
}

const KINDS: Record<BigLang, string[]> = {
  en: list('Group Services Partners Works Supply Systems Trading Holdings Care Foods'),
  de: list('Werke Dienste Systeme Handel Technik Logistik Pflege Bau Gruppe Verwaltung'),
  fr: list('Services Industries Conseil Distribution Réseaux Ateliers Santé'),
  es: list('Servicios Sistemas Soluciones Distribuciones Talleres Salud'),
  it: list('Servizi Sistemi Soluzioni Forniture Officine Salute'),
};
const FORMS: Record<string, string[]> = {
  GB: ['Ltd', 'plc', 'LLP', 'Trust'],
  DE: ['GmbH', 'AG', 'GmbH & Co. KG', 'e. V.', 'SE'],
  AT: ['GmbH', 'AG'],
  FR: ['SAS', 'SARL', 'SA'],
  ES: ['S.L.', 'S.A.'],
  IT: ['S.r.l.', 'S.p.A.'],
};

/** A company's name, different for each number. */
export function companyName(d: Dice, n: number, lang: BigLang, country: string): string {
  const form = d.pick(FORMS[country] ?? FORMS.GB!);
  const name = surname(n);
  const shape = d.int(0, 3);
  if (shape === 0) return `${name} ${form}`;
  if (shape === 1) return `${name} & ${surname(d.int(0, 3_999))} ${form}`;
  return `${name} ${d.pick(KINDS[lang])}${d.chance(0.6) ? ` ${form}` : ''}`;
}
