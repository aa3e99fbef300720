import { occupation } from './occupation.ts';

/** Health care and education. */
export const health = [
  occupation('nurse', {
    must: 'nursing medication care_documentation vital_signs',
    nice: 'wound_care infection_control orbis teamwork palliative praxis_guidance',
    pay: { DE: [39, 50], ES: [25, 32] },
    de: `
= Pflegefachfrau / Pflegefachmann (m/w/d) {Chirurgie|Innere Medizin|Geriatrie|Neurologie|Urologie}
= Gesundheits- und Krankenpfleger (m/w/d) {Tagesklinik|Notaufnahme|Orthopädie}
~ Auf der Station arbeiten {18|22|26} Pflegekräfte in drei Schichten, mit einem Dienstplan, der sechs Wochen vorher steht.
~ Wünsche zum Dienstplan werden nicht nur gesammelt, sondern in vier von fünf Fällen erfüllt.
~ Neue Kolleginnen und Kollegen begleiten wir {sechs|acht} Wochen lang mit einer festen Praxisanleitung.
~ Einspringen wird bei uns bezahlt: mit Zuschlag und einem freien Tag nach Wahl.
+ Grund- und Behandlungspflege nach Plan und mit Blick für den Menschen
+ Medikamente richten und verabreichen
+ Vitalwerte überwachen und Veränderungen früh melden
+ Pflege digital dokumentieren, am Bett statt am Dienstende
+ Angehörige anleiten und beraten
+ Visiten begleiten und Entlassungen vorbereiten
- Abgeschlossene Ausbildung in der Pflege, gern auch frisch examiniert
- Freude an der Arbeit im Team und verlässliche Absprachen
- Bereitschaft zum Schichtdienst, auch in Teilzeit
- Gute Deutschkenntnisse, mindestens B2
- Anerkennung aus dem Ausland? Wir begleiten das Verfahren`,
    es: `
= Enfermero/a de {geriatría|planta|atención diurna}
~ El equipo de enfermería cuida de {80|110|140} residentes con turnos estables y planificados con un mes.
~ Aquí se conoce a cada persona por su nombre, y también a su familia.
+ Administrar y revisar la medicación
+ Realizar curas y controlar constantes vitales
+ Elaborar los planes de cuidados con el equipo
+ Atender a las familias con claridad y cercanía
- Grado en Enfermería y colegiación
- Experiencia o interés en el cuidado de personas mayores
- Capacidad de observación y calma
- Disponibilidad para turnos rotativos`,
  }),
  occupation('icu_nurse', {
    must: 'intensive_care nursing ventilation vital_signs',
    nice: 'emergency_care anaesthesia medication care_documentation praxis_guidance',
    pay: { DE: [43, 56] },
    de: `
= Fachpflegekraft Intensivpflege (m/w/d)
= Pflegefachkraft (m/w/d) {Intensivstation|Intermediate Care|Anästhesie}
~ Die Intensivstation hat {12|16|20} Betten und einen Schlüssel von höchstens zwei Patienten je Pflegekraft.
~ Die Fachweiterbildung bezahlen wir, und die Stunden zählen als Arbeitszeit.
~ Schwere Verläufe besprechen wir nach, mit Supervision im Haus.
+ Beatmete und überwachungspflichtige Patienten versorgen
+ Geräte prüfen und auf Alarme sicher reagieren
+ Bei Notfällen im Haus mit dem Reanimationsteam ausrücken
+ Angehörigen erklären, was geschieht
- Ausbildung in der Pflege, möglichst mit Fachweiterbildung
- Erfahrung mit Beatmung und Kreislaufüberwachung
- Ruhe, wenn es eilt
- Interesse an Fortbildung und an Anleitung`,
  }),
  occupation('home_nurse', {
    must: 'nursing treatment_care wound_care driving',
    nice: 'medication care_planning dementia_care palliative care_documentation',
    pay: { DE: [38, 48] },
    de: `
= Pflegefachkraft (m/w/d) ambulante {Pflege|Palliativpflege|Wundversorgung}
= Stellvertretende Pflegedienstleitung (m/w/d) ambulant
~ Eine Tour umfasst {zehn bis zwölf|acht bis zehn} Besuche, und die Wege zählen als Arbeitszeit.
~ Sie fahren einen kleinen Elektrowagen, den Sie auf Wunsch auch privat nutzen dürfen.
~ Wir nehmen nur neue Klienten auf, wenn wir sie gut versorgen können.
+ Menschen zu Hause pflegen und behandeln, vom Verband bis zur Infusion
+ Pflegeplanung schreiben und mit Hausärzten abstimmen
+ Angehörige entlasten und beraten
+ Leistungen am Tablet dokumentieren
- Examen in der Alten- oder Krankenpflege
- Führerschein Klasse B
- Selbstständigkeit und Respekt vor fremden Wohnzimmern
- Wunsch nach festen Touren und planbaren Wochenenden`,
  }),
  occupation('care_assistant', {
    must: 'patient_care elderly_care teamwork',
    nice: 'dementia_care first_aid housekeeping care_documentation communication',
    pay: { DE: [15.5, 18.5, 'hour'], ES: [9.5, 11.5, 'hour'], GB: [12, 14, 'hour'] },
    de: `
= Pflegehelfer (m/w/d) {Frühdienst|Spätdienst|Nachtwache}
= Betreuungskraft nach § 43b (m/w/d)
~ Ein Kurs von 200 Stunden genügt zum Einstieg, und wir bezahlen ihn.
~ Viele aus dem Team haben bei uns als Helfer begonnen und später die Ausbildung gemacht.
+ Beim Aufstehen, Waschen und Essen helfen
+ Spazieren gehen, vorlesen, zuhören
+ Veränderungen beobachten und weitergeben
+ Wohnräume freundlich halten
- Zuverlässigkeit und ein freundliches Wesen
- Grundkenntnisse in der Pflege oder die Bereitschaft, sie zu lernen
- Deutschkenntnisse ab B1
- Bereitschaft zu Diensten am Wochenende, etwa jedes zweite`,
    es: `
= Auxiliar de geriatría {turno de mañana|turno de tarde|turno de noche}
= Gerocultor/a
~ Cada planta tiene un equipo fijo, porque los residentes agradecen las caras conocidas.
~ Ofrecemos formación en demencia y movilización desde la primera semana.
+ Ayudar en el aseo, la comida y los paseos
+ Anotar cambios de ánimo, apetito o sueño
+ Acompañar en las actividades del centro
+ Mantener ordenadas las habitaciones
- Título de auxiliar de enfermería o certificado de atención sociosanitaria
- Paciencia y buen trato
- Puntualidad y trabajo en equipo
- Disponibilidad de fines de semana alternos`,
  }),
  occupation('physio', {
    must: 'physiotherapy patient_care care_documentation',
    nice: 'massage sports_coaching elderly_care communication teamwork',
    pay: { DE: [36, 46], ES: [22, 29] },
    de: `
= Physiotherapeut (m/w/d) {Akutklinik|Reha|Schlaganfalleinheit}
~ Für jede Behandlung haben Sie mindestens {25|30} Minuten, auch bei vollem Haus.
~ Ärzte, Pflege und Therapie besprechen jeden Morgen gemeinsam den Tag.
+ Patienten nach Operationen und Schlaganfällen mobilisieren
+ Befunde erheben und Ziele vereinbaren
+ Übungen zeigen, die zu Hause weitergehen
+ Hilfsmittel auswählen und anpassen
- Staatliche Anerkennung als Physiotherapeut (m/w/d)
- Kenntnisse in Lymphdrainage oder Bobath sind willkommen
- Freude an kleinen Fortschritten
- Teamgeist und sorgfältige Dokumentation`,
    es: `
= Fisioterapeuta {geriátrico|a media jornada}
~ El gimnasio del centro es nuevo y el horario, de lunes a viernes.
~ Trabajarás con terapia ocupacional para que cada residente conserve lo que sabe hacer.
+ Valorar la movilidad y fijar objetivos realistas
+ Realizar sesiones individuales y en grupo
+ Prevenir caídas y adaptar ayudas técnicas
+ Enseñar al personal a movilizar sin lesionarse
- Grado en Fisioterapia y colegiación
- Experiencia con personas mayores
- Creatividad y buen humor
- Gusto por el trabajo en equipo`,
  }),
  occupation('mfa', {
    must: 'medical_assistance reception phlebotomy scheduling',
    nice: 'medical_billing ms_office first_aid communication orbis',
    pay: { DE: [32, 39] },
    de: `
= Medizinische Fachangestellte (m/w/d) {Kardiologie|Aufnahme|Endoskopie|Ambulanz}
~ Sie sind die Erste, die unsere Patienten sehen, und oft die, an die sie sich erinnern.
~ Die Ambulanz öffnet um halb acht und schließt pünktlich um vier.
+ Patienten empfangen und Termine vergeben
+ Blut abnehmen, EKG schreiben, Verbände wechseln
+ Befunde ablegen und Briefe vorbereiten
+ Leistungen abrechnen
- Ausbildung als Medizinische Fachangestellte (m/w/d)
- Freundlichkeit auch im vollen Wartezimmer
- Sicherer Umgang mit Praxis- oder Klinikprogrammen
- Blick für Notfälle`,
  }),
  occupation('teacher', {
    must: 'teaching lesson_planning classroom_mgmt secondary_teaching',
    nice: 'maths_teaching language_teaching elearning parent_comms sen assessment',
    pay: { DE: [52, 66] },
    de: `
= Lehrkraft (m/w/d) für {Mathematik und Physik|Deutsch und Geschichte|Englisch und Sport|Biologie und Chemie}
= Grundschullehrkraft (m/w/d)
~ Unsere Klassen haben höchstens {22|24} Kinder, und in Mathematik sind zwei Erwachsene im Raum.
~ Wir unterrichten in Epochen und schreiben Berichte statt nur Noten.
~ Quereinsteiger begleiten wir im ersten Jahr mit vier Stunden Entlastung in der Woche.
+ Unterricht planen, halten und auswerten
+ Lernende beraten und Fortschritte in Worten festhalten
+ Mit Eltern und Schulsozialarbeit sprechen, bevor es schwierig wird
+ Projekte und Fahrten mitgestalten
+ Im Kollegium hospitieren und sich besuchen lassen
- Lehramtsstudium oder Fachstudium mit Freude am Unterrichten
- Klarheit und Humor vor der Klasse
- Interesse an digitalen Werkzeugen, wo sie helfen
- Bereitschaft, sich fortzubilden`,
  }),
  occupation('early_years', {
    must: 'early_years childcare pedagogy parent_comms',
    nice: 'first_aid music_teaching sen teamwork care_documentation',
    pay: { DE: [38, 46] },
    de: `
= Erzieher (m/w/d) {Krippe|Elementarbereich|Hort|Waldgruppe}
= Kita-Leitung (m/w/d)
~ Die Gruppe hat {16|18} Kinder und drei Fachkräfte, dazu einen Garten mit alten Apfelbäumen.
~ Vorbereitungszeit steht im Dienstplan und fällt nicht aus.
+ Kinder begleiten, trösten, anregen und machen lassen
+ Entwicklung beobachten und Lerngeschichten schreiben
+ Eltern beim Bringen und Holen auf dem Laufenden halten
+ Feste, Ausflüge und Eingewöhnungen vorbereiten
- Staatliche Anerkennung als Erzieher (m/w/d) oder ein passendes Studium
- Achtung vor dem Tempo der Kinder
- Lust auf draußen bei jedem Wetter
- Erweitertes Führungszeugnis und Masernschutz`,
  }),
  occupation('social_worker', {
    must: 'social_work counselling communication conflict',
    nice: 'safeguarding care_planning mental_health parent_comms filing',
    pay: { DE: [44, 55], GB: [34, 44], ES: [23, 30] },
    de: `
= Schulsozialarbeiter (m/w/d)
~ Ihr Büro liegt neben dem Pausenhof, und die Tür steht meistens offen.
~ Sie gehören zum Kollegium, sind aber fachlich der Stiftung unterstellt und haben dort Supervision.
+ Schülerinnen und Schüler beraten, auch wenn sie nur kurz hereinschauen
+ Streit schlichten und soziales Lernen in Klassen anleiten
+ Mit Jugendamt und Vereinen zusammenarbeiten
+ Eltern besuchen, wenn sie nicht kommen können
- Studium der Sozialen Arbeit mit staatlicher Anerkennung
- Erfahrung mit Jugendlichen
- Verschwiegenheit und ein langer Atem`,
    en: `
= Social worker, {children and families|adult services|hospital discharge}
~ Caseloads are capped at {fourteen|sixteen}, and we publish the figure every month.
~ You would have weekly supervision and an hour a day that nobody may book.
+ Assess needs together with people, in their own words
+ Write plans that families can read
+ Work with schools, health visitors and the courts
+ Keep records that would make sense to a stranger
- A recognised social work qualification and registration
- Sound judgement about risk
- Warmth, and the nerve to ask hard questions
- A driving licence or another way to reach people`,
    es: `
= Trabajador/a social {de residencia|de centro de día}
~ Serás la persona de referencia para las familias desde la primera visita.
~ Tu trabajo se coordina con enfermería, psicología y dirección cada semana.
+ Acompañar los ingresos y la adaptación
+ Tramitar ayudas de dependencia
+ Mediar entre familias y equipo
+ Organizar el voluntariado
- Grado en Trabajo Social
- Conocimiento de la ley de dependencia
- Escucha y buena redacción`,
  }),
  occupation('teaching_assistant', {
    must: 'classroom_mgmt sen safeguarding childcare',
    nice: 'teaching first_aid parent_comms tutoring communication',
    pay: { GB: [12.2, 14.5, 'hour'] },
    en: `
= Teaching assistant, {Year 2|Key Stage 2|special needs}
~ You would support one class and two or three children who need a calm adult nearby.
~ The job is term time only, with paid training days in September.
+ Help small groups with reading, writing and number work
+ Support children with plans for special needs
+ Prepare materials and tidy displays with the children
+ Keep an eye on the playground
- GCSEs in English and mathematics, or similar
- Experience with children, paid or not
- Patience and a sense of fun
- An enhanced DBS check, which we pay for`,
  }),
];
