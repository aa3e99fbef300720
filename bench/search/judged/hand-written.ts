/**
 * Postings as people write them, with the traps that real ones hold: a word in the text only, in the company's name or in another
 * sense, abbreviations, compounds, other spellings. Queries judge them by id, so an id never changes its posting.
 *
 * A line each: id; language; title; company; where; level; kind; skills; text.
 */
const LINES = `\
h01; de; Pflegefachkraft (m/w/d) Intensivstation; Klinikum Elbufer; Hamburg; mid; on_site full_time; Intensivpflege, Beatmung, Vitalzeichen; Auf unserer Intensivstation mit vierzehn Betten versorgen Sie beatmete Patienten. Sie arbeiten im Dreischichtsystem und werden acht Wochen eingearbeitet.
h02; de; Pflegekraft für unsere Wohngruppe; Haus Ahornblick; Lüneburg; mid; on_site part_time; Altenpflege, Demenzbetreuung; Zwölf Bewohner mit Demenz leben hier wie in einer Familie. Auch Berufsrückkehrer sind willkommen, zwanzig bis dreißig Stunden in der Woche.
h03; de; Gesundheits- und Krankenpfleger (m/w/d) Dialyse; Nierenzentrum Harburg; Hamburg; mid; on_site full_time; Dialyse, Krankenpflege; Sie betreuen Dialysepatienten in einem ruhigen Haus ohne Nachtdienst. Punktion und Überwachung lernen Sie bei uns.
h04; de; PDL ambulant; Mobile Hilfe Förde; Kiel; senior; on_site full_time; Pflegemanagement, Personalführung; Als Pflegedienstleitung führen Sie dreißig Mitarbeitende, schreiben Dienstpläne und verhandeln mit den Kassen.
h05; de; Pflegehelferin / Pflegehelfer im Nachtdienst; Stift Sankt Ansgar; Münster; entry; on_site part_time; Grundpflege, Erste Hilfe; Ein Kurs genügt zum Einstieg. Nachts sind Sie zu zweit im Haus und helfen beim Lagern und Waschen.
h06; de; Gärtner (m/w/d) Grünflächenpflege; Stadtgrün Westfalen; Münster; mid; on_site full_time; Gartenbau, Baumpflege; Pflege von Parks, Friedhöfen und Straßenbäumen. Sie schneiden Hecken, mähen und pflanzen.
h07; de; Entwickler Softwarepflege COBOL; Rechenzentrum Leineufer; Hannover; senior; hybrid full_time; COBOL, Db2; Sie übernehmen Wartung und Pflege eines Bestandsführungssystems auf dem Großrechner.
h08; en; Platform engineer (Kubernetes); Aireworks; Leeds; mid; hybrid full_time; Kubernetes, Helm, AWS; You run the clusters forty teams deploy to. We upgrade k8s every quarter and have not lost a night to it yet.
h09; en; DevOps engineer, k8s and Terraform; Liffey Cloud; Dublin; mid; remote full_time; k8s, Terraform, CI/CD; Everything here is code: networks, policies, dashboards. On call one week in seven, paid.
h10; en; Site reliability engineer; Spreeband; Berlin; senior; hybrid full_time; Kubernetes, Prometheus, Go; You keep a streaming service up. Our service is written in Golang and the office language is English.
h11; en; Backend developer (Go); Lanternpay; London; mid; hybrid full_time; Go, PostgreSQL, gRPC; Payments have to arrive once, never twice. You write services in Golang and the tests that prove them.
h12; en; Java developer; Northmoor Insurance; Manchester; mid; hybrid full_time; Java, Spring, SQL; You modernise the policy system step by step, from Java 8 to something from this decade.
h13; en; JavaScript developer (React); Harbourside Tickets; Bristol; mid; hybrid full_time; JavaScript, React, CSS; You build the pages where people choose their seats. Accessibility is tested on every change.
h14; en; Barista and floor supervisor; Java House Coffee; Brighton; entry; on_site part_time; Barista, Cash handling; You know your grind and your guests. Early shifts from six, no late ones.
h15; en; Node.js developer; Firthbook; Edinburgh; senior; remote full_time; Node.js, TypeScript, MongoDB; A small team runs a booking service in NodeJS for hostels. You own the calendar.
h16; en; Software engineer, .NET; Trentside Systems; Nottingham; mid; hybrid full_time; .NET, C#, SQL Server; You extend a C sharp desktop product that hospitals have trusted for twenty years.
h17; en; Embedded C++ engineer; Camlight Instruments; Cambridge; mid; on_site full_time; C++, Embedded systems, RTOS; Firmware for microscopes: small memory, hard deadlines, very sharp pictures.
h18; en; Data engineer; Kontor Analytics; Hamburg; mid; hybrid full_time; SQL, Python, Airflow, dbt; You move freight data into a warehouse and test it on the way. English is enough; German helps in the canteen.
h19; en; Data entry clerk; Brindley Records; Birmingham; entry; on_site temporary; Data entry, Typing; You type up delivery notes for three months. Accuracy counts more than speed.
h20; en; Senior data analyst; Clydewater; Glasgow; senior; hybrid full_time; SQL, Power BI, Python; You explain why water use rises on Sunday evenings, to engineers and to the board.
h21; en; Machine learning engineer; Limmat Vision; Zürich; mid; hybrid full_time; Machine learning, PyTorch, Python; You train models that find cracks in railway tracks and bring them into trains.
h22; en; Machine operator; Don Valley Cutlery; Sheffield; entry; on_site full_time; Machine operation, Quality control; Operate two presses after a month of learning on the job. A head for machines is enough.
h23; en; Technical recruiter (hiring data engineers); Talentbridge; London; mid; hybrid full_time; Recruiting, Sourcing; You find data engineers and ML engineers for our clients and keep in touch with those who said no.
h24; en; Electrician; Merseywire; Liverpool; mid; on_site full_time; Electrical installation, Testing; Rewires and EV chargers in social housing. Van, tools and eighteenth edition course provided.
h25; de; Elektroniker für Betriebstechnik (m/w/d); Rheinlack; Köln; mid; on_site full_time; Elektroinstallation, SPS, Störungssuche; Sie halten eine Lackfabrik am Laufen, von der Pumpe bis zur Steuerung. Elektriker mit Erfahrung sind ebenso willkommen.
h26; fr; Électricien bâtiment (H/F); Lumières du Rhône; Lyon; mid; on_site full_time; Électricité, Habilitation électrique; Vous câblez des écoles et des immeubles neufs. Camion et outillage fournis.
h27; es; Electricista de mantenimiento; Aceites del Sur; Sevilla; mid; on_site full_time; Instalaciones eléctricas, PLC; Mantenimiento de las líneas de envasado en turnos de mañana y tarde.
h28; it; Elettricista industriale; Officine Dora; Torino; mid; on_site full_time; Impianti elettrici, Quadri elettrici; Installazione e manutenzione di quadri in fabbriche del Piemonte.
h29; de; Straßenbauer (m/w/d); Pegnitzbau; Nürnberg; mid; on_site full_time; Straßenbau, Pflasterarbeiten; Sie bauen Radwege und Plätze. Im Winter wird weiter bezahlt.
h30; de; Tischler (m/w/d) Möbelbau; Holzwerk Severin; Köln; mid; on_site full_time; Möbelbau, CNC; Massivholzmöbel nach Maß, vom Entwurf bis zur Montage beim Kunden. Schreiner sind natürlich auch gemeint.
h31; de; Büroassistenz (m/w/d); Notariat Oberkassel; Düsseldorf; entry; on_site part_time; Büroorganisation, Korrespondenz; Empfang, Telefon, Akten und Termine für zwei Notarinnen, vormittags.
h32; de; Kauffrau / Kaufmann für Büromanagement; Isarblick Hausverwaltung; München; mid; hybrid full_time; Büromanagement, Excel; Sie verwalten Mietverträge und Abrechnungen für neunhundert Wohnungen.
h33; de; Bäckereifachverkäufer (m/w/d); Backhaus Neckartal; Stuttgart; entry; on_site part_time; Verkauf, Kassieren; Brot, Brezeln und ein freundliches Wort ab sechs Uhr früh.
h34; de; Konditorin / Konditor; Zuckerbäckerei Leopold; Wien; mid; on_site full_time; Konditorei, Patisserie; Torten, Petits Fours und Faschingskrapfen in einer Backstube im achten Bezirk.
h35; de; Koch (m/w/d); Gasthof Mönchsberg; Salzburg; mid; on_site full_time; Kochen, À-la-carte; Kleine Karte, frische Ware, zwei Tage frei am Stück. Wohnung vorhanden.
h36; en; Chef de partie; The Quill and Oyster; London; mid; on_site full_time; Cooking, Food safety; You run the fish section in a busy kitchen of nine. Sundays are closed.
h37; fr; Chef de projet digital (H/F); Agence Belvédère; Paris; mid; hybrid full_time; Gestion de projet, Scrum; Vous pilotez la refonte de sites culturels avec une équipe de cinq développeurs.
h38; en; Teaching assistant (SEN); Moorside Primary School; Leeds; entry; on_site part_time; Special educational needs, Safeguarding; You support two pupils in Year 4, term time only. A TA qualification helps but is not required.
h39; en; Teacher of mathematics; Isis Academy; Oxford; mid; on_site full_time; Maths teaching, Lesson planning; Teach maths from Year 7 to A level in a department that shares its lessons.
h40; de; Grundschullehrkraft (m/w/d); Freie Schule Weserbogen; Bremen; mid; on_site full_time; Unterrichten, Elternarbeit; Klassenleitung in einer Lerngruppe der ersten und zweiten Klasse. Lehrer anderer Schularten sind willkommen.
h41; en; HGV Class 1 driver; Soar Haulage; Leicester; mid; on_site full_time; Truck driving, Tachograph; Trunking nights to Glasgow and back. Lorry drivers with CPC only.
h42; de; Berufskraftfahrer (m/w/d) CE; Fuldatal Transporte; Kassel; mid; on_site full_time; Lkw-Führerschein CE, Ladungssicherung; Nahverkehr mit dem eigenen LKW, jeden Abend zu Hause.
h43; en; Linux device driver developer; Camlight Instruments; Cambridge; senior; hybrid full_time; C, Linux kernel; You write kernel drivers for cameras. No van involved.
h44; en; Warehouse operative, nights; Spon Logistics; Coventry; entry; on_site full_time; Picking, Forklift; Pick, pack and load from ten to six. Forklift licence paid after probation.
h45; en; Data warehouse architect; Mainbank; Frankfurt am Main; senior; hybrid full_time; Snowflake, Data modelling, SQL; You design the warehouse a bank reports from. Regulators read your documentation.
h46; en; Management accountant (ACCA); Fenchurch Charities; London; mid; hybrid full_time; Management accounting, Excel; Month end for eleven charities. Our neighbours on the floor are data engineers, and their coffee is good.
h47; de; Bilanzbuchhalter (m/w/d); Pleiße Energie; Leipzig; senior; hybrid full_time; Bilanzierung, HGB, DATEV; Sie erstellen Monats- und Jahresabschlüsse für sechs Gesellschaften.
h48; fr; Comptable fournisseurs (H/F); Tissages Roubaix; Lille; mid; hybrid full_time; Comptabilité, Facturation; Saisie et règlement de six cents factures par mois.
h49; de; Steuerfachangestellte (m/w/d); Kanzlei Fuggerstraße; Augsburg; mid; hybrid part_time; Steuern, Lohnbuchhaltung, DATEV; Lohn und Steuererklärungen für Handwerksbetriebe der Gegend.
h50; en; UX designer; Polderlab; Netherlands; mid; remote full_time; UX design, Figma, User research; You make public transport apps that people over eighty can use.
h51; de; UI/UX-Designer (m/w/d); Kiezwerk; Berlin; mid; hybrid full_time; UI design, UX design, Figma; Sie gestalten die Oberfläche einer Praxissoftware, zusammen mit Ärztinnen.
h52; es; Enfermera/o de urgencias; Hospital del Manzanares; Madrid; mid; on_site full_time; Enfermería, Urgencias; Triaje y atención en un servicio con ciento veinte llegadas al día.
h53; fr; Infirmière / Infirmier de nuit; Clinique des Calanques; Marseille; mid; on_site full_time; Soins infirmiers, Surveillance; Deux soignants par étage, planning connu six semaines à l’avance.
h54; it; Infermiere pediatrico; Ospedale dei Navigli; Milano; mid; on_site full_time; Assistenza infermieristica, Pediatria; Reparto di pediatria con ventidue letti e turni concordati.
h55; en; Children’s nurse; Kennet Hospital; Reading; mid; on_site full_time; Nursing, Paediatrics; Registered nurse for the paediatric ward, band 5 or 6.
h56; en; Reading support tutor; Wensum Library; Norwich; entry; on_site part_time; Tutoring, Literacy; You help adults to read, two evenings a week.
h57; en; Customer service adviser, German speaking; Portobello Travel; Dublin; entry; hybrid full_time; Customer service, German; You help travellers from Austria and Germany by phone and chat.
h58; en; Teacher of German; Avonvale School; Bath; mid; on_site part_time; Teaching, German; German to GCSE and A level, with an exchange to Braunschweig every spring.
h59; en; Bank nurse; Avon Community Care; Bath; mid; on_site temporary; Nursing, Wound care; Flexible shifts when our wards need you. No minimum hours.
h60; en; Branch adviser; Pulteney Bank; Bath; entry; on_site full_time; Banking, Customer service; You open accounts, explain loans and notice when someone is about to be cheated.
h61; de; Personalreferentin / Personalreferent; Taunus Chemie; Frankfurt am Main; mid; hybrid full_time; Personalarbeit, Arbeitsrecht; HR für vierhundert Leute im Werk, von der Einstellung bis zur Rente.
h62; de; Physiotherapeutin / Physiotherapeut; Praxis am Schlossberg; Freiburg; mid; on_site part_time; Physiotherapie, Manuelle Therapie; Dreißig Minuten für jede Behandlung und keine Hausbesuche.
h63; en; SAP FI/CO consultant; Kurpfalz Consulting; Walldorf; senior; hybrid full_time; SAP FI, SAP CO, S/4HANA; You move mid-sized manufacturers to S/4HANA, one closing at a time.
h64; de; IT-Systemadministrator (m/w/d) Linux; Residenz Hosting; Würzburg; mid; hybrid full_time; Linux, Ansible, Netzwerke; Sie betreiben achthundert Server und automatisieren, was sich wiederholt.`;

export type HandWritten = {
  id: string;
  lang: string;
  title: string;
  company: string;
  location: string;
  level: string;
  remote: string;
  jobType: string;
  skills: string[];
  description: string;
};

function postingOf(line: string): HandWritten {
  const [id, lang, title, company, location, level, kind, skills, ...text] = line.split('; ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const [remote, jobType] = kind.split(' ') as [string, string];
  const description = text.join('; ');
  return {
    id,
    lang,
    title,
    company,
    location,
    level,
    remote,
    jobType,
    skills: skills.split(', '),
    description,
  };
}

export const handWritten: readonly HandWritten[] = LINES.split('\n').map(postingOf);
