import type { BigLang } from './trades.ts';

/**
 * What postings of the big seed say. `{this|or that}` is left to the dice; `%company`, `%title`, `%city`, `%skill`, `%thing` (an object
 * of the field), `%compound` (a thing that only this employer calls so), `%product`, `%town`, `%person`, `%street` and `%n` are
 * filled in, each time anew.
 *
 * `~` who we are and what the work is, `+` something to do, `-` something to bring, `*` something given, `>` how to apply.
 */
const SOURCES: Record<BigLang, string> = {
  en: `
~ %company is a {family-run|growing|independent|mid-sized} business in %town with about %n people, and it keeps looking for colleagues who care.
~ For our {site|branch|office} near %street we are looking for a %title.
~ You will join a team of {four|six|eight|twelve} led by %person, which looks after %thing and %compound.
~ Since {1987|1994|2003|2011|2018} we have built up %product, which customers between %town and %town use every day.
~ The post is new because %product is growing {faster than planned|steadily}.
~ Your predecessor {retires|moves to %town} in spring and will hand over everything in person.
~ We are known for %compound, and for saying no when quality would suffer.
~ Whoever works here soon knows %town, the regulars and the quirks of %product.
+ Look after %thing and keep an eye on %thing
+ Take responsibility for %skill, from the first call to the last signature
+ Plan and document %thing together with %person
+ Improve the way we handle %thing, using %product
+ Support colleagues in %town with %skill and %skill
+ Explain %thing to {customers|visitors|new colleagues|partners} in plain words
+ Prepare the monthly review of %compound
+ Coordinate deliveries, dates and people around %thing
+ Introduce %product at our %town site
+ Train newcomers in %skill
+ Check %compound for completeness and report what is missing
+ Stand in for the shift lead when needed
- A completed training or degree, or several years in the trade
- Good knowledge of %skill; %skill is a plus
- Experience with %product or something similar
- A calm manner when %thing go wrong
- Clear English, spoken and written; other languages are welcome
- Care, punctuality and a sense of humour
- Willingness to travel to %town {twice a year|now and then|once a month}
- An eye for detail where %thing are concerned
* {25|28|30|33} days of holiday and overtime that is paid or taken off
* A budget of {500|1,000|1,500|2,000} pounds or euros a year for training, for example in %skill
* Permanent contract, company pension and a travel pass for %town
* A canteen on %street and fruit that someone actually eats
* Modern equipment and %product at every workplace
* Flexible hours as far as the work allows
* {Bike leasing|A staff discount|Private health cover|A nursery place} from the first day
> Send us your CV; %person will get back to you within {a week|ten days|two weeks}.
> Questions? Ask for %person at %company, %street.
> We welcome applications from people of every age, origin and biography.
> An interview takes half an hour, a trial day in %town follows if you like.`,
  de: `
~ %company ist ein {familiengeführtes|wachsendes|inhabergeführtes|mittelständisches} Unternehmen in %town mit rund %n Beschäftigten.
~ Für unseren {Standort|Betrieb|Bereich} nahe der %street suchen wir Verstärkung: %title.
~ Sie arbeiten in einem Team von {vier|sechs|acht|zwölf} Leuten unter der Leitung von %person und kümmern sich um %thing und %compound.
~ Seit {1987|1994|2003|2011|2018} entwickeln wir %product, das Kunden von %town bis %town täglich nutzen.
~ Die Stelle ist neu, weil %product {schneller als geplant|stetig} wächst.
~ Ihre Vorgängerin {geht in den Ruhestand|wechselt nach %town} und übergibt Ihnen alles persönlich.
~ Wir sind bekannt für %compound und dafür, auch einmal Nein zu sagen.
~ Wer hier arbeitet, kennt bald %town, die Stammkunden und die Eigenheiten von %product.
+ Verantwortung für %thing und Überwachung von %compound
+ Eigenständige Arbeit im Bereich %skill, vom ersten Gespräch bis zum Abschluss
+ Planung und Dokumentation von %compound gemeinsam mit %person
+ Weiterentwicklung unserer Abläufe rund um %thing mit %product
+ Unterstützung der Kolleginnen und Kollegen in %town bei %skill und %skill
+ Beratung von {Kunden|Angehörigen|Partnern|neuen Kollegen} zu allen Fragen rund um %thing
+ Vorbereitung der monatlichen Auswertung zu %compound
+ Abstimmung von Terminen, Lieferungen und Menschen rund um %compound
+ Einführung von %product am Standort %town
+ Anleitung neuer Kräfte in %skill
+ Prüfung von %compound auf Vollständigkeit
+ Vertretung der Schichtleitung bei Bedarf
- Abgeschlossene Ausbildung, Studium oder mehrjährige Berufserfahrung
- Gute Kenntnisse in %skill, gern auch in %skill
- Erfahrung mit %product oder einer ähnlichen Lösung
- Ruhe und Übersicht, auch wenn es bei %compound hakt
- Gute Deutschkenntnisse in Wort und Schrift, Englisch von Vorteil
- Sorgfalt, Pünktlichkeit und Humor
- Bereitschaft zu Fahrten nach %town {zweimal im Jahr|gelegentlich|einmal im Monat}
- Ein geübter Blick für %thing
* {25|28|30|33} Tage Urlaub und Überstunden, die bezahlt oder ausgeglichen werden
* Ein Budget von {500|1.000|1.500|2.000} Euro im Jahr für Fortbildung, zum Beispiel in %skill
* Unbefristeter Vertrag, betriebliche Altersvorsorge und Deutschlandticket für Wege nach %town
* Kantine in der %street und Obst, das wirklich jemand isst
* Moderne Ausstattung und %product an jedem Arbeitsplatz
* Flexible Arbeitszeiten, soweit es die Aufgabe zulässt
* {Fahrradleasing|Mitarbeiterrabatt|Kitazuschuss|Weihnachtsgeld} vom ersten Tag an
> Schicken Sie uns Ihren Lebenslauf; %person meldet sich innerhalb {einer Woche|von zehn Tagen|von zwei Wochen}.
> Fragen beantwortet %person bei %company, %street.
> Wir freuen uns über Bewerbungen von Menschen jeden Alters und jeder Herkunft.
> Das Gespräch dauert eine halbe Stunde, ein Probetag in %town folgt auf Wunsch.`,
  fr: `
~ %company est une entreprise {familiale|indépendante|en pleine croissance} de %town qui compte environ %n personnes.
~ Pour notre {site|agence|atelier} près de %street, nous recherchons : %title.
~ Vous rejoignez une équipe de {quatre|six|huit|douze} personnes dirigée par %person, chargée de %thing et de %compound.
~ Depuis {1987|1994|2003|2011|2018}, nous développons %product, utilisé chaque jour entre %town et %town.
~ Le poste est créé parce que %product se développe {plus vite que prévu|régulièrement}.
~ Nous sommes connus pour %compound et pour notre franchise.
+ Prendre en charge %thing et surveiller %compound
+ Assurer la %skill de façon autonome, du premier contact à la clôture
+ Planifier et documenter %thing avec %person
+ Améliorer notre façon de traiter %thing grâce à %product
+ Aider les collègues de %town en %skill et en %skill
+ Expliquer %thing aux {clients|partenaires|nouveaux arrivants}
+ Préparer le bilan mensuel de %compound
+ Mettre en place %product sur le site de %town
+ Contrôler %compound et signaler les écarts
- Une formation achevée ou plusieurs années d’expérience dans le métier
- De bonnes connaissances en %skill ; %skill est un plus
- Une expérience de %product ou d’un outil comparable
- Du calme quand %thing se complique
- Un bon niveau de français, l’anglais est apprécié
- Rigueur, ponctualité et humour
- Des déplacements à %town {deux fois par an|de temps en temps}
* {25|28|30} jours de congés et des heures supplémentaires payées
* Un budget de {500|1 000|1 500} euros par an pour se former, par exemple en %skill
* Un CDI, une mutuelle et le remboursement des transports à %town
* Une cantine au %street
* Du matériel récent et %product à chaque poste
> Envoyez votre CV ; %person vous répond sous {une semaine|dix jours|quinze jours}.
> Des questions ? Demandez %person chez %company, %street.
> Toutes les candidatures sont étudiées, quels que soient l’âge et l’origine.`,
  es: `
~ %company es una empresa {familiar|independiente|en crecimiento} de %town con unas %n personas.
~ Para nuestro {centro|taller|equipo} cerca de %street buscamos: %title.
~ Te incorporas a un equipo de {cuatro|seis|ocho|doce} personas dirigido por %person, que se ocupa de %thing y %compound.
~ Desde {1987|1994|2003|2011|2018} desarrollamos %product, que se usa a diario entre %town y %town.
~ El puesto es nuevo porque %product crece {más de lo previsto|sin pausa}.
~ Nos conocen por %compound y por hablar claro.
+ Ocuparte de %thing y supervisar %compound
+ Responsabilizarte de %skill, desde la primera llamada hasta el cierre
+ Planificar y documentar %thing junto con %person
+ Mejorar nuestra manera de tratar %thing con %product
+ Apoyar a los compañeros de %town en %skill y %skill
+ Explicar %thing a {clientes|proveedores|nuevos compañeros}
+ Preparar el resumen mensual de %compound
+ Implantar %product en el centro de %town
+ Revisar %compound y avisar de lo que falta
- Formación terminada o varios años de experiencia en el oficio
- Buenos conocimientos de %skill; se valora %skill
- Experiencia con %product o algo parecido
- Calma cuando %thing se complica
- Buen nivel de español; se valora el inglés
- Cuidado, puntualidad y sentido del humor
- Disponibilidad para viajar a %town {dos veces al año|de vez en cuando}
* {23|25|28} días de vacaciones y horas extra pagadas
* {500|1.000|1.500} euros al año para formación, por ejemplo en %skill
* Contrato indefinido, seguro médico y abono de transporte en %town
* Comedor en %street
* Equipos modernos y %product en cada puesto
> Envíanos tu currículum; %person te responde en {una semana|diez días|dos semanas}.
> ¿Dudas? Pregunta por %person en %company, %street.
> Valoramos a personas de cualquier edad y origen.`,
  it: `
~ %company è un’azienda {familiare|indipendente|in crescita} di %town con circa %n persone.
~ Per la nostra {sede|filiale|officina} vicino a %street cerchiamo: %title.
~ Entrerai in una squadra di {quattro|sei|otto|dodici} persone guidata da %person, che si occupa di %thing e %compound.
~ Dal {1987|1994|2003|2011|2018} sviluppiamo %product, usato ogni giorno tra %town e %town.
~ Il posto è nuovo perché %product cresce {più del previsto|con costanza}.
~ Siamo conosciuti per %compound e per la parola data.
+ Occuparti di %thing e controllare %compound
+ Gestire in autonomia %skill, dal primo contatto alla chiusura
+ Pianificare e documentare %thing insieme a %person
+ Migliorare il modo in cui trattiamo %thing con %product
+ Aiutare i colleghi di %town in %skill e %skill
+ Spiegare %thing a {clienti|fornitori|nuovi colleghi}
+ Preparare il riepilogo mensile di %compound
+ Introdurre %product nella sede di %town
+ Verificare %compound e segnalare le mancanze
- Diploma, laurea o alcuni anni di esperienza nel mestiere
- Buone conoscenze di %skill; gradita %skill
- Esperienza con %product o strumenti simili
- Calma quando %thing si complica
- Buon italiano parlato e scritto, gradito l’inglese
- Cura, puntualità e senso dell’umorismo
- Disponibilità a trasferte a %town {due volte l’anno|ogni tanto}
* {22|25|28} giorni di ferie e straordinari pagati
* {500|1.000|1.500} euro l’anno per la formazione, per esempio in %skill
* Contratto a tempo indeterminato, buoni pasto e abbonamento ai mezzi di %town
* Mensa in %street
* Attrezzature moderne e %product in ogni postazione
> Invia il tuo curriculum; %person risponde entro {una settimana|dieci giorni|due settimane}.
> Domande? Chiedi di %person a %company, %street.
> Diamo valore a persone di ogni età e origine.`,
};

