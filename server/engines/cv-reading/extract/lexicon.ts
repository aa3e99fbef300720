/** What tells a title from a company and a place, in English, German, French and Spanish. Matched on folded text. */
import { countryCodeOf, isRegion, townsNamed } from '#server/engines/places/index.ts';
import { foldAccents } from '#server/engines/text/index.ts';

/** Whole words, or their beginnings where a language bends the end. */
const TITLE_WORDS =
  'engineer|developer|manager|director|head of|lead|officer|assistant|analyst|consultant|nurse|teacher|lecturer|professor|researcher|scientist|technician|electrician|plumber|mechanic|operator|operative|driver|clerk|administrator|coordinator|co-ordinator|specialist|representative|associate|intern|trainee|apprentice|supervisor|architect|designer|chef|cook|waiter|waitress|receptionist|accountant|bookkeeper|secretary|advis[eo]r|agent|executive|president|founder|co-founder|owner|tutor|instructor|carer|caretaker|cleaner|worker|welder|carpenter|joiner|fitter|baker|barista|bartender|cashier|buyer|planner|controller|auditor|physician|doctor|midwife|therapist|physiotherapist|pharmacist|programmer|tester|writer|editor|journalist|translator|interpreter|postdoc(toral)?|fellow|student|volunteer|freelancer?|principal|deputy|guard|salesperson|merchandiser|recruiter|strategist|producer|owner|cto|ceo|cfo|coo|vp|sre|dba|devops' +
  '|responsable|charge|chargee|chef|cheffe|directeur|directrice|ingenieure?|developpeu\\w*|technicien\\w*|vendeu\\w*|commerciale?|infirmiere?|aide-soignante?|professeure?|enseignante?|conducteur|conductrice|chauffeur|ouvriere?|electricien\\w*|plombier|comptable|secretaire|stagiaire|apprentie?|gestionnaire|conseillere?|serveu\\w*|cuisiniere?|employee?|operateur|operatrice|animateur|animatrice|educateur|educatrice|formateur|formatrice|caissiere?|magasiniere?|preparateur|assistante' +
  '|dependient\\w*|encargad\\w*|camarer\\w*|cociner\\w*|tecnic\\w*|auxiliar|administrativ\\w*|comercial|jef[ea]|directora?|gerente|ingenier\\w*|desarrollador\\w*|programador\\w*|enfermer\\w*|profesora?|maestr[oa]|docente|conductora?|repartidor\\w*|operari\\w*|mozo|limpiador\\w*|electricista|fontanero|recepcionista|secretari\\w*|contable|vendedora?|cajer\\w*|ayudante|becari\\w*|practicas|asistente|consultora?|analista|coordinadora?|monitora?|educadora?|cuidadora?|peon|albanil|soldador|medic[oa]|abogad\\w*';
/** German builds titles at the end of a word. */
const TITLE_ENDS =
  'ingenieur|entwickler|leiter|leitung|pfleger|pflegefachfrau|pflegefachmann|pflegefachkraft|schwester|kaufmann|kauffrau|fachkraft|fachmann|fachfrau|sachbearbeiter|assistent|assistenz|mitarbeiter|berater|verkaufer|elektriker|elektroniker|mechaniker|mechatroniker|techniker|meister|geselle|auszubildende[r]?|azubi|praktikant|praktikum|werkstudent|lehrer|lehrkraft|erzieher|padagoge?|dozent|arzt|arztin|apotheker|koch|kochin|kellner|fahrer|lagerist|monteur|installateur|schlosser|tischler|maurer|maler|sekretar|buchhalter|referent|geschaftsfuhrer|angestellter?|helfer|hilfskraft|referendar|vertreter|disponent|programmierer|informatiker|spezialist|beauftragter?|hausmeister|friseur|backer|konditor|therapeut|anwalt|redakteur|designer|administrator|architekt|manager|controller|reprasentant|rezeptionist|betreuer|begleiter';
const TITLE = new RegExp(
  `(?<![\\p{L}])(?:${TITLE_WORDS})s?(?![\\p{L}])|(?:${TITLE_ENDS})(?:in|innen|\\*in|:in|/in)?(?![\\p{L}])`,
  'gu',
);

