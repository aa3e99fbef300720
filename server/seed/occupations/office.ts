import { occupation } from './occupation.ts';

/** Office, sales and hospitality. */
export const office = [
  occupation('accountant', {
    must: 'accounting accounts_payable excel',
    nice: 'datev sap tax financial_reporting payroll time_management',
    pay: { DE: [42, 54], FR: [34, 44], GB: [30, 40], ES: [24, 32] },
    de: `
= Finanzbuchhalter (m/w/d)
= {Kreditorenbuchhalter|Debitorenbuchhalter|Anlagenbuchhalter} (m/w/d)
~ Die Belege kommen digital, der Monatsabschluss steht am {dritten|fünften} Werktag.
~ Sie arbeiten in einem Team von {vier|sechs}, das sich gegenseitig vertritt, damit Urlaub Urlaub bleibt.
+ Laufende Buchungen und Zahlungsläufe verantworten
+ Konten abstimmen und offene Posten klären
+ Monats- und Jahresabschlüsse vorbereiten
+ Ansprechpartner für Prüfer und Fachbereiche sein
- Kaufmännische Ausbildung, gern mit Weiterbildung zum Bilanzbuchhalter (m/w/d)
- Kenntnisse in DATEV oder SAP
- Genauigkeit ohne Umständlichkeit
- Lust, Abläufe einfacher zu machen`,
    fr: `
= Comptable {général|fournisseurs|clients} (H/F)
~ L'équipe comptable compte cinq personnes et clôture en quatre jours ouvrés.
~ Les factures sont dématérialisées ; il reste du temps pour comprendre les chiffres.
+ Tenir la comptabilité et justifier les comptes
+ Préparer les déclarations de TVA
+ Participer aux clôtures mensuelles et annuelles
+ Répondre aux commissaires aux comptes
- BTS ou DCG comptabilité
- Aisance avec Excel et un ERP
- Discrétion et sens du service
- Esprit de méthode`,
    en: `
= Accounts assistant
= Finance officer, {payables|grants and projects|stores}
~ You would join a finance team of {five|seven} that closes the month on day four and then goes home.
~ We pay small suppliers within ten days and are proud of it.
+ Post invoices, match orders and run payments
+ Reconcile accounts and chase what does not fit
+ Prepare figures for budget holders in words they know
+ Help with the audit
- AAT level 3 or the experience that stands for it
- Good spreadsheet skills
- An honest way of saying that a number is wrong
- Readiness to learn our ledger`,
  }),
  occupation('office_clerk', {
    must: 'office_admin ms_office correspondence scheduling',
    nice: 'filing minute_taking reception data_entry communication procurement',
    pay: { DE: [34, 42], FR: [25, 31], GB: [24, 30], ES: [19, 25] },
    de: `
= {Kaufmann|Kauffrau} für Büromanagement (m/w/d)
= Teamassistenz (m/w/d) {Geschäftsführung|Planung|Schulverwaltung|Werkstattbüro}
= Sachbearbeiter (m/w/d) {Kundenservice|Vertragswesen|Rechnungsprüfung}
~ Bei Ihnen laufen die Fäden zusammen: Termine, Post, Bestellungen und die Frage, wo der Beamer steht.
~ Zwei Tage in der Woche können Sie von zu Hause arbeiten, wenn die Vertretung geklärt ist.
+ Termine, Reisen und Sitzungen vorbereiten
+ Schriftverkehr erledigen und Protokolle schreiben
+ Rechnungen prüfen und weiterleiten
+ Anfragen freundlich und verbindlich beantworten
+ Akten so ablegen, dass andere sie finden
- Kaufmännische Ausbildung oder Erfahrung im Büro
- Sehr gutes Deutsch und sichere Office-Kenntnisse
- Überblick und Humor
- Diskretion`,
    fr: `
= Assistant administratif (H/F)
= Assistant {commercial|de gestion|travaux} (H/F)
~ Vous êtes le point d'appui de l'équipe : devis, plannings, relances et bons de commande passent par vous.
~ Le bureau est calme le matin, animé à midi et fermé à dix-sept heures trente.
+ Accueillir au téléphone et traiter le courrier
+ Préparer devis, commandes et factures
+ Organiser plannings et réunions
+ Suivre les dossiers jusqu'à leur clôture
- Formation en assistanat ou gestion
- Orthographe sûre
- Maîtrise des outils bureautiques
- Sens des priorités`,
    en: `
= Administrative officer, {licensing|planning|housing}
= Office coordinator
~ You are the person people hope to reach when they ring the council.
~ The job can be shared, and two of our best teams are pairs.
+ Handle enquiries by phone, mail and at the counter
+ Keep records accurate and findable
+ Prepare papers and minutes for meetings
+ Improve one form a month
- Good written English and a calm manner
- Confidence with Microsoft Office
- Some experience in an office, shop or surgery
- Respect for people's privacy`,
  }),
  occupation('controller', {
    must: 'controlling excel financial_reporting',
    nice: 'sap power_bi budgeting sql business_analysis',
    pay: { DE: [58, 74] },
    de: `
= Controller (m/w/d) {Beteiligungen|Investitionen|Klinikbetrieb|Transport}
~ Sie erklären Zahlen denen, die sie verursachen, und werden dafür geschätzt.
~ Die Planung dauert bei uns sechs Wochen, nicht sechs Monate.
+ Budgets und Hochrechnungen erstellen
+ Abweichungen untersuchen und Maßnahmen vorschlagen
+ Berichte kürzen, bis sie gelesen werden
+ Investitionen rechnen und begleiten
- Studium der Betriebswirtschaft oder vergleichbare Erfahrung
- Sehr gute Excel-Kenntnisse, SQL von Vorteil
- Standfestigkeit und Taktgefühl
- Neugier auf den Betrieb hinter den Zahlen`,
  }),
  occupation('hr', {
    must: 'hr recruiting communication',
    nice: 'labour_law payroll ms_office mentoring gdpr excel',
    pay: { DE: [48, 60], GB: [34, 44] },
    de: `
= Personalreferent (m/w/d) {Recruiting|Pflege|Ausbildung}
~ Sie begleiten Menschen vom ersten Anruf bis zum Jubiläum.
~ Wir antworten jeder Bewerbung innerhalb einer Woche, und das soll so bleiben.
+ Stellen ausschreiben und Gespräche führen
+ Führungskräfte in arbeitsrechtlichen Fragen beraten
+ Einarbeitung und Rückkehr aus der Elternzeit planen
+ Mit dem Betriebsrat vertrauensvoll zusammenarbeiten
- Kaufmännische Ausbildung oder Studium mit Schwerpunkt Personal
- Kenntnisse im Arbeitsrecht
- Zugewandtheit und klare Worte
- Erfahrung mit Tarifverträgen`,
    en: `
= People partner, {stores|head office}
= Recruitment adviser
~ You would look after {six shops|two departments} and know most people there by name.
~ We answer every applicant, and we would like your help to do it faster.
+ Hire with managers, from the brief to the first day
+ Advise on absence, pay and difficult conversations
+ Run induction so that nobody starts without a login
+ Report honestly on pay gaps
- Experience in HR or recruitment
- Knowledge of employment law, ideally CIPD level 5
- Discretion and backbone
- A liking for shop floors`,
  }),
  occupation('claims', {
    must: 'insurance customer_service correspondence',
    nice: 'negotiation legal_assist conflict ms_office data_entry',
    pay: { FR: [29, 37] },
    fr: `
= Gestionnaire sinistres {habitation|automobile|santé} (H/F)
= Conseiller indemnisation (H/F)
~ Quand vous décrochez, quelqu'un vient de vivre un dégât des eaux ou un accident : votre calme compte.
~ Vous gérez environ {quatre-vingts|cent vingt} dossiers, avec le temps d'appeler plutôt que d'écrire.
+ Ouvrir et instruire les dossiers
+ Missionner experts et prestataires
+ Expliquer les garanties en mots simples
+ Régler vite ce qui peut l'être
- Formation en assurance, droit ou relation client
- Écoute et clarté au téléphone
- Rigueur dans les délais
- Goût du travail en équipe`,
  }),
  occupation('procurement', {
    must: 'procurement negotiation erp',
    nice: 'sap supply_chain excel english tendering',
    pay: { DE: [50, 64], FR: [38, 48] },
    de: `
= Einkäufer (m/w/d) {Netzmaterial|Bauleistungen|Medizinprodukte}
~ Transformatoren haben heute zwei Jahre Lieferzeit; guter Einkauf beginnt darum früh.
~ Sie verhandeln hart in der Sache und bleiben auch nach Vertragsschluss erreichbar.
+ Ausschreibungen vorbereiten und auswerten
+ Rahmenverträge verhandeln
+ Lieferanten besuchen und bewerten
+ Bestände mit Planung und Lager abstimmen
- Kaufmännische Ausbildung oder technisches Verständnis mit Einkaufserfahrung
- Kenntnisse im Vergaberecht sind willkommen
- SAP oder ein ähnliches System
- Gutes Englisch`,
  }),
  occupation('sales_rep', {
    must: 'b2b_sales negotiation crm',
    nice: 'lead_generation account_management driving presentation sales_forecast',
    pay: { FR: [36, 50], ES: [26, 38], DE: [48, 66], GB: [34, 48] },
    fr: `
= Commercial {grands comptes|restauration|secteur Sud|secteur Ouest} (H/F)
= Chargé d'affaires (H/F)
~ Vous reprenez un portefeuille de {soixante|quatre-vingt-dix} clients qui nous connaissent bien.
~ La part variable est simple, plafonnée nulle part et versée chaque trimestre.
+ Visiter vos clients et en trouver de nouveaux
+ Construire des offres avec la production
+ Suivre commandes et encaissements
+ Remonter ce que le terrain demande
- Une expérience de la vente aux professionnels
- Autonomie et sens de l'organisation
- Permis B
- Le goût des bons produits`,
    es: `
= Comercial {de eventos|de software|de zona norte}
= Ejecutivo/a de cuentas
~ Heredarás una cartera viva y tiempo para hacerla crecer sin prisas.
~ Las comisiones se entienden en una frase y se pagan cada mes.
+ Visitar clientes y detectar necesidades
+ Preparar propuestas y negociar condiciones
+ Mantener el CRM al día
+ Colaborar con marketing en campañas
- Experiencia en venta a empresas
- Facilidad de palabra y escucha
- Buen nivel de inglés
- Carné de conducir`,
    en: `
= Account executive, {mid-market|public sector|logistics}
= Account manager
~ You would sell something you can show in ten minutes to people who need it.
~ Half of new business comes from customers recommending us, so nothing is promised that we cannot ship.
+ Find, qualify and close new customers
+ Run demonstrations that answer the question asked
+ Keep the forecast honest
+ Hand over to support without surprises
- Experience of selling to organisations
- Curiosity and good notes
- Ease with a CRM
- The nerve to walk away`,
  }),
  occupation('store_manager', {
    must: 'retail leadership shift_planning',
    nice: 'merchandising cash_handling inventory customer_service sales',
    pay: { GB: [32, 42] },
    en: `
= Store manager
= Assistant store manager
~ The shop has a team of {fourteen|twenty} and a turnover that has grown every year since it opened.
~ Rotas are published four weeks ahead, for you as well.
+ Lead, train and listen to the team
+ Plan rotas, stock and displays
+ Know your figures and what to do about them
+ Sort out complaints so that people come back
- Experience of leading people in retail
- Warmth with customers and clarity with staff
- Numeracy
- Weekend work, about every other one`,
  }),
  occupation('sales_assistant', {
    must: 'retail customer_service cash_handling',
    nice: 'merchandising sales teamwork communication inventory',
    pay: { GB: [12.2, 13.8, 'hour'] },
    en: `
= Sales assistant, {homeware|childrenswear|garden|weekends}
= Customer adviser
~ You will learn what we sell from the people who make it, on two paid days a year.
~ Contracts start at sixteen hours, and extra hours are offered, never demanded.
+ Welcome people and leave them alone when they wish
+ Keep shelves full and prices right
+ Work the till and handle returns fairly
+ Pass on what customers ask for and we do not have
- A friendly, attentive way with people
- Reliability on the rota
- Retail experience is good, interest is enough
- Standing for a few hours is no trouble`,
  }),
  occupation('customer_service', {
    must: 'customer_service complaint_handling communication',
    nice: 'call_centre crm ms_office english french spanish',
    pay: { GB: [24, 29], FR: [25, 30], ES: [19, 24], DE: [32, 39] },
    en: `
= Customer support specialist
= Customer care adviser, {online orders|key accounts}
~ There are no scripts and no stopwatch here; a case is done when the customer says so.
~ You sit next to the people who can fix the cause, and they expect you to tell them.
+ Answer calls, chats and mails in good plain English
+ Find out what really happened
+ Put things right, with a budget of your own for goodwill
+ Write help pages from questions asked twice
- Experience with customers in any trade
- Good writing
- Composure
- A second language is a bonus`,
    fr: `
= Conseiller clientèle (H/F)
= Téléconseiller {assistance|résiliation et fidélisation} (H/F)
~ Pas de script : nous préférons une vraie réponse à une phrase apprise.
~ Deux jours de télétravail par semaine après la formation de six semaines.
+ Répondre aux appels et aux messages
+ Expliquer contrats et remboursements
+ Traiter les réclamations de bout en bout
+ Signaler les causes qui reviennent
- Aisance orale et écrite
- Écoute et patience
- Première expérience de la relation client
- Ponctualité`,
  }),
  occupation('marketing', {
    must: 'marketing content_marketing communication',
    nice: 'seo social_media email_marketing online_ads web_analytics hubspot ecommerce',
    pay: { GB: [32, 44], ES: [25, 34], DE: [44, 58] },
    en: `
= Marketing manager, {content|campaigns|brand}
= E-commerce executive
~ Our customers can tell advertising from help; we would like to send them more of the second.
~ You would have a modest budget and a free hand.
+ Plan and run campaigns from idea to result
+ Write pages, mails and posts that people finish
+ Work with photographers, designers and shop teams
+ Look at the numbers every Monday and change something
- Experience in marketing, ideally online
- A good pen and a thick skin
- Confidence with analytics tools
- Taste`,
    es: `
= Especialista en marketing digital
= Community manager {hoteles|eventos}
~ Contarás lo que pasa en nuestras casas con buenas fotos y pocas palabras.
~ El presupuesto es razonable y la confianza, total.
+ Planificar campañas y calendario de contenidos
+ Cuidar redes, web y reseñas
+ Medir resultados y proponer mejoras
+ Coordinar fotógrafos y agencias
- Experiencia en marketing digital
- Redacción impecable en español e inglés
- Manejo de analítica web
- Sensibilidad estética`,
  }),
  occupation('cook', {
    must: 'cooking food_safety menu_planning',
    nice: 'catering leadership inventory baking teamwork',
    pay: { ES: [20, 26], FR: [25, 31], DE: [34, 42] },
    es: `
= Cocinero/a {de partida|de desayunos|de banquetes}
= Jefe/a de cocina
~ La carta cambia cada seis semanas con lo que hay en el mercado.
~ Jornada continua, dos días libres seguidos y comida en mesa.
+ Preparar elaboraciones y cuidar cada pase
+ Controlar pedidos, mermas y alérgenos
+ Mantener el orden y la higiene
+ Proponer platos de temporada
- Formación en cocina o experiencia equivalente
- Organización en las horas punta
- Respeto por el producto y por el equipo
- Carné de manipulador de alimentos`,
    fr: `
= Cuisinier de collectivité (H/F)
~ Vous cuisinez pour {deux cents|trois cents} convives, avec des légumes qui arrivent encore terreux.
~ Pas de service le soir ni le week-end.
+ Préparer les repas du jour
+ Élaborer les menus avec la diététicienne
+ Gérer commandes et stocks
+ Appliquer la méthode HACCP
- CAP cuisine
- Expérience en collectivité appréciée
- Organisation
- Esprit d'équipe`,
    de: `
= Koch (m/w/d) {Klinikküche|Schulküche|Diätküche}
~ Wir kochen frisch für {300|450|600} Menschen und werfen immer weniger weg.
~ Keine Abende, keine Teildienste, zwei freie Tage am Stück.
+ Speisen vorbereiten, kochen und abschmecken
+ Kost für Diäten und Allergien zubereiten
+ Waren bestellen und prüfen
+ Hygiene sichern und dokumentieren
- Ausbildung als Koch (m/w/d)
- Erfahrung in der Gemeinschaftsverpflegung
- Freude an Gemüse
- Teamgeist`,
  }),
  occupation('waiter', {
    must: 'waiting customer_service english',
    nice: 'bartending cash_handling french teamwork guest_relations',
    pay: { ES: [9.8, 12, 'hour'] },
    es: `
= Camarero/a {de sala|de terraza|de banquetes}
= Jefe/a de rango
~ El restaurante abre todo el año y el equipo también se queda todo el año.
~ Las propinas se reparten cada semana y a la vista de todos.
+ Recibir, aconsejar y servir
+ Explicar la carta en dos idiomas
+ Preparar sala y terraza
+ Cobrar y despedir con una sonrisa
- Experiencia en sala
- Inglés conversacional; francés o alemán, mejor
- Memoria y buen paso
- Flexibilidad de horarios`,
  }),
  occupation('receptionist', {
    must: 'reception guest_relations booking_systems english',
    nice: 'hotel german french complaint_handling cash_handling',
    pay: { ES: [20, 26] },
    es: `
= Recepcionista de hotel {turno de mañana|turno de noche|conserjería}
= Responsable de recepción
~ La recepción es la cara del hotel a las tres de la tarde y a las tres de la madrugada.
~ Los turnos se publican con un mes y los cambios se piden, no se imponen.
+ Dar la bienvenida y gestionar entradas y salidas
+ Resolver peticiones y quejas con imaginación
+ Manejar reservas y facturación
+ Recomendar la ciudad como quien la quiere
- Experiencia en recepción o atención al público
- Inglés alto y otro idioma
- Manejo de programas de reservas
- Presencia y calma`,
  }),
  occupation('housekeeping', {
    must: 'housekeeping cleaning teamwork',
    nice: 'hotel time_management leadership inventory',
    pay: { ES: [9.5, 11.5, 'hour'] },
    es: `
= Camarero/a de pisos
= Gobernante/a {de tarde|de mañana}
~ Cada persona tiene asignadas {doce|catorce} habitaciones, ni una más.
~ Los carros son eléctricos y las camas se elevan: cuidamos las espaldas.
+ Limpiar y preparar habitaciones
+ Revisar detalles y avisar de averías
+ Reponer lencería y minibar
+ Ayudar a las compañeras cuando hace falta
- Experiencia en pisos o limpieza
- Atención al detalle
- Discreción
- Disponibilidad de fines de semana alternos`,
  }),
];
