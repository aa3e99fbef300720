/**
 * CVs on forms (Europass and what came before it) name each thing of an entry at the left of it:
 *
 *     Dates                          05.2018 – present
 *     Occupation or position held    Lead architect
 *     Name and address of employer   APA Wojciechowski, Gdynia
 */
import { foldForSearch } from '#server/engines/text/index.ts';
import type { Line, Part } from './lines.ts';

export type Meaning =
  | 'dates'
  | 'title'
  | 'employer'
  | 'tasks'
  | 'degree'
  | 'school'
  | 'subjects'
  | 'level'
  | 'sector';

/** Labels by what they mean, folded, beginnings are enough. */
const LABELS: Record<Meaning, string> = {
  dates:
    'dates|date from|date (da|date da|date|zeitraum|datum|fechas|fecha|periode|data|daty|period|dauer|data inceperii|datas',
  title:
    'occupation or position held|position held|position|job title|role|designation|beruf oder funktion|funktion|stelle|fonction ou poste occupe|poste occupe|fonction|profesion o cargo|cargo|puesto|funcion o puesto ocupado|tipo di impiego|tipo di azienda e impiego|lavoro o posizione ricoperti|posizione ricoperta|mansione|ruolo|funcao ou cargo ocupado|zawod lub zajmowane|zawod|stanowisko|functie|tatigkeit als|berufsbezeichnung',
  employer:
    'name and address of employer|name of employer|employer|company|organisation|organization|name und adresse des arbeitgebers|arbeitgeber|firma|unternehmen|nom et adresse de l employeur|nom de l employeur|employeur|entreprise|nombre y direccion de la empresa|nombre de la empresa|empresa|nome e indirizzo del datore di lavoro|datore di lavoro|azienda|nome e endereco do empregador|empregador|nazwa i adres pracodawcy|pracodawca|werkgever',
  tasks:
    'main activities and responsibilities|main activities|responsibilities|wichtigste tatigkeiten und zustandigkeiten|wichtigste tatigkeiten|aufgaben|principales activites et responsabilites|principales activites|missions|principales actividades y responsabilidades|funciones y responsabilidades principales|funciones|principali mansioni e responsabilita|principali attivita e responsabilita|principali mansioni|mansioni|principais atividades e responsabilidades|glowne zadania i obowiazki|zadania|obowiazki',
  degree:
    'title of qualification awarded|qualification awarded|qualification|bezeichnung der erworbenen qualifikation|erworbene qualifikation|abschluss|intitule du certificat ou diplome delivre|diplome obtenu|titulo de la cualificacion obtenida|titulo obtenido|titolo della qualifica rilasciata|qualifica conseguita|titolo conseguito|titolo di studio|designacao da qualificacao atribuida|nazwa uzyskanych kwalifikacji|uzyskane kwalifikacje',
  school:
    'name and type of organisation providing education and training|name and type of organisation|name and type of organization|name and type of institute|institution|name und art der bildungs|bildungseinrichtung|nom et type de l etablissement|etablissement|nombre y tipo de la organizacion|nombre y tipo del centro|centro|nome e tipo d organizzazione|nome e tipo di istituto|istituto|nome e tipo da organizacao|nazwa i rodzaj organizacji|nazwa organizacji',
  subjects:
    'principal subjects occupational skills covered|principal subjects|hauptfacher berufliche fahigkeiten|hauptfacher|principales matieres competences|principales matieres|principales materias|principali materie abilita|principali tematiche|principali materie|materie|glowne przedmioty|principais disciplinas',
  level:
    'level in national or international classification|level in national classification|stufe der nationalen|niveau dans la classification|nivel en la clasificacion|livello nella classificazione|poziom w klasyfikacji|nivel segundo a classificacao',
  sector:
    'type of business or sector|business or sector|tatigkeitsbereich oder branche|branche|type ou secteur d activite|secteur|tipo de empresa o sector|tipo di azienda o settore|tipo di attivita o settore|settore|tipo de empresa ou sector|rodzaj dzialalnosci',
};

const table: [string, Meaning][] = (Object.keys(LABELS) as Meaning[])
  .flatMap((meaning) => LABELS[meaning].split('|').map((label): [string, Meaning] => [keyOf(label), meaning]))
  .sort((a, b) => b[0].length - a[0].length);

function keyOf(text: string): string {
  return foldForSearch(text)
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export type Labelled = { meaning: Meaning; value: Part };

/** What a line's label means and what stands behind it; null for a line without one. */
export function labelled(line: Line): Labelled | null {
  const label = /^\s*(?:[•◦▪–-]\s*)?([^\t:]{3,70}?)\s*(?:\t|:\s*(?=\S)|:\s*$|$)/u.exec(line.text);
  if (label === null) return null;
  const key = keyOf(label[1]!);
  const found = table.find(([known]) => key === known || (known.length > 8 && key.startsWith(known)));
  if (found === undefined) return null;
  return { meaning: found[1], value: { line, from: label[0].length, to: line.text.length } };
}

/** `Role: Head chef`: what a part says by a label of its own before a colon; null without one. */
export function labelledPart(part: Part): Labelled | null {
  const text = part.line.text.slice(part.from, part.to);
  const label = /^([\p{L} /]{3,40}):\s+(?=\S)/u.exec(text);
  const found = label === null ? undefined : table.find(([known]) => known === keyOf(label[1]!));
  return found === undefined
    ? null
    : { meaning: found[1], value: { ...part, from: part.from + label![0].length } };
}

/** Whether a section is written on a form: several labels of more than one meaning. */
export function isForm(lines: Line[]): boolean {
  const meanings = lines.flatMap((line) => labelled(line)?.meaning ?? []);
  return meanings.length >= 3 && new Set(meanings).size >= 2 && meanings.length >= lines.length * 0.2;
}