export type Sentences = {
  about: string[];
  duties: string[];
  wants: string[];
  offers: string[];
  ends: string[];
};

function parse(source: string): Sentences {
  const under = (mark: string) =>
    source
      .trim()
      .split('\n')
      .filter((line) => line.startsWith(mark))
      .map((line) => line.slice(2));
  return {
    about: under('~'),
    duties: under('+'),
    wants: under('-'),
    offers: under('*'),
    ends: under('>'),
  };
}

export const sentences = Object.fromEntries(
  Object.entries(SOURCES).map(([lang, source]) => [lang, parse(source)]),
) as Record<BigLang, Sentences>;

export const headings: Record<BigLang, { duties: string[]; wants: string[]; offers: string[] }> = {
  en: {
    duties: ['## Your tasks', '## What you will do', '## The work'],
    wants: ['## What you bring', '## Your profile', '## We hope for'],
    offers: ['## What we offer', '## In return', '## Benefits'],
  },
  de: {
    duties: ['## Ihre Aufgaben', '## Das machen Sie', '## Aufgabengebiet'],
    wants: ['## Ihr Profil', '## Das bringen Sie mit', '## Anforderungen'],
    offers: ['## Wir bieten', '## Ihre Vorteile', '## Darauf dürfen Sie sich freuen'],
  },
  fr: {
    duties: ['## Vos missions', '## Le poste'],
    wants: ['## Votre profil', '## Ce que vous apportez'],
    offers: ['## Nous offrons', '## Vos avantages'],
  },
  es: {
    duties: ['## Tus tareas', '## Funciones'],
    wants: ['## Tu perfil', '## Requisitos'],
    offers: ['## Ofrecemos', '## Condiciones'],
  },
  it: {
    duties: ['## Le tue attività', '## Mansioni'],
    wants: ['## Il tuo profilo', '## Requisiti'],
    offers: ['## Offriamo', '## Vantaggi'],
  },
};

