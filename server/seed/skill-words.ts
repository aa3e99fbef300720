import { findSkill, skillName } from '#server/engines/skills/index.ts';
import type { TownLang } from './occupations/index.ts';

/** What skills are called where the vocabulary has no name of its own for the language. */
const words: Record<'fr' | 'es', string> = {
  fr: `data_engineering=Ingénierie des données, data_modelling=Modélisation de données, data_analysis=Analyse de données,
    statistics=Statistiques, communication=Communication, teamwork=Travail d’équipe, conflict=Gestion des conflits,
    filing=Archivage, electrical_install=Installation électrique, fault_finding=Dépannage, electrical_testing=Essais et contrôles,
    occupational_safety=Sécurité au travail, blueprints=Lecture de plans, ev_charging=Bornes de recharge, solar=Photovoltaïque,
    knx=Domotique KNX, control_panels=Armoires électriques, driving=Permis B, fire_alarms=Sécurité incendie, plumbing=Plomberie,
    heating=Chauffage, hvac=Climatisation, welding=Soudure, customer_service=Relation client, roofing=Couverture, scaffolding=Échafaudage,
    maintenance=Maintenance, mechatronics=Mécatronique, hydraulics=Hydraulique et pneumatique, plc=Automate programmable,
    industrial_mechanics=Mécanique industrielle, site_management=Conduite de travaux, project_management=Gestion de projet,
    leadership=Management d’équipe, budgeting=Gestion budgétaire, negotiation=Négociation, tendering=Appels d’offres, cad=DAO,
    truck_driving=Poids lourd, delivery=Livraison, adr=Matières dangereuses, shipping=Expédition, customs=Douane, baking=Boulangerie,
    food_safety=Hygiène alimentaire, machine_operation=Conduite de machines, quality_control=Contrôle qualité, packing=Emballage,
    inventory=Gestion des stocks, quality_management=Management de la qualité, laboratory=Laboratoire, audit=Audit interne,
    process_improvement=Amélioration continue, english=Anglais, accounting=Comptabilité, accounts_payable=Facturation, tax=Fiscalité,
    financial_reporting=Clôture comptable, payroll=Paie, time_management=Gestion du temps, office_admin=Gestion administrative,
    ms_office=Pack Office, correspondence=Correspondance, scheduling=Planification, minute_taking=Comptes rendus, reception=Accueil,
    data_entry=Saisie de données, procurement=Achats, insurance=Assurance, legal_assist=Assistance juridique, b2b_sales=Vente B2B,
    lead_generation=Prospection, account_management=Suivi de clientèle, presentation=Présentation, sales_forecast=Prévision des ventes,
    complaint_handling=Traitement des réclamations, call_centre=Centre d’appels, french=Français, spanish=Espagnol, cooking=Cuisine,
    menu_planning=Élaboration de menus, catering=Restauration collective`,
  es: `data_engineering=Ingeniería de datos, data_modelling=Modelado de datos, data_analysis=Análisis de datos, statistics=Estadística,
    communication=Comunicación, programming=Programación, testing=Pruebas de software, nursing=Enfermería,
    medication=Administración de medicación, care_documentation=Registro de cuidados, vital_signs=Constantes vitales,
    wound_care=Cuidado de heridas, infection_control=Control de infecciones, teamwork=Trabajo en equipo, palliative=Cuidados paliativos,
    praxis_guidance=Tutoría clínica, patient_care=Atención al paciente, elderly_care=Geriatría, dementia_care=Atención a la demencia,
    first_aid=Primeros auxilios, housekeeping=Limpieza de habitaciones, physiotherapy=Fisioterapia, massage=Masaje,
    sports_coaching=Entrenamiento deportivo, social_work=Trabajo social, counselling=Orientación, conflict=Resolución de conflictos,
    safeguarding=Protección de menores, care_planning=Planes de cuidados, mental_health=Salud mental,
    parent_comms=Comunicación con familias, filing=Archivo, driving=Carnet de conducir, customer_service=Atención al cliente,
    maintenance=Mantenimiento, mechatronics=Mecatrónica, fault_finding=Diagnóstico de averías, hydraulics=Hidráulica y neumática,
    plc=Autómatas programables, electrical_install=Instalaciones eléctricas, welding=Soldadura, industrial_mechanics=Mecánica industrial,
    occupational_safety=Prevención de riesgos laborales, leadership=Gestión de equipos, negotiation=Negociación, b2b_sales=Ventas B2B,
    lead_generation=Captación de clientes, account_management=Gestión de cuentas, presentation=Presentaciones,
    sales_forecast=Previsión de ventas, english=Inglés, french=Francés, german=Alemán, spanish=Español,
    marketing=Marketing digital, content_marketing=Creación de contenidos, seo=Posicionamiento web, social_media=Redes sociales,
    email_marketing=Correo comercial, online_ads=Publicidad en línea, web_analytics=Analítica web, ecommerce=Comercio electrónico,
    cooking=Cocina, food_safety=Manipulación de alimentos, menu_planning=Planificación de menús, catering=Restauración colectiva,
    inventory=Control de stock, baking=Panadería, waiting=Servicio de mesa, bartending=Coctelería, cash_handling=Manejo de caja,
    guest_relations=Atención al huésped, reception=Recepción, booking_systems=Sistemas de reservas, hotel=Hostelería,
    complaint_handling=Gestión de reclamaciones, cleaning=Limpieza, time_management=Gestión del tiempo`,
};

const names = new Map<string, string>();
for (const [lang, list] of Object.entries(words))
  for (const pair of list.split(',')) {
    const [key, word] = pair.trim().split('=') as [string, string];
    names.set(`${lang}:${key}`, word);
  }

/** What a posting of this language calls a skill. */
export const skillWord = (key: string, lang: TownLang | 'it'): string =>
  names.get(`${lang}:${key}`) ?? skillName(`skl_${key}`, lang);

/** What a person writes who wants to be understood: a word that leads back to the skill. */
export function knownSkillWord(key: string, lang: TownLang): string {
  const word = skillWord(key, lang);
  return findSkill(word)?.id === `skl_${key}` ? word : skillName(`skl_${key}`, 'en');
}
