import { occupation } from './occupation.ts';

/** Trades, engineering, logistics and making things. */
export const trades = [
  occupation('electrician', {
    must: 'electrical_install fault_finding electrical_testing occupational_safety',
    nice: 'blueprints ev_charging solar knx control_panels driving fire_alarms',
    pay: { DE: [20.5, 26, 'hour'], FR: [14.5, 19, 'hour'], GB: [18, 24, 'hour'] },
    de: `
= Elektroniker (m/w/d) {Ortsnetz|Umspannwerke|Netzstationen|Zählertechnik}
= Elektroniker für Betriebstechnik (m/w/d)
~ Sie arbeiten zu zweit und fahren von zu Hause los, mit einem Wagen, in dem jedes Teil seinen Platz hat.
~ Wir bauen das Netz um, damit Wallboxen, Wärmepumpen und Solardächer hineinpassen.
~ Bereitschaft haben Sie etwa alle {fünf|sechs} Wochen, und sie wird gut bezahlt.
+ {Ortsnetzstationen|Schaltanlagen} bauen, prüfen und instand halten
+ Störungen suchen und beheben, auch bei Wind und Wetter
+ Kabel verlegen, muffen und messen
+ Prüfprotokolle am Tablet ausfüllen
+ Auszubildende anleiten
- Abgeschlossene Ausbildung in einem Elektroberuf
- Kenntnis der fünf Sicherheitsregeln und den Willen, sie nie abzukürzen
- Führerschein Klasse B, gern BE
- Schwindelfreiheit und Freude an der Arbeit draußen`,
    fr: `
= Électricien {tertiaire|du bâtiment|bornes de recharge} (H/F)
= Chef d'équipe électricité (H/F)
~ Les chantiers se trouvent à moins de quarante minutes du dépôt, et le camion est à vous.
~ Nous préparons le matériel la veille, pour ne pas courir le matin.
+ Tirer les câbles et poser les appareillages
+ Raccorder tableaux et armoires
+ Contrôler l'installation et remplir les fiches d'essai
+ Dépanner chez nos clients sous contrat
+ Transmettre le métier à un apprenti
- CAP ou bac pro électricité
- Habilitations électriques à jour ou à repasser avec nous
- Lecture de plans
- Permis B`,
    en: `
= Electrician, {commercial sites|social housing|EV charging|planned works}
= Electrical supervisor
~ Most work is within an hour of the yard, and travel counts from the first mile.
~ Vans are stocked overnight, so the day starts on site and not in a queue.
~ We price jobs so that they can be done properly; nobody here is asked to skip a test.
+ Install, test and certify {commercial|domestic} systems
+ Find faults and explain them to the client in plain words
+ Fit chargers, panels and emergency lighting
+ Complete certificates on the tablet the same day
+ Look after an apprentice, one day at a time
- NVQ level 3 and the current edition of the wiring regulations
- Inspection and testing qualification, or the wish to take it with us
- ECS gold card and a driving licence
- Tidy work and good manners in other people's homes`,
  }),
  occupation('plumber', {
    must: 'plumbing heating fault_finding driving',
    nice: 'hvac welding customer_service occupational_safety blueprints',
    pay: { FR: [14, 18.5, 'hour'], GB: [18, 24, 'hour'], DE: [19, 24, 'hour'] },
    fr: `
= Plombier chauffagiste (H/F)
= Technicien pompes à chaleur (H/F)
~ Un chantier sur deux est une rénovation : chaudière au fioul contre pompe à chaleur.
~ Vous travaillez en binôme, avec un bureau d'études qui répond au téléphone.
+ Installer et mettre en service des pompes à chaleur
+ Poser réseaux, sanitaires et radiateurs
+ Entretenir et dépanner les installations
+ Conseiller les clients sur les réglages
- CAP, BP ou bac pro en plomberie ou génie climatique
- Attestation fluides frigorigènes ou envie de la passer
- Soin du travail fini
- Permis B`,
    en: `
= Heating engineer
= Plumber, {planned works|repairs and voids|heat pumps}
~ You would have your own patch and a diary that leaves time for the job that turns out bigger.
~ We are training the whole team on heat pumps, at our cost and in working hours.
+ Service and repair boilers, cylinders and controls
+ Install bathrooms, pipework and heat pumps
+ Explain options and prices before you start
+ Keep parts and paperwork in order
- A recognised plumbing or heating qualification
- Gas Safe registration, or readiness to gain it
- A full driving licence
- Respect for carpets`,
  }),
  occupation('solar', {
    must: 'solar electrical_install occupational_safety roofing',
    nice: 'ev_charging scaffolding driving blueprints teamwork',
    pay: { FR: [14, 18, 'hour'], ES: [11, 14, 'hour'], DE: [18, 23, 'hour'] },
    fr: `
= Installateur de panneaux photovoltaïques (H/F)
= Technicien photovoltaïque {maintenance|mise en service} (H/F)
~ L'équipe pose une toiture par jour et rentre le soir à la maison.
~ La sécurité d'abord : harnais, garde-corps, et personne sur le toit par grand vent.
+ Poser structures et panneaux en toiture
+ Raccorder onduleurs et coffrets
+ Mettre en service et expliquer le suivi au client
+ Assurer la maintenance préventive
- Une formation en électricité ou en couverture
- Aucune crainte de la hauteur
- Habilitation électrique BP ou BR
- Esprit d'équipe`,
  }),
  occupation('joiner', {
    must: 'carpentry blueprints machine_operation',
    nice: 'cnc assembly cad driving quality_control',
    pay: { DE: [17, 22, 'hour'] },
    de: `
= Tischler (m/w/d) {Möbelbau|Innenausbau|Fenster und Türen|Montage}
= CNC-Tischler (m/w/d)
= Tischlermeister (m/w/d) Arbeitsvorbereitung
~ Wir bauen Einzelstücke und kleine Serien, vom Küchentisch bis zur Bibliothek einer Schule.
~ In der Werkstatt stehen eine Fünf-Achs-CNC und eine Hobelbank von 1911, und beide werden benutzt.
~ Freitags ist um eins Schluss.
+ Möbel und Einbauten nach Zeichnung fertigen
+ Holz auswählen und Zuschnitte planen
+ Maschinen einrichten und warten
+ Beim Kunden montieren, sauber und pünktlich
+ Lehrlingen Handgriffe zeigen
- Gesellenbrief als Tischler oder Schreiner (m/w/d)
- Gefühl für Holz und Maß
- Führerschein Klasse B
- Lust, ein Stück vom ersten Strich bis zur Übergabe zu begleiten`,
  }),
  occupation('maintenance', {
    must: 'maintenance mechatronics fault_finding hydraulics',
    nice: 'plc electrical_install welding industrial_mechanics occupational_safety',
    pay: { FR: [30, 38], ES: [22, 28], DE: [42, 52] },
    fr: `
= Technicien de maintenance industrielle (H/F) {équipe de matin|équipe de nuit|week-end}
~ L'usine compte neuf lignes, dont deux installées l'an dernier ; la maintenance prend part au choix des machines.
~ Nous mesurons les arrêts pour en comprendre la cause, pas pour désigner un coupable.
+ Assurer la maintenance préventive et curative des lignes
+ Diagnostiquer les pannes électriques et mécaniques
+ Proposer des améliorations et les chiffrer
+ Tenir à jour la GMAO
- Bac pro ou BTS maintenance
- Bases d'automatisme et de pneumatique
- Goût du diagnostic
- Disponibilité pour un travail posté`,
    es: `
= Técnico/a de mantenimiento {de hotel|de piscinas y climatización}
~ Un hotel es una pequeña ciudad: agua, luz, clima, ascensores y muchas puertas.
~ El equipo es de cuatro personas y reparte las guardias con un mes de antelación.
+ Revisar instalaciones y prevenir averías
+ Reparar en habitaciones con rapidez y discreción
+ Coordinar a proveedores externos
+ Registrar consumos de agua y energía
- Formación en electricidad, clima o mantenimiento
- Experiencia en hoteles o edificios
- Buena presencia ante los huéspedes
- Carné de conducir`,
    de: `
= Mechatroniker (m/w/d) {Fördertechnik|Instandhaltung|Sortieranlagen}
~ Das Lager läuft in zwei Schichten, und ohne funktionierende Fördertechnik läuft nichts.
~ Für jede Anlage gibt es einen Paten, der sie besser kennt als das Handbuch.
+ Anlagen warten und Verschleißteile tauschen
+ Störungen an Sensoren, Antrieben und Steuerungen beheben
+ Ersatzteile verwalten
+ Verbesserungen vorschlagen und umsetzen
- Ausbildung als Mechatroniker oder Elektroniker (m/w/d)
- Erfahrung mit SPS und Pneumatik
- Schichtbereitschaft
- Ruhe, wenn das Band steht`,
  }),
  occupation('plc', {
    must: 'plc automation control_panels electrical_install',
    nice: 'fault_finding english project_management networking blueprints',
    pay: { DE: [58, 74] },
    de: `
= Automatisierungstechniker (m/w/d) {SPS|Gebäudeleittechnik|Prüfstände}
= Projektingenieur Elektrotechnik (m/w/d)
~ Wir planen und programmieren Anlagen für {Kläranlagen, Labore und Molkereien|Krankenhäuser und Rechenzentren}.
~ Sie begleiten ein Projekt vom Schaltplan bis zur Abnahme, mit höchstens {30|40} Reisetagen im Jahr.
+ Steuerungen in TIA Portal programmieren und testen
+ Schaltpläne in EPLAN erstellen
+ Anlagen in Betrieb nehmen und übergeben
+ Bediener schulen
- Techniker, Meister oder Studium der Elektrotechnik
- Erfahrung mit Siemens- oder Beckhoff-Steuerungen
- Freude am Kontakt mit Kunden
- Führerschein Klasse B`,
  }),
  occupation('cad', {
    must: 'cad blueprints bim',
    nice: 'project_management ms_office site_management english teamwork',
    pay: { DE: [46, 60] },
    de: `
= Technischer Systemplaner (m/w/d) {TGA|Stahlbau|Tragwerk}
= BIM-Koordinator (m/w/d)
= Bauzeichner (m/w/d) {Ingenieurbau|Holzbau}
~ Unsere Modelle werden auf der Baustelle benutzt und nicht nur abgelegt.
~ Wir planen {Brücken und Schulen|Krankenhäuser und Hallen} in einem Umkreis, den man mit der Bahn erreicht.
+ Modelle und Pläne in Revit oder AutoCAD erstellen
+ Kollisionen prüfen und mit Gewerken klären
+ Stücklisten und Massen ermitteln
+ Standards im Büro weiterentwickeln
- Ausbildung als Bauzeichner oder Systemplaner (m/w/d)
- Sichere Kenntnisse in Revit, AutoCAD oder Allplan
- Räumliches Denken und saubere Pläne
- Lust auf Modelle mit echten Daten`,
  }),
  occupation('site_manager', {
    must: 'site_management project_management occupational_safety leadership',
    nice: 'blueprints budgeting negotiation tendering cad',
    pay: { FR: [42, 56], DE: [60, 78], GB: [45, 60] },
    fr: `
= Conducteur de travaux {électricité|CVC|photovoltaïque} (H/F)
~ Vous suivez {six à huit|quatre à six} chantiers, du chiffrage à la levée des réserves.
~ Les chefs d'équipe sont autonomes ; ils attendent de vous des plans justes et du matériel à l'heure.
+ Préparer les chantiers et planifier les équipes
+ Négocier avec les fournisseurs et les sous-traitants
+ Suivre budget, qualité et sécurité
+ Représenter l'entreprise aux réunions de chantier
- Formation bac +2 à bac +5 en génie électrique ou climatique
- Trois ans d'expérience sur chantier
- Sens du dialogue et de l'anticipation
- Permis B`,
    de: `
= Bauleiter (m/w/d) {Elektrotechnik|Hochbau|Netzausbau}
~ Sie führen {drei bis vier|zwei bis drei} Baustellen und haben eine Kollegin für den Papierkram.
~ Bei uns darf ein Termin verschoben werden, wenn er unvernünftig ist.
+ Abläufe planen und Firmen steuern
+ Qualität, Kosten und Arbeitsschutz überwachen
+ Aufmaße prüfen und abnehmen
+ Mit Bauherren und Nachbarn reden
- Techniker, Meister oder Bauingenieurstudium
- Erfahrung auf Baustellen
- Durchsetzungskraft ohne Lautstärke
- Kenntnisse der VOB`,
  }),
  occupation('grid_planner', {
    must: 'project_management gis blueprints electrical_testing',
    nice: 'cad sap stakeholder excel english',
    pay: { DE: [58, 76] },
    de: `
= Netzplaner (m/w/d) {Mittelspannung|Niederspannung|Anschlüsse Erneuerbare}
= Ingenieur (m/w/d) {Netzführung|Asset Management}
~ Bis 2032 verdoppeln sich die Anschlüsse in unserem Gebiet, und Sie planen, wo das Netz das trägt.
~ Die Leitstelle und die Monteure sitzen im selben Haus; kurze Wege sind hier wörtlich gemeint.
+ Netzberechnungen durchführen und Varianten vergleichen
+ Anschlussbegehren prüfen und Antworten verständlich schreiben
+ Bauvorhaben mit Gemeinden abstimmen
+ Bestandsdaten im GIS pflegen
- Studium der Elektrotechnik oder Energietechnik
- Kenntnisse in Netzberechnung
- Freude an Karten und an klaren Entscheidungen
- Gutes Deutsch in Wort und Schrift`,
  }),
  occupation('warehouse', {
    must: 'warehousing picking forklift',
    nice: 'inventory wms shipping packing adr teamwork',
    pay: { DE: [14.5, 17.5, 'hour'], GB: [12.3, 14.8, 'hour'] },
    de: `
= Fachkraft für Lagerlogistik (m/w/d) {Wareneingang|Versand|Kühllager}
= Staplerfahrer (m/w/d) {Frühschicht|Spätschicht|Nachtschicht}
= Lagerhelfer (m/w/d)
~ Die Halle ist beheizt, die Stapler sind höchstens vier Jahre alt, und die Schichten stehen fest.
~ Wer den Staplerschein noch nicht hat, macht ihn in den ersten vier Wochen bei uns.
+ Waren annehmen, prüfen und einlagern
+ Sendungen kommissionieren und verladen
+ Bestände zählen und Abweichungen klären
+ Platz und Geräte in Ordnung halten
- Ausbildung in der Lagerlogistik oder Erfahrung im Lager
- Zuverlässigkeit, auch um sechs Uhr früh
- Staplerschein von Vorteil
- Verständigung auf Deutsch oder Englisch`,
    en: `
= Warehouse operative, {days|nights|goods in}
= Warehouse team leader
~ Shifts are fixed for {four|six} weeks at a time and swapped only if both sides agree.
~ The site picks for {forty|sixty} shops, so accuracy counts for more than speed.
+ Receive, check and put away stock
+ Pick and pack orders with a scanner
+ Load trailers safely
+ Count stock and chase differences
- Some experience in a warehouse, shop or kitchen
- A forklift licence, or the wish to earn one here
- Care with heavy things and other people's feet
- Reliable transport at the hours of the shift`,
  }),
  occupation('truck_driver', {
    must: 'truck_driving driving delivery',
    nice: 'adr shipping customs customer_service occupational_safety',
    pay: { DE: [16, 19.5, 'hour'], FR: [13, 15.5, 'hour'] },
    de: `
= Berufskraftfahrer (m/w/d) {Nahverkehr|Fernverkehr|Nachttour}
~ Sie fahren einen festen Wagen, und am Wochenende steht er auf unserem Hof.
~ Lenkzeiten werden eingehalten; wer drängelt, bekommt Ärger mit der Disposition und nicht mit Ihnen.
+ Stückgut und Teilladungen sicher ausliefern
+ Ladung sichern und Papiere prüfen
+ Mit der Disposition Abweichungen klären
+ Fahrzeug pflegen und Mängel melden
- Führerschein Klasse CE mit Schlüsselzahl 95
- Fahrerkarte, gern ADR
- Ruhige Fahrweise
- Verständliches Deutsch`,
    fr: `
= Conducteur poids lourd {régional|messagerie} (H/F)
~ Les tournées sont régionales : départ à cinq heures, retour dans l'après-midi.
~ Les quais sont équipés et les palettes déjà préparées à votre arrivée.
+ Livrer nos produits frais aux magasins et restaurants
+ Contrôler température et documents
+ Veiller à l'arrimage et à la sécurité
+ Être le visage de la maison chez nos clients
- Permis C ou CE, FIMO à jour
- Carte conducteur
- Ponctualité et courtoisie
- Une bonne condition physique`,
  }),
  occupation('dispatcher', {
    must: 'logistics_planning scheduling communication',
    nice: 'fleet ms_office wms english negotiation customs',
    pay: { DE: [40, 52] },
    de: `
= Disponent (m/w/d) {Nahverkehr|Stückgut|Sonderfahrten}
= Speditionskaufmann / Speditionskauffrau (m/w/d)
~ Sie planen {25|35} Touren am Tag und kennen jeden Fahrer beim Namen.
~ Unser Dispo-Raum ist laut, herzlich und ab 17 Uhr leer.
+ Touren planen und bei Stau neu ordnen
+ Frachten einkaufen und Preise verhandeln
+ Kunden sagen, wann ihre Ware wirklich kommt
+ Lenk- und Ruhezeiten im Blick behalten
- Kaufmännische Ausbildung in der Spedition oder viel Erfahrung
- Überblick, wenn drei Telefone klingeln
- Gute Kenntnisse der Region
- Englisch für Frachten über die Grenze`,
  }),
  occupation('customs', {
    must: 'customs correspondence english',
    nice: 'sap shipping logistics_planning excel french',
    pay: { DE: [42, 54] },
    de: `
= Zolldeklarant (m/w/d) {Import|Export}
= Sachbearbeiter Zoll und Außenwirtschaft (m/w/d)
~ Seit die Schweiz und Großbritannien mehr Papier verlangen, wächst unser Zollteam.
~ Sie arbeiten mit ATLAS, mit klaren Zuständigkeiten und einer Kollegin, die jede Warennummer kennt.
+ Zollanmeldungen erstellen und prüfen
+ Waren einreihen und Ursprung klären
+ Mit Behörden und Kunden korrespondieren
+ Akten führen, die einer Prüfung standhalten
- Kaufmännische Ausbildung oder Erfahrung im Zoll
- Genauigkeit und Geduld mit Formularen
- Gutes Englisch
- Sicherer Umgang mit Tabellen`,
  }),
  occupation('baker', {
    must: 'baking food_safety machine_operation',
    nice: 'teamwork quality_control packing inventory',
    pay: { FR: [12.5, 15, 'hour'] },
    fr: `
= Boulanger {de nuit|fournil|viennoiserie} (H/F)
= Conducteur de ligne agroalimentaire (H/F)
~ Nos pains lèvent douze heures, et nos boulangers choisissent les farines avec le meunier.
~ Le travail de nuit est limité à quatre nuits par semaine et majoré dès la première heure.
+ Peser, pétrir, façonner et cuire
+ Régler la ligne selon la pâte du jour
+ Contrôler poids, cuisson et étiquetage
+ Nettoyer le poste et noter les écarts
- CAP boulanger ou expérience en production
- Respect des règles d'hygiène
- Endurance et bonne humeur matinale
- Goût du travail bien fait`,
  }),
  occupation('quality', {
    must: 'quality_control food_safety quality_management',
    nice: 'laboratory audit excel process_improvement english',
    pay: { FR: [32, 42] },
    fr: `
= Responsable qualité de site (H/F)
= Technicien qualité {laboratoire|production} (H/F)
~ Vous veillez à ce que chaque sachet qui sort puisse être mangé par nos propres enfants.
~ Le laboratoire vient d'être rénové et compte trois personnes.
+ Réaliser contrôles et analyses
+ Tenir à jour la démarche HACCP
+ Préparer les audits clients et IFS
+ Accompagner la production dans l'analyse des écarts
- Formation bac +2 ou plus en agroalimentaire
- Connaissance des référentiels IFS ou BRC
- Fermeté et pédagogie
- Anglais lu`,
  }),
  occupation('gardener', {
    must: 'landscaping driving occupational_safety',
    nice: 'machine_operation first_aid teamwork communication',
    pay: { GB: [12.4, 15, 'hour'] },
    en: `
= Gardener, {parks|cemeteries|street trees}
= Grounds maintenance team leader
~ The team looks after {nineteen|twenty-three} parks, four bowling greens and one very old beech.
~ We are turning {a third|a quarter} of our lawns into meadow, and people have started to thank us for it.
+ Plant, prune, mow and mulch through the year
+ Look after machines and report damage
+ Help volunteers on Saturdays, for time off in lieu
+ Answer questions from people walking dogs
- Experience in gardening or grounds work
- A driving licence, ideally with trailer
- Certificates for chainsaw or spraying are welcome
- Good humour in the rain`,
  }),
];