/** Objects of each field, separated by commas: en; de; fr; es; it. */
const THINGS = `\
care: medication rounds, care plans, admissions, hygiene rules, relatives’ questions, ward handovers, duty rosters, dressing changes; Medikamentengaben, Pflegeplanungen, Aufnahmegespräche, Hygienevorgaben, Übergaben, Dienstpläne, Verbandswechsel, Visiten; les plans de soins, les admissions, les transmissions, l’hygiène, les plannings, les familles; los planes de cuidados, los ingresos, los turnos, la higiene, las visitas, las familias; i piani di cura, i ricoveri, i turni, l’igiene, le visite, i familiari
teach: lesson plans, school trips, parents’ evenings, support plans, playgrounds, homework clubs, reports; Unterrichtspläne, Klassenfahrten, Elternabende, Förderpläne, Spielplätze, Hausaufgabenhilfen, Zeugnisse; les cours, les sorties scolaires, les réunions de parents, les bilans, les ateliers; las clases, las excursiones, las reuniones de padres, los informes, los talleres; le lezioni, le gite, i colloqui con i genitori, le pagelle, i laboratori
data: pipelines, dashboards, data contracts, warehouse tables, forecasts, customer segments, event streams; Datenstrecken, Berichte, Datenmodelle, Kennzahlen, Prognosen, Kundensegmente, Schnittstellen; les flux de données, les tableaux de bord, les modèles, les prévisions, les indicateurs; los flujos de datos, los cuadros de mando, los modelos, las previsiones, los indicadores; i flussi di dati, i cruscotti, i modelli, le previsioni, gli indicatori
tech: releases, incidents, interfaces, legacy modules, build servers, login flows, migrations, backups; Auslieferungen, Störungen, Schnittstellen, Altsysteme, Testumgebungen, Anmeldestrecken, Migrationen, Sicherungen; les livraisons, les incidents, les interfaces, les migrations, les sauvegardes, les tests; las entregas, las incidencias, las interfaces, las migraciones, las copias de seguridad, las pruebas; i rilasci, gli incidenti, le interfacce, le migrazioni, i salvataggi, i test
creative: campaigns, prototypes, landing pages, newsletters, interviews, roadmaps, style guides; Kampagnen, Prototypen, Startseiten, Rundbriefe, Nutzerinterviews, Fahrpläne, Gestaltungsregeln; les campagnes, les maquettes, les lettres d’information, les entretiens, les contenus; las campañas, los prototipos, los boletines, las entrevistas, los contenidos; le campagne, i prototipi, le newsletter, le interviste, i contenuti
money: invoices, month-end closing, tax returns, loan files, payment runs, travel expenses, audits; Rechnungen, Monatsabschlüsse, Steuererklärungen, Kreditakten, Zahlläufe, Reisekosten, Prüfungen; les factures, les clôtures mensuelles, les déclarations, les dossiers de prêt, les audits; las facturas, los cierres mensuales, las declaraciones, los préstamos, las auditorías; le fatture, le chiusure mensili, le dichiarazioni, i mutui, le revisioni
office: contracts, appointments, minutes, permits, tenders, personnel files, travel plans, mail; Verträge, Termine, Protokolle, Genehmigungen, Ausschreibungen, Personalakten, Reisen, Posteingänge; les contrats, les rendez-vous, les dossiers, les appels d’offres, le courrier; los contratos, las citas, los expedientes, las licitaciones, el correo; i contratti, gli appuntamenti, le pratiche, le gare, la posta
sales: offers, complaints, trade fairs, shelves, key customers, till reports, returns, showrooms; Angebote, Reklamationen, Messen, Regale, Stammkunden, Kassenberichte, Retouren, Ausstellungen; les offres, les réclamations, les salons, les rayons, les grands comptes, les retours; las ofertas, las reclamaciones, las ferias, los lineales, los clientes clave, las devoluciones; le offerte, i reclami, le fiere, gli scaffali, i clienti principali, i resi
craft: machines, building sites, spare parts, switch cabinets, pipework, workshop tools, safety checks, repairs; Maschinen, Baustellen, Ersatzteile, Schaltschränke, Rohrleitungen, Werkzeuge, Sicherheitsprüfungen, Reparaturen; les machines, les chantiers, les pièces, les armoires électriques, les réparations, l’outillage; las máquinas, las obras, los repuestos, los cuadros eléctricos, las reparaciones, las herramientas; le macchine, i cantieri, i ricambi, i quadri elettrici, le riparazioni, gli attrezzi
engineer: drawings, calculations, test benches, load cases, site meetings, tolerances, approvals, cost plans; Zeichnungen, Berechnungen, Prüfstände, Lastfälle, Baubesprechungen, Toleranzen, Freigaben, Kostenpläne; les plans, les calculs, les bancs d’essai, les réunions de chantier, les validations; los planos, los cálculos, los bancos de pruebas, las reuniones de obra, las homologaciones; i disegni, i calcoli, i banchi prova, le riunioni di cantiere, le approvazioni
science: samples, test series, lab notebooks, calibrations, reagents, publications, stability studies; Proben, Versuchsreihen, Laborbücher, Kalibrierungen, Reagenzien, Veröffentlichungen, Stabilitätsstudien; les échantillons, les essais, les étalonnages, les réactifs, les publications; las muestras, los ensayos, las calibraciones, los reactivos, las publicaciones; i campioni, le prove, le tarature, i reagenti, le pubblicazioni
logistics: pallets, tours, freight papers, loading bays, stock counts, parcels, containers, trailers; Paletten, Touren, Frachtpapiere, Laderampen, Inventuren, Pakete, Container, Anhänger; les palettes, les tournées, les quais, les inventaires, les colis, les conteneurs; los palés, las rutas, los muelles, los inventarios, los paquetes, los contenedores; i bancali, i giri, le banchine, gli inventari, i pacchi, i container
kitchen: menus, bookings, guests, cold rooms, buffets, banquets, deliveries, guest rooms, night rounds; Speisekarten, Buchungen, Gäste, Kühlräume, Büfetts, Bankette, Lieferungen, Zimmer, Rundgänge; les menus, les réservations, les clients, les buffets, les banquets, les livraisons, les rondes; los menús, las reservas, los huéspedes, los bufés, los banquetes, las entregas, las rondas; i menù, le prenotazioni, gli ospiti, i buffet, i banchetti, le consegne, le ronde`;

const LANGS: readonly BigLang[] = ['en', 'de', 'fr', 'es', 'it'];

const things = new Map<string, Record<BigLang, string[]>>(
  THINGS.split('\n').map((line) => {
    const [field, all] = line.split(/: (.*)/) as [string, string];
    const lists = all.split('; ').map((list) => list.split(', '));
    return [
      field,
      Object.fromEntries(LANGS.map((lang, i) => [lang, lists[i]!])) as Record<BigLang, string[]>,
    ];
  }),
);

export function thingsOf(field: string, lang: BigLang): string[] {
  const found = things.get(field)?.[lang];
  if (!found) throw new Error(`nothing is known of the field ${field} in ${lang}`);
  return found;
}
