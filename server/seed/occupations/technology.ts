import { occupation } from './occupation.ts';

export const technology = [
  occupation('data_engineer', {
    must: 'sql python data_engineering etl data_modelling',
    nice: 'airflow dbt spark kafka postgresql snowflake docker aws git',
    pay: { DE: [62, 80], FR: [48, 62], ES: [40, 54], GB: [52, 70] },
    en: `
= Data engineer, {customer platform|pricing|reporting|streaming|forecasting|data quality}
= Data engineer ({Python|SQL and dbt|Kafka|Airflow})
~ You would join {three|four|five} data engineers who own everything between the source systems and the tables people decide from.
~ Most of our pipelines are Python and SQL, scheduled with Airflow and tested before every release.
~ The warehouse has grown quickly, and we now want fewer tables, better names and checks that fail loudly.
~ Analysts sit at the next desk, so you will see on the same day whether your model helps.
~ We have moved {half|two thirds} of the nightly jobs to streaming and need someone to finish it with care.
+ Build and run pipelines from {operational systems|partner feeds|event streams} into the warehouse
+ Model data so that a question asked twice gets the same answer twice
+ Write tests and contracts for the sources that break most often
+ Cut the cost and the running time of the {slowest|most expensive} jobs
+ Review the work of colleagues and let them review yours
+ Answer questions from {finance|operations|product} with numbers that can be traced back
+ Keep lineage, retention and access rules up to date
+ Take part in a light on-call rota, about one week in {six|eight}
- Several years of {Python|Python or Scala} and SQL in production, not only in notebooks
- A feeling for data models, and arguments for why you chose one
- Experience with an orchestrator such as Airflow or Dagster
- Habits from software engineering: version control, tests, small releases
- Clear written English; German, French or Spanish help but are not needed
- Patience with messy sources and the people who own them`,
    de: `
= Dateningenieur (m/w/d) {Leistungsabrechnung|Berichtswesen|Sendungsdaten|Stammdaten|Messdaten}
= Dateningenieur (m/w/d) Schwerpunkt {ETL und Data Warehouse|Datenqualität|Streaming}
~ Unser Datenteam versorgt {Controlling, Einkauf und Fachbereiche|die Betriebsführung und das Controlling} mit Zahlen, auf die man sich verlassen kann.
~ Das Data Warehouse läuft auf PostgreSQL, die Strecken sind in Python und SQL geschrieben.
~ Viele Auswertungen entstehen heute noch in Tabellenblättern; das möchten wir mit Ihnen ändern.
~ Sie arbeiten mit Menschen, die ihr Fach kennen und klare Fragen stellen.
+ Datenstrecken aus {Fachverfahren|Vorsystemen} entwickeln, testen und überwachen
+ Datenmodelle entwerfen und mit den Fachbereichen abstimmen
+ Prüfregeln für die Datenqualität festlegen und automatisieren
+ Laufzeiten und Kosten der nächtlichen Verarbeitung senken
+ Dokumentation und Datenkatalog pflegen, damit andere ohne Nachfragen weiterkommen
+ Kolleginnen und Kollegen aus der Auswertung bei schwierigen Abfragen unterstützen
- Abgeschlossenes Studium der Informatik oder eine Ausbildung mit passender Berufserfahrung
- Sehr gute Kenntnisse in SQL und sichere Programmierung in Python
- Erfahrung mit einem Werkzeug zur Ablaufsteuerung, zum Beispiel Airflow
- Verständnis für Datenschutz und einen sorgsamen Umgang mit personenbezogenen Daten
- Gute Deutschkenntnisse, weil Sie viel mit den Fachbereichen sprechen`,
    fr: `
= Data engineer {sinistres|tarification|connaissance client} (H/F)
= Data engineer {Spark|Snowflake} (H/F)
~ Vous rejoignez une équipe de six personnes qui construit l'entrepôt de données commun à tous les métiers.
~ Les traitements sont écrits en Python et en SQL, orchestrés par Airflow et relus à deux.
~ Notre priorité de l'année est la qualité : moins de tables, mieux documentées et surveillées.
+ Concevoir et exploiter des flux de données {entre les outils de gestion et l'entrepôt|venus de nos partenaires}
+ Modéliser les données avec les actuaires et les gestionnaires
+ Mettre en place des contrôles automatiques et alerter avant que les utilisateurs ne le fassent
+ Optimiser les requêtes et les coûts du cloud
+ Documenter les flux et accompagner les analystes
- Une première expérience réussie en ingénierie des données
- La maîtrise de SQL et de Python
- L'habitude des tests, de Git et de l'intégration continue
- Le goût d'expliquer simplement des sujets techniques
- Un anglais suffisant pour lire de la documentation`,
    es: `
= Data engineer {plataforma|ingesta|tiempo real|calidad de datos}
= Data engineer ({Spark y Databricks|Kafka|dbt y BigQuery})
~ Trabajamos por proyectos largos, con equipos de cuatro o cinco personas que conocen bien al cliente.
~ Casi todo es Python, SQL y Spark, y lo que va a producción se prueba antes.
~ Buscamos a alguien que disfrute ordenando datos y que sepa decir que no a una tabla más.
+ Diseñar y mantener procesos de ingesta y transformación de datos
+ Modelar el almacén de datos junto con analistas y negocio
+ Automatizar controles de calidad y alertas
+ Mejorar el rendimiento y el coste de las cargas nocturnas
+ Explicar al cliente qué se puede hacer y qué no
- Experiencia de al menos dos años con SQL y Python en producción
- Conocimientos de Spark, dbt o herramientas parecidas
- Costumbre de trabajar con Git y revisiones de código
- Inglés suficiente para una reunión semanal
- Ganas de aprender y de enseñar`,
  }),
  occupation('data_analyst', {
    must: 'data_analysis sql excel statistics',
    nice: 'power_bi tableau python looker r_lang communication',
    pay: { DE: [50, 64], FR: [40, 52], ES: [30, 42], GB: [38, 52] },
    en: `
= Data analyst, {merchandising|growth|store performance|public services|product}
= Business intelligence analyst
~ You turn questions that begin with "why" into numbers, and numbers into a decision that someone is glad to make.
~ The team answers to operations, not to IT, so your work is used the same week.
~ We have plenty of dashboards; what we miss is someone who asks which of them are still read.
+ Answer questions from {buyers|managers|directors} with clear analyses and short notes
+ Build and look after reports in {Power BI|Tableau|Looker}
+ Agree on definitions so that one word means one thing
+ Find out why a figure moved before the meeting in which it is asked
+ Train colleagues to help themselves to simple numbers
- Confident SQL and a sound grasp of basic statistics
- Experience of presenting findings to people who disagree with them
- Care with definitions, sources and caveats
- A degree or equal experience in a field that counts things`,
    es: `
= Analista de datos {de negocio|de marketing|de operaciones}
~ El equipo convierte preguntas de negocio en respuestas claras, con pocos gráficos y bien escogidos.
~ Trabajarás con personas de ventas, finanzas y producto, y verás pronto el efecto de tu trabajo.
+ Preparar análisis y cuadros de mando en Power BI
+ Definir indicadores con los responsables de cada área
+ Limpiar y documentar las fuentes de datos
+ Presentar resultados y recomendar acciones concretas
- Buen nivel de SQL y Excel
- Capacidad para explicar números a quien no trabaja con ellos
- Formación en estadística, economía o ingeniería
- Inglés medio-alto`,
    fr: `
= Analyste de données {indemnisation|distribution} (H/F)
~ Vous éclairez les décisions des équipes métiers avec des analyses courtes et vérifiables.
~ Le poste est à mi-chemin entre la statistique et le terrain : les gestionnaires vous diront si vos chiffres sonnent juste.
+ Produire des analyses et des tableaux de bord Power BI
+ Fiabiliser les indicateurs suivis par la direction
+ Préparer les données nécessaires aux études
+ Former les utilisateurs aux outils en libre-service
- De bonnes bases en statistiques et en SQL
- De l'aisance à l'oral devant des publics variés
- De la rigueur dans les définitions et les sources
- Un diplôme de niveau bac +3 à bac +5 ou une expérience équivalente`,
  }),
  occupation('backend', {
    must: 'programming rest_api sql git testing',
    nice: 'typescript nodejs java spring kotlin postgresql docker kubernetes kafka cicd',
    pay: { DE: [60, 78], ES: [38, 52], GB: [55, 75], FR: [46, 60] },
    en: `
= Backend developer ({TypeScript|Java|Kotlin|Go})
= Software engineer, {billing|search|integrations|scheduling|payments}
~ The product is eight years old and healthy: most of the code is tested, and we release several times a day.
~ You would work in a team of {four|five|six} that plans its own weeks and talks to customers directly.
~ We value boring solutions that colleagues understand on a Friday afternoon.
~ The next year is about {splitting a large module|moving a scheduler|opening an API to partners} without anyone noticing.
+ Design, write and run services that other teams build on
+ Keep the database fast: read query plans, remove indexes, add the right ones
+ Write tests that explain what the code is for
+ Join customers' calls when something is hard to understand
+ Improve how we release, watch and roll back
+ Help newer colleagues with patient reviews
- Several years of building and running web services
- Solid knowledge of a relational database
- An eye for failure: retries, timeouts, idempotency
- Clear writing, because much of our work is discussed in text
- Readiness to own a thing after it is shipped`,
    es: `
= Desarrollador/a backend ({Java y Spring|Node.js|Python})
~ El equipo mantiene los servicios que usan a diario más de doscientos clientes.
~ Hacemos entregas pequeñas, con pruebas automáticas y revisión entre compañeros.
+ Diseñar y desarrollar servicios y API
+ Mejorar el rendimiento de consultas y procesos
+ Escribir pruebas y cuidar la integración continua
+ Participar en el diseño técnico con producto y soporte
- Experiencia sólida con un lenguaje de servidor y bases de datos relacionales
- Conocimientos de contenedores y despliegue continuo
- Trato cercano con compañeros y clientes
- Se valora inglés`,
  }),
  occupation('frontend', {
    must: 'typescript react html css accessibility',
    nice: 'nextjs testing figma ui_design graphql vue',
    pay: { DE: [55, 70], ES: [34, 46], GB: [48, 65] },
    en: `
= Frontend developer (React)
= Frontend engineer, {design system|accessibility|checkout|planning board}
~ Our users keep the product open all day, so a tenth of a second and one click fewer matter to them.
~ You share a room, or a call, with a designer and two backend developers.
~ Accessibility is part of done here: we test with keyboards and screen readers every week.
+ Build screens with React and TypeScript that work on old laptops as well as new phones
+ Look after our components together with design
+ Measure what is slow and make it quick
+ Write tests from the point of view of a person using the page
+ Sit with users twice a quarter and watch
- Very good HTML and CSS, not only a framework
- Experience with TypeScript and React in a larger product
- Knowledge of WCAG and of assistive technology
- An eye for spacing, wording and states such as empty and failed`,
  }),
  occupation('devops', {
    must: 'linux docker kubernetes cicd terraform',
    nice: 'aws azure ansible prometheus bash networking it_security python',
    pay: { DE: [62, 80], GB: [58, 78], ES: [40, 55] },
    en: `
= Platform engineer
= Site reliability engineer, {payments|core services|customer platform}
~ The platform team of {three|four} gives forty developers a road to production that is short, safe and dull.
~ We run Kubernetes where it helps and plain machines where it does not.
+ Run and improve our clusters, pipelines and monitoring
+ Write infrastructure as code and keep it readable
+ Lead calm reviews after incidents, without blame
+ Work with teams on capacity, cost and recovery tests
- Experience of running services that people depend on
- Good command of Linux, networking and a scripting language
- Terraform or a similar tool in daily use
- A calm voice at three in the morning, which we need about twice a year`,
    de: `
= Systemadministrator (m/w/d) {Linux|Leitstellensysteme|Klinik-IT}
= DevOps Engineer (m/w/d)
~ Sie betreiben Systeme, die rund um die Uhr gebraucht werden, in einem Team mit geregelter Rufbereitschaft.
~ Vieles ist schon automatisiert, einiges noch nicht; Sie entscheiden mit, was als Nächstes kommt.
+ Server, Container und Netze betreiben und überwachen
+ Abläufe mit Ansible und Terraform automatisieren
+ Notfallübungen vorbereiten und auswerten
+ Mit Dienstleistern und Fachabteilungen Änderungen planen
- Ausbildung zum Fachinformatiker (m/w/d) oder vergleichbare Erfahrung
- Sichere Kenntnisse in Linux und Netzwerktechnik
- Erfahrung mit Containern und Versionsverwaltung
- Bereitschaft zur Rufbereitschaft, etwa jede sechste Woche`,
  }),
  occupation('ux', {
    must: 'ux_design figma ui_design accessibility',
    nice: 'communication presentation research html stakeholder',
    pay: { DE: [52, 68], GB: [45, 62], ES: [32, 44] },
    en: `
= Product designer
= UX designer, {onboarding|planning tools|self-service}
~ You would be our {second|third} designer and look after one part of the product from research to release.
~ Good design here means that a nurse, a driver or a clerk needs no manual.
+ Watch people at work and write down what surprises you
+ Sketch, test and throw away; then draw what remains
+ Keep the design system small and honest
+ Agree on wording with support, who hear every misunderstanding
- A portfolio that shows thinking, not only screens
- Experience with usability tests and simple statistics
- Fluency in Figma and an understanding of HTML and CSS
- Respect for accessibility from the first sketch`,
  }),
  occupation('product_manager', {
    must: 'product_management stakeholder agile communication',
    nice: 'data_analysis ux_design presentation strategy jira',
    pay: { DE: [65, 85], GB: [58, 80], ES: [42, 58] },
    en: `
= Product manager, {scheduling|payments|partner API|logistics tools}
~ You decide with your team what not to build, and can tell customers why.
~ Our roadmap is one page, revised every six weeks in the open.
+ Talk to {five|six} customers a week and share what you heard
+ Write short, clear problem statements and agree how success is measured
+ Plan releases with engineering, support and sales
+ Say no kindly and in good time
- Experience of leading a product used at work, not only on phones
- Ease with numbers and with people who dislike them
- Plain writing
- Curiosity for how other trades do their jobs`,
  }),
  occupation('it_support', {
    must: 'it_support windows_server customer_service networking',
    nice: 'powershell vmware ms_office it_security communication linux',
    pay: { DE: [38, 48], GB: [28, 36], ES: [22, 28] },
    de: `
= IT-Systemelektroniker im Anwendersupport (m/w/d)
= Fachinformatiker Systemintegration (m/w/d) {Anwenderbetreuung|Klinikarbeitsplätze|Schulnetz}
~ Sie sind die Stimme der IT: freundlich am Telefon, gründlich am Gerät.
~ Rund {400|700|1.200} Arbeitsplätze verlassen sich auf ein Team von {vier|sechs|neun} Personen.
+ Störungen am Telefon, per Fernwartung und vor Ort beheben
+ Arbeitsplätze einrichten, umziehen und abbauen
+ Benutzerkonten und Berechtigungen verwalten
+ Anleitungen schreiben, die auch ohne Rückfrage funktionieren
+ Kleine Projekte wie {Druckerwechsel|WLAN-Ausbau|Umstellung der Telefonie} selbst leiten
- Abgeschlossene IT-Ausbildung oder gleichwertige Erfahrung
- Sicherer Umgang mit Windows, Active Directory und Netzwerken
- Geduld und eine verständliche Sprache
- Führerschein Klasse B`,
    en: `
= IT support analyst
= Service desk technician
~ You look after the laptops, phones and nerves of {three hundred|five hundred} colleagues.
~ Half of the requests are solved in the first call, and we would like to make it two thirds.
+ Answer calls and tickets, and close them only when the person agrees
+ Set up and repair laptops, tablets and meeting rooms
+ Look after accounts, licences and printers
+ Write short guides with pictures
- Experience on a service desk or in a shop that repairs computers
- Good knowledge of Windows and Microsoft 365
- A friendly voice, also for the tenth password of the day
- Readiness to visit our other sites now and then`,
  }),
];
