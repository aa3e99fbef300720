/**
 * Trades of the big seed, a line each: key; field; pay of someone with a few years in Germany, thousands of euros a year; share
 * of posts at a desk, in tenths; titles in English, German, French, Spanish, Italian (`/` between names for the same work);
 * skills, most needed first.
 */
const TRADES = `\
nurse; care; 38-50; 0; Registered nurse/Staff nurse; Pflegefachkraft/Gesundheits- und Krankenpfleger; Infirmier; Enfermero; Infermiere; nursing medication vital_signs care_documentation wound_care infection_control palliative praxis_guidance
icu_nurse; care; 43-56; 0; Intensive care nurse/ICU nurse; Fachpflegekraft Intensivpflege/Intensivpfleger; Infirmier en réanimation; Enfermero de cuidados intensivos; Infermiere di terapia intensiva; intensive_care ventilation nursing vital_signs anaesthesia resuscitation care_documentation
home_nurse; care; 37-48; 0; Community nurse/District nurse; Pflegefachkraft ambulante Pflege/Ambulanter Krankenpfleger; Infirmier à domicile; Enfermero a domicilio; Infermiere domiciliare; home_care nursing wound_care driving medication dementia_care treatment_care
care_assistant; care; 28-35; 0; Care assistant/Healthcare assistant; Pflegehelfer/Pflegeassistent; Aide-soignant; Auxiliar de geriatría; Operatore socio-sanitario; elderly_care patient_care daily_living dementia_care first_aid mobilisation continence_care
physio; care; 36-47; 0; Physiotherapist; Physiotherapeut; Kinésithérapeute; Fisioterapeuta; Fisioterapista; physiotherapy manual_therapy exercise_therapy rehabilitation lymph_drainage massage neuro_physio
occupational_therapist; care; 36-45; 0; Occupational therapist; Ergotherapeut; Ergothérapeute; Terapeuta ocupacional; Terapista occupazionale; occupational_therapy hand_therapy rehabilitation sensory_integration mental_health care_documentation
mfa; care; 30-38; 2; Medical assistant/Medical receptionist; Medizinischer Fachangestellter; Secrétaire médical; Auxiliar de clínica; Assistente di studio medico; medical_assistance patient_admission ecg phlebotomy vaccination medical_billing practice_management
dental_nurse; care; 29-37; 0; Dental nurse; Zahnmedizinischer Fachangestellter; Assistant dentaire; Auxiliar dental; Assistente alla poltrona; dental_assist dental_hygiene sterilisation dental_billing radiology patient_care
paramedic; care; 39-50; 0; Paramedic; Notfallsanitäter; Ambulancier; Técnico en emergencias sanitarias; Soccorritore; paramedic emergency_care resuscitation driving triage patient_transport first_aid
doctor; care; 75-110; 0; Specialist physician/Consultant physician; Facharzt/Assistenzarzt; Médecin spécialiste; Médico especialista; Medico specialista; clinical_practice internal_medicine history_taking ultrasound emergency_care geriatrics cardiology_care
pharmacist; care; 52-68; 0; Pharmacist; Apotheker; Pharmacien; Farmacéutico; Farmacista; pharmacy dispensing compounding pharmacology medication customer_service
early_years; teach; 38-47; 0; Nursery teacher/Early years educator; Erzieher/Pädagogische Fachkraft; Éducateur de jeunes enfants; Educador infantil; Educatore di nido; early_years childcare play_based parent_comms pedagogy toddler_care first_aid
teacher; teach; 50-66; 0; Secondary teacher/Teacher; Lehrer/Lehrkraft; Professeur; Profesor de secundaria; Insegnante; teaching lesson_planning classroom_mgmt secondary_teaching assessment digital_whiteboards parent_comms
social_worker; teach; 43-55; 3; Social worker; Sozialarbeiter/Sozialpädagoge; Assistant social; Trabajador social; Assistente sociale; social_work counselling case_management family_support conflict youth_services crisis_intervention
trainer; teach; 42-58; 5; Trainer/Learning designer; Dozent/Ausbilder; Formateur; Formador; Formatore; training adult_education elearning facilitation moodle instructional_design presentation
data_engineer; data; 60-82; 10; Data engineer/ETL developer; Dateningenieur/Data Engineer; Ingénieur données/Data engineer; Ingeniero de datos; Ingegnere dei dati; data_engineering sql python airflow dbt spark kafka snowflake data_modelling databricks
data_analyst; data; 48-64; 10; Data analyst/Business intelligence analyst; Datenanalyst/BI-Analyst; Analyste de données; Analista de datos; Analista dati; data_analysis sql power_bi tableau excel statistics reporting python
data_scientist; data; 60-82; 10; Data scientist/Machine learning engineer; Data Scientist/ML-Ingenieur; Data scientist; Científico de datos; Data scientist; machine_learning python pandas pytorch statistics mlops nlp deep_learning
dba; data; 56-74; 9; Database administrator/DBA; Datenbankadministrator; Administrateur de bases de données; Administrador de bases de datos; Amministratore di database; database_admin postgresql oracle sql_server mysql backup performance_engineering
backend; tech; 58-80; 10; Backend developer/Software engineer/Software developer; Softwareentwickler/Backend-Entwickler; Développeur backend; Desarrollador backend; Sviluppatore backend; backend java spring postgresql kotlin go nodejs microservices rest_api docker
frontend; tech; 52-72; 10; Frontend developer/Web developer; Frontend-Entwickler/Webentwickler; Développeur frontend; Desarrollador frontend; Sviluppatore frontend; frontend typescript react vue angular css html accessibility nextjs
mobile; tech; 54-75; 10; Mobile developer/Android developer/iOS developer; App-Entwickler/Mobile-Entwickler; Développeur mobile; Desarrollador móvil; Sviluppatore mobile; mobile swift kotlin flutter react_native ios android rest_api
devops; tech; 60-84; 10; DevOps engineer/Site reliability engineer/Platform engineer; DevOps-Ingenieur/Plattformingenieur; Ingénieur DevOps; Ingeniero DevOps; Ingegnere DevOps; devops kubernetes terraform docker aws cicd linux ansible prometheus helm azure
sysadmin; tech; 48-65; 7; System administrator/Linux administrator; Systemadministrator/IT-Administrator; Administrateur systèmes; Administrador de sistemas; Amministratore di sistema; system_admin linux windows_server active_directory vmware networking powershell backup
it_support; tech; 36-48; 4; IT support technician/Service desk analyst; IT-Supporter/Fachinformatiker Systemintegration; Technicien support informatique; Técnico de soporte informático; Tecnico di supporto informatico; it_support windows it_hardware active_directory itil m365_admin printers servicenow
security_engineer; tech; 62-86; 8; IT security engineer/Cyber security analyst; IT-Sicherheitsexperte; Ingénieur cybersécurité; Ingeniero de ciberseguridad; Analista di sicurezza informatica; it_security siem incident_response penetration_testing iso_27001 firewalls vulnerability_mgmt
embedded; tech; 56-76; 6; Embedded software engineer/Firmware engineer; Embedded-Entwickler/Firmware-Entwickler; Ingénieur logiciel embarqué; Ingeniero de software embebido; Ingegnere firmware; embedded c cpp microcontrollers rtos can_bus embedded_linux autosar
tester; tech; 48-64; 9; QA engineer/Test engineer; Softwaretester/Testingenieur; Ingénieur test; Ingeniero de pruebas; Collaudatore software; testing test_automation playwright selenium cypress manual_testing jira load_testing
sap_consultant; tech; 62-86; 9; SAP consultant; SAP-Berater; Consultant SAP; Consultor SAP; Consulente SAP; sap_fi sap_mm sap_sd sap_hana sap_abap it_consulting erp business_analysis
product_manager; creative; 62-86; 10; Product manager/Product owner; Produktmanager/Product Owner; Chef de produit; Jefe de producto; Responsabile di prodotto; product_management agile product_owner stakeholder jira ux_research product_analytics
ux; creative; 48-68; 10; UX designer/Product designer; UX-Designer/Produktdesigner; Designer UX; Diseñador UX; Designer UX; ux_design figma prototyping ux_research design_systems interaction_design accessibility
graphic_designer; creative; 36-50; 7; Graphic designer; Grafikdesigner/Mediengestalter; Graphiste; Diseñador gráfico; Grafico; graphic_design photoshop illustrator indesign typography logo_design brand
marketing; creative; 42-60; 8; Marketing manager/Online marketing specialist; Marketingmanager/Referent Marketing; Chargé de marketing; Técnico de marketing; Specialista di marketing; marketing seo content_marketing google_ads social_media email_marketing web_analytics
editor; creative; 38-54; 8; Editor/Content writer; Redakteur/Texter; Rédacteur; Redactor; Redattore; copywriting editing journalism proofreading content_marketing cms seo
accountant; money; 42-58; 7; Accountant/Finance officer/Bookkeeper; Finanzbuchhalter/Bilanzbuchhalter; Comptable; Contable; Contabile; accounting accounts_payable datev tax financial_reporting sap_fi excel fixed_assets
payroll; money; 40-53; 6; Payroll specialist/Payroll clerk; Lohnbuchhalter/Entgeltabrechner; Gestionnaire de paie; Técnico de nóminas; Addetto paghe e contributi; payroll labour_law datev sap_hcm excel tax
controller; money; 56-76; 7; Financial controller; Controller; Contrôleur de gestion; Controller financiero; Controller di gestione; controlling budgeting financial_reporting excel sap_fi power_bi consolidation
banker; money; 44-62; 4; Bank adviser/Mortgage adviser; Bankkaufmann/Kundenberater Bank; Conseiller bancaire; Asesor bancario; Consulente bancario; banking lending investment customer_service compliance real_estate
insurance; money; 42-58; 6; Claims handler/Insurance adviser; Sachbearbeiter Schaden/Versicherungskaufmann; Gestionnaire sinistres; Tramitador de siniestros; Liquidatore sinistri; claims insurance underwriting customer_service correspondence law
office_clerk; office; 32-43; 5; Office administrator/Administrative assistant; Kaufmann für Büromanagement/Bürokaufmann; Assistant administratif; Administrativo; Impiegato amministrativo; office_admin ms_office correspondence scheduling filing reception data_entry
secretary; office; 38-52; 4; Executive assistant/Personal assistant; Teamassistent/Assistent der Geschäftsführung; Assistant de direction; Secretario de dirección; Assistente di direzione; scheduling travel_mgmt minute_taking correspondence outlook english event_planning
hr; office; 46-62; 7; HR manager/Recruiter/People partner; Personalreferent/Recruiter; Chargé de ressources humaines; Técnico de recursos humanos; Addetto alle risorse umane; hr recruiting labour_law personnel_development onboarding_hr employee_relations workday
procurement; office; 48-64; 6; Buyer/Procurement specialist; Einkäufer/Sachbearbeiter Einkauf; Acheteur; Técnico de compras; Addetto acquisti; procurement negotiation contract_mgmt sap_mm excel english supply_chain
lawyer; office; 62-95; 6; Legal counsel/Solicitor; Syndikusrechtsanwalt/Jurist; Juriste; Abogado; Giurista d'impresa; law contract_law labour_law corporate_law gdpr compliance legal_research
project_manager; office; 56-78; 7; Project manager; Projektmanager/Projektleiter; Chef de projet; Jefe de proyecto; Responsabile di progetto; project_management agile stakeholder budgeting risk_mgmt ms_project scrum
public_clerk; office; 38-52; 5; Planning officer/Housing officer/Case officer; Sachbearbeiter Bürgerservice/Verwaltungsfachangestellter; Agent administratif territorial; Técnico de administración pública; Istruttore amministrativo; public_admin citizen_services public_law correspondence filing ms_office grants
sales_rep; sales; 44-66; 4; Sales representative/Account manager/Account executive; Außendienstmitarbeiter/Vertriebsmitarbeiter; Commercial; Comercial; Agente di vendita; b2b_sales field_sales lead_generation negotiation crm account_management salesforce
inside_sales; sales; 38-50; 6; Inside sales representative/Sales administrator; Vertriebsinnendienst/Sachbearbeiter Vertrieb; Assistant commercial; Administrativo comercial; Impiegato commerciale; inside_sales sap_sd customer_service correspondence crm english complaint_handling
shop_assistant; sales; 26-33; 0; Sales assistant/Shop assistant/Retail assistant; Verkäufer/Kaufmann im Einzelhandel; Vendeur; Dependiente; Addetto alle vendite; retail customer_service cash_handling merchandising fashion_retail fresh_counter service_orientation
store_manager; sales; 38-52; 0; Store manager/Shop manager; Filialleiter/Marktleiter; Responsable de magasin; Encargado de tienda; Responsabile di negozio; store_management retail leadership merchandising shift_planning cash_handling inventory
customer_service; sales; 30-40; 7; Customer service adviser/Customer support agent; Kundenberater/Mitarbeiter Kundenservice; Conseiller clientèle; Agente de atención al cliente; Addetto al servizio clienti; customer_service complaint_handling call_centre live_chat zendesk crm communication
electrician; craft; 38-50; 0; Electrician/Electrical fitter; Elektroniker/Elektriker; Électricien; Electricista; Elettricista; electrical_install electrical_testing fault_finding blueprints ev_charging knx occupational_safety control_panels
plumber; craft; 36-48; 0; Plumber/Heating engineer; Anlagenmechaniker SHK/Heizungsbauer; Plombier chauffagiste; Fontanero; Idraulico; plumbing heating heat_pumps gas_fitting pipefitting hvac blueprints
solar; craft; 36-47; 0; Solar installer/PV installer; Solarteur/Monteur Photovoltaik; Installateur photovoltaïque; Instalador fotovoltaico; Installatore fotovoltaico; solar electrical_install roofing battery_storage occupational_safety driving heat_pumps
carpenter; craft; 34-45; 0; Carpenter/Joiner; Tischler/Zimmerer; Menuisier/Charpentier; Carpintero; Falegname; carpentry timber_construction interior_fitting wood_machining windows_doors blueprints kitchen_fitting
bricklayer; craft; 36-46; 0; Bricklayer/Mason; Maurer/Betonbauer; Maçon; Albañil; Muratore; masonry concrete scaffolding plastering blueprints renovation demolition
painter; craft; 32-42; 0; Painter and decorator; Maler und Lackierer; Peintre en bâtiment; Pintor; Imbianchino; painting plastering drywall facade renovation driving
roofer; craft; 36-47; 0; Roofer; Dachdecker; Couvreur; Techador; Lattoniere; roofing metal_roofing insulation waterproofing scaffolding solar
welder; craft; 36-47; 0; Welder/Fabricator; Schweißer/Konstruktionsmechaniker; Soudeur; Soldador; Saldatore; welding mig_mag tig metalwork blueprints steel_construction grinding
mechatronics; craft; 42-55; 0; Maintenance technician/Mechatronics technician; Mechatroniker/Instandhalter; Technicien de maintenance; Técnico de mantenimiento; Manutentore; maintenance mechatronics plc hydraulics fault_finding electrical_install siemens_s7
car_mechanic; craft; 34-45; 0; Vehicle technician/Car mechanic; Kfz-Mechatroniker; Mécanicien automobile; Mecánico de automóviles; Meccanico d'auto; vehicle_repair vehicle_diagnostics high_voltage vehicle_inspection tyres driving
cnc; craft; 36-48; 0; CNC machinist/CNC operator; Zerspanungsmechaniker/CNC-Fräser; Opérateur commande numérique/Usineur; Operario de CNC/Tornero; Operatore CNC; cnc cnc_milling cnc_turning cnc_programming measuring blueprints machining
production; craft; 28-36; 0; Production operative/Machine operator; Produktionsmitarbeiter/Maschinenführer; Opérateur de production; Operario de producción; Operaio di produzione; production_work machine_operation quality_control packing shift_work assembly physical_fitness
gardener; craft; 28-38; 0; Gardener/Landscaper; Gärtner/Landschaftsgärtner; Jardinier paysagiste; Jardinero; Giardiniere; landscaping horticulture tree_work driving floristry manual_handling
facility; craft; 30-39; 0; Caretaker/Facilities technician; Hausmeister/Haustechniker; Agent de maintenance bâtiment; Conserje de mantenimiento; Custode manutentore; facility_management repairing plumbing painting driving electrical_safety
mechanical_engineer; engineer; 54-74; 7; Mechanical engineer/Design engineer; Konstrukteur/Maschinenbauingenieur; Ingénieur mécanique; Ingeniero mecánico; Progettista meccanico; mechanical_design solidworks catia cad_3d fem technical_drawing product_design plm
electrical_engineer; engineer; 56-78; 6; Electrical engineer/Automation engineer; Elektroingenieur/Automatisierungstechniker; Ingénieur électricien/Automaticien; Ingeniero eléctrico; Ingegnere elettrico; electrical_engineering plc eplan automation tia_portal commissioning power_grid
civil_engineer; engineer; 54-74; 5; Civil engineer/Structural engineer; Bauingenieur/Tragwerksplaner; Ingénieur génie civil; Ingeniero civil; Ingegnere civile; civil_engineering structural_engineering autocad revit bim concrete construction_tendering
architect; engineer; 46-64; 6; Architect; Architekt; Architecte; Arquitecto; Architetto; architecture revit archicad building_planning bim construction_tendering technical_drawing
site_manager; engineer; 56-78; 1; Site manager/Construction manager; Bauleiter; Conducteur de travaux; Jefe de obra; Capocantiere; site_management construction vob site_safety budgeting blueprints leadership
quality_manager; engineer; 52-70; 4; Quality manager/Quality engineer; Qualitätsmanager/Qualitätsingenieur; Responsable qualité; Responsable de calidad; Responsabile qualità; quality_management audit fmea eight_d spc measuring six_sigma
lab_technician; science; 36-48; 0; Laboratory technician/Lab analyst; Laborant/Chemisch-technischer Assistent; Technicien de laboratoire; Técnico de laboratorio; Tecnico di laboratorio; laboratory chromatography pipetting glp method_validation lims microbiology
biologist; science; 50-68; 3; Research scientist/Biologist; Biologe/Wissenschaftlicher Mitarbeiter; Chercheur en biologie; Investigador biólogo; Ricercatore biologo; molecular_biology cell_culture pcr biostatistics academic_writing bioinformatics microscopy
chemist; science; 54-74; 2; Chemist/Process chemist; Chemiker; Chimiste; Químico; Chimico; chemistry analytical_chemistry organic_chemistry chromatography formulation gmp toxicology
warehouse; logistics; 28-36; 0; Warehouse operative/Warehouse worker; Fachkraft für Lagerlogistik/Lagermitarbeiter; Magasinier/Préparateur de commandes; Mozo de almacén; Magazziniere; warehousing picking forklift packing inventory wms manual_handling
forklift; logistics; 29-37; 0; Forklift driver/Reach truck driver; Staplerfahrer; Cariste; Carretillero; Mulettista; forklift reach_truck warehousing load_securing shipping wms
truck_driver; logistics; 32-42; 0; Truck driver/HGV driver/Lorry driver; Berufskraftfahrer/Lkw-Fahrer; Chauffeur poids lourd; Conductor de camión; Autista di camion; truck_driving driver_cpc tachograph load_securing adr delivery driving
courier; logistics; 26-33; 0; Delivery driver/Courier; Paketzusteller/Kurierfahrer; Chauffeur-livreur; Repartidor; Corriere; delivery driving customer_service manual_handling time_management
dispatcher; logistics; 38-52; 3; Transport planner/Dispatcher; Disponent/Speditionskaufmann; Exploitant transport; Jefe de tráfico; Addetto al traffico; dispatching freight_forwarding traffic_planning customs english excel load_securing
train_driver; logistics; 40-52; 0; Train driver; Lokführer/Triebfahrzeugführer; Conducteur de train; Maquinista de tren; Macchinista; train_driving rail_operations shift_work sense_responsibility german
bus_driver; logistics; 34-42; 0; Bus driver; Busfahrer; Conducteur de bus; Conductor de autobús; Autista di autobus; public_transport driving driver_cpc customer_service shift_work
cook; kitchen; 30-40; 0; Chef/Cook/Chef de partie; Koch/Jungkoch; Cuisinier; Cocinero; Cuoco; cooking food_safety a_la_carte menu_planning cold_kitchen diet_cooking catering
waiter; kitchen; 27-35; 0; Waiter/Waitress; Kellner/Servicemitarbeiter; Serveur; Camarero; Cameriere; waiting gastronomy cash_handling sommelier bartending service_orientation english
baker; kitchen; 29-38; 0; Baker/Pastry chef; Bäcker/Konditor; Boulanger/Pâtissier; Panadero; Panettiere/Pasticcere; baking pastry food_safety food_production machine_operation
butcher; kitchen; 30-39; 0; Butcher; Metzger/Fleischer; Boucher; Carnicero; Macellaio; butchery food_safety fresh_counter food_production customer_service
receptionist; kitchen; 28-36; 0; Hotel receptionist/Front desk agent; Hotelfachmann/Rezeptionist; Réceptionniste; Recepcionista; Receptionist d'albergo; front_office_hotel hotel booking_systems opera_pms guest_relations english complaint_handling
housekeeping; kitchen; 25-31; 0; Housekeeper/Room attendant; Zimmermädchen/Roomboy/Hauswirtschafter; Femme de chambre/Valet de chambre; Camarero de pisos; Addetto ai piani; housekeeping cleaning laundry time_management accuracy
cleaner; kitchen; 24-30; 0; Cleaner/Cleaning operative; Reinigungskraft/Gebäudereiniger; Agent d'entretien; Limpiador; Addetto alle pulizie; cleaning industrial_cleaning window_cleaning accuracy reliability
hairdresser; kitchen; 25-33; 0; Hairdresser/Barber; Friseur; Coiffeur; Peluquero; Parrucchiere; hairdressing hair_colouring barbering customer_service beauty makeup
security_guard; kitchen; 28-36; 0; Security officer/Security guard; Sicherheitsmitarbeiter/Objektschützer; Agent de sécurité; Vigilante de seguridad; Guardia giurata; security_guard event_security reception shift_work first_aid conflict`;

export type BigLang = 'en' | 'de' | 'fr' | 'es' | 'it';

export type Trade = {
  key: string;
  field: string;
  /** thousands of euros a year in Germany */
  pay: readonly [min: number, max: number];
  /** share of posts that may be done from elsewhere */
  desk: number;
  titles: Record<BigLang, string[]>;
  /** keys of the vocabulary, most needed first */
  skills: string[];
};

function tradeOf(line: string): Trade {
  const [key, field, pay, desk, en, de, fr, es, it, skills] = line.split('; ') as [string, ...string[]];
  const [min, max] = pay!.split('-').map(Number);
  const titles = (names?: string) => names!.split('/');
  return {
    key,
    field: field!,
    pay: [min!, max!],
    desk: Number(desk) / 10,
    titles: { en: titles(en), de: titles(de), fr: titles(fr), es: titles(es), it: titles(it) },
    skills: skills!.split(' '),
  };
}

export const trades: readonly Trade[] = TRADES.split('\n').map(tradeOf);
