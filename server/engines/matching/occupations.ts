/** Titles: their words without rank and gender, and the families in which different words mean one occupation. */
import { LRUCache } from 'lru-cache';
import { foldForSearch, stem, tokenise } from '#server/engines/text/index.ts';

/** Each family as a pattern on folded text. A German compound matches by its end. */
const FAMILIES: RegExp[] = [
  /\bnurs(?:e|ing)|pfleger|pflegefach|krankenschwester|enfermer|infirmier|pflegekraft/,
  /data engineer|dateningenieur|ingenier\w* de datos|ingenieur\w* data|etl developer|big data|analytics engineer|dwh/,
  /data (?:analyst|scientist)|datenanalyst|analista de datos|business intelligence|bi (?:analyst|developer)|machine learning/,
  /software|developer|entwickler|programm(?:er|ierer)|desarrollador|developpeur|full ?stack|backend|frontend/,
  /devops|site reliability|sre|platform engineer|cloud engineer|system ?administrator|systemadministrator/,
  /electrician|elektriker|elektroniker|electricista|electricien|elektroinstallateur/,
  /plumb|anlagenmechaniker|installateur|fontaner|plombier|heizung/,
  /mechatronik|mechatronic|industriemechanik|maintenance|instandhalt|mantenimiento|schlosser|fitter/,
  /\bweld|schweiss|soldador|soudeur/,
  /carpent|joiner|tischler|schreiner|zimmer(?:er|mann)|carpinter|menuisier/,
  /sales|vertrieb|verkauf|comercial|commercial|vendedor|vendeu|account (?:manager|executive)|business development|aussendienst|charge\w* d.affaires/,
  /shop|retail|dependient|einzelhandel|encargad\w* de tienda|filialleit|store manager|cajer|kassier/,
  /marketing|seo|content|social media|brand/,
  /office|burokauf|buromanagement|administrativ|administrator|sekretar|secretar|assistenz|sachbearbeit/,
  /accountant|buchhalt|contable|comptable|bookkeep|controller|finanz/,
  /recruit|human resources|personal(?:referent|wesen)|recursos humanos|ressources humaines|\bhr\b/,
  /teacher|lehrer|lehrkraft|maestr|profesor|enseignant|professeur|tutor/,
  /erzieher|early years|educador\w* infantil|kita|educateur|childcare|nursery/,
  /\bcook|chef|koch\b|kochin|cociner|cuisinier/,
  /waiter|waitress|kellner|camarer|serveu|restaurantfach/,
  /hotel|recepcion|receptionist|rezeption/,
  /warehouse|lager|almacen|magasinier|logisti|mozo|picker/,
  /driver|fahrer|conductor|chauffeur|repartidor|courier/,
  /physio|fisioterap|kine/,
  /doctor|physician|arzt|medic[oa]\b|medecin/,
  /project manager|projektleit|projektmanag|jef\w+ de proyecto|chef\w* de projet|product (?:owner|manager)|scrum/,
  /customer (?:service|support|success)|kundenservice|kundenbetreu|atencion al cliente|service client|call ?cent/,
  /design|grafik|ux\b|ui\b|disenador/,
  /clean|reinig|limpiador|hauswirtschaft|housekeep/,
];

const RANK =
  /^(?:senior|junior|sr|jr|lead|principal|staff|head|chief|deputy|stellvertretend\w*|of|the|and|fur|for|in|im|der|die|und|de|del|la|el|en|a|an|m|w|d|f|x|gn|all|genders|mwd|h|vollzeit|teilzeit|remote)$/;

export type Title = { words: Set<string>; families: number[] };

/** What a title says: its the stems that name the work, and the families it belongs to. */
export function titleOf(text: string): Title {
  const known = titles.get(text);
  if (known) return known;
  const title = readTitle(text);
  titles.set(text, title);
  return title;
}

/** Titles repeat from posting to posting, and reading one takes longer than all that is done with it. */
const titles = new LRUCache<string, Title>({ max: 5_000 });

function readTitle(text: string): Title {
  const folded = foldForSearch(text);
  const words = new Set<string>();
  for (const token of tokenise(folded))
    if (!RANK.test(token.text)) words.add(stem(stem(token.text, 'de'), 'en'));
  const families = FAMILIES.flatMap((family, i) => (family.test(folded) ? [i] : []));
  return { words, families };
}

/** 0..1: how far a title held is the title asked, by words or by family. */
export function titleLikeness(held: Title, asked: Title): number {
  let shared = 0;
  for (const word of asked.words) if (held.words.has(word)) shared += 1;
  const union = held.words.size + asked.words.size - shared;
  const words =
    asked.words.size === 0
      ? 0
      : (shared / asked.words.size) * 0.7 + (union === 0 ? 0 : (shared / union) * 0.3);
  const family = asked.families.some((one) => held.families.includes(one)) ? 0.75 : 0;
  return Math.max(words, family);
}