const LEGAL =
  /(?<![\p{L}])(?:gmbh|mbh|ag|se|kg|kgaa|ohg|ug|gbr|e\.? ?v\.?|ltd|limited|plc|inc|llc|llp|corp|s\.a\.u?\.?|sa|s\.l\.u?\.?|sl|sarl|sas|eurl|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|ab|oy|a\/s)(?![\p{L}])|& (?:sons|co|cie|partner)/gu;
const COMPANY =
  /(?<![\p{L}])(?:company|group|gruppe|groupe|grupo|holding|hospital|clinic|practice|school|university|universit\p{L}+|universidad|college|academy|akademie|bank|council|nhs|trust|restaurant\p{L}*|hotel|bar|cafe|supermer\p{L}+|services|solutions|systems|consulting|consultancy|analytics|foods|technolog(?:y|ies)|labs?|studios?|agency|agentur|verlag|bakery|store|shop|equipement|association|verein|stiftung|foundation|ministry|ministerio|kita|ies|colegio|ayuntamiento|clinica|mairie|lycee|societe|farmacia|modas|institute?|instituto|institut|logisti\p{L}+|industries|partners|airlines|insurance|versicherung\p{L}*|sparkasse|deutsche|st\.)(?![\p{L}])|\p{L}*(?:klinik|klinikum|kliniken|krankenhaus|schule|universitat|gymnasium|praxis|apotheke|backerei|werke?|seniorenheim|pflegeheim|altenheim|pflegedienst|hospital|ministerium|kindergarten|stadtverwaltung|zentrum|center|centre)(?![\p{L}])/gu;

/** How much a text sounds like a job title; 0 not at all. */
export function titleScore(text: string): number {
  return foldAccents(text).match(TITLE)?.length ?? 0;
}

/** How much a text sounds like an employer or a school; a legal form says the most. */
export function companyScore(text: string): number {
  const folded = foldAccents(text);
  return (folded.match(LEGAL)?.length ?? 0) * 2 + (folded.match(COMPANY)?.length ?? 0);
}

const REMOTE = /^(remote|home ?office|hybrid|teletrabajo|teletravail|full remote|remoto|smart working|da remoto|a distance)$/;

const key = (text: string) =>
  foldAccents(text)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const isCountry = (text: string) => countryCodeOf(text) !== null;
export const isCity = (text: string) =>
  /^\p{Lu}/u.test(text.trim()) && townsNamed(text.replace(/\b(?:area|greater|region)\b/gi, '').trim()).length > 0;

/** A known place, alone or with what it lies in: `Leeds`, `Lyon, France`, `50968 Köln`, `Remote`. */
export function isPlace(text: string): boolean {
  const bare = text
    .replace(/\b(?:[A-Z]{1,2}-)?\d{4,5}\b/, '')
    .replace(/\s*\(([^)]*)\)$/, ', $1')
    .replace(/[.,]$/, '')
    .trim();
  if (bare.length > 60 || bare === '') return false;
  if (REMOTE.test(key(bare))) return true;
  const parts = bare.split(/\s*[,/]\s*|\s+[–-]\s+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4 || !parts.every((part) => looksLikeName(part) || isRegion(part))) return false;
  const [first, ...behind] = parts as [string, ...string[]];
  // The first part decides: "Acme, Berlin" is a firm in a town. A region or country behind any name makes it a town.
  if (isCity(first) || isCountry(first)) return behind.every((part) => isWider(part) || isCity(part) || REMOTE.test(key(part)));
  return behind.length > 0 && behind.length <= 2 && first.split(' ').length <= 3 && behind.every(isWider) && companyScore(first) === 0 && titleScore(first) === 0;
}

const isWider = (text: string) => isRegion(text) || isCountry(text);

/** One to four capitalised words and nothing else. */
export function looksLikeName(text: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*(?:[ -](?:\p{Lu}[\p{L}.’'-]*|de|del|la|las|los|am|an|der|im|in|upon|sur|en|le|les|of|the|and|&)){0,4}$/u.test(
    text.trim(),
  );
}
