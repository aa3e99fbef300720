import type { SkillRow } from './row.ts';

export const beautySafetyAndLand: SkillRow[] = [
  // Hair, skin and body
  [
    'hairdressing',
    'Hairdressing',
    'peluquería|coiffure|haarschnitt|peluquero|coiffeur|coiffeuse|haare schneiden|hair cutting|hairdresser|corte de pelo|hair styling|haircutting|parrucchiere|hairstyling|coupe de cheveux|hochsteckfrisuren|herrenhaarschnitt|~friseur|corte de cabello|friseurtätigkeit|~Friseurin',
    { de: 'Friseurhandwerk' },
  ],
  [
    'hair_colouring',
    'Hair colouring',
    'colorationstechniken|balayage|hair coloring|haare färben|coloración capilar|coloration capillaire|färbetechniken|tintes y mechas|hair extensions|haarverlängerung',
    { de: 'Haarfarbe und Coloration', up: 'hairdressing' },
  ],
  [
    'barbering',
    'Barbering',
    'barbier|barbería|bartpflege|beard trimming|barbero|herrenfriseur|coiffure homme',
    { de: 'Barbierhandwerk', near: { hairdressing: 0.8 } },
  ],
  [
    'beauty',
    'Beauty care',
    'beauty treatments|esthétique|kosmetikerin|esthéticienne|beauty therapy|esteticista|kosmetische behandlungen|beautician|soins esthétiques|estetica|kosmetische behandlung|tratamientos estéticos|beauty treatment|kosmetikbehandlung|~kosmetik|~cosmetics|~estética|~Kosmetik',
    { de: 'Kosmetik' },
  ],
  [
    'skin_care',
    'Skin care',
    'hautpflege|facial treatments|soins du visage|tratamientos faciales|facials|microdermabrasion|gesichtspflege|apparative kosmetik|gesichtsbehandlungen|chemical peels|skincare',
    { de: 'Gesichtsbehandlung', near: { beauty: 0.8 } },
  ],
  [
    'nails',
    'Nail care',
    'maniküre|manicure|manicura|manucure|gel nails|nail art|uñas acrílicas|onglerie|nageldesignerin|nail technician|nagelpflege|acrylic nails',
    { de: 'Nageldesign', near: { beauty: 0.6 } },
  ],
  [
    'foot_care',
    'Foot care',
    'pedicure|pediküre|pedicura|kosmetische fußpflege',
    { de: 'Fußpflege', near: { beauty: 0.5 } },
  ],
  [
    'makeup',
    'Make-up',
    'make-up artist|maquillaje|visagist|makeup artistry|maskenbild|bridal make-up|trucco|maskenbildnerei|permanent make-up|maquillador|~Make-up|~makeup',
    { de: 'Visagistik', near: { beauty: 0.6 } },
  ],
  [
    'hair_removal',
    'Hair removal',
    'waxing|sugaring|depilación|épilation|laser hair removal|dauerhafte haarentfernung',
    { de: 'Haarentfernung', near: { beauty: 0.6 } },
  ],
  [
    'lashes',
    'Eyelash and brow treatments',
    'wimpernverlängerung|lash extensions|eyelash extensions|microblading|extensión de pestañas|extensions de cils|wimpernlifting|brow lamination',
    { de: 'Wimpern und Augenbrauen', near: { beauty: 0.6 } },
  ],
  [
    'spa',
    'Spa and wellness',
    'spa treatments|wellnessbehandlungen|spa management|saunameister|balneoterapia|hot stone massage|wellnessmassage|wellnessmassagen|spa therapy|spa-bereich|aromatherapy|aromatherapie|~wellness',
    { de: 'Spa und Wellness', near: { massage: 0.5, beauty: 0.5 } },
  ],
  [
    'tattooing',
    'Tattooing and piercing',
    'tätowieren|tattoo artist|tatouage|tattooing',
    { de: 'Tätowieren und Piercing' },
  ],
  [
    'funeral',
    'Funeral services',
    'funeral director|servicios funerarios|pompes funèbres|bestatter|bestattungsfachkraft|embalming|thanatopraxie',
    { de: 'Bestattungswesen' },
  ],
  [
    'domestic_work',
    'Domestic help',
    'empleada de hogar|aide ménagère|housework|haushaltsführung|empleo doméstico|aide à domicile|private household|colf|housekeeping in private households|labores del hogar',
    { de: 'Haushaltshilfe', near: { cleaning: 0.6, housekeeping: 0.7 } },
  ],

  // Keeping people and things safe
  [
    'security_guard',
    'Security services',
    'objektschutz|security guard|seguridad privada|sachkunde 34a|vigilante|werkschutz|sicherheitsmitarbeiter|agent de sécurité|vigilante de seguridad|gardiennage|wachdienst|security officer|sia licence|sicherheitskraft|wachschutz|door supervision|sia door supervisor|guardia di sicurezza|sachkundeprüfung 34a|unterrichtung 34a|security guarding|surveillance humaine|wach- und sicherheitsdienst|§ 34a gewo|revierdienst|34a schein',
    { de: 'Sicherheitsdienst' },
  ],
  [
    'event_security',
    'Event security',
    'crowd control|veranstaltungssicherheit|event stewarding|ordnerdienst|crowd management|seguridad en eventos|einlasskontrolle|access control at events',
    { de: 'Veranstaltungsschutz', near: { security_guard: 0.8 } },
  ],
  [
    'aviation_security',
    'Aviation security',
    'airport security|luftsicherheitsassistent|sûreté aéroportuaire|seguridad aeroportuaria|fluggastkontrolle|luftsicherheitskontrollkraft',
    { de: 'Luftsicherheit', near: { security_guard: 0.6 } },
  ],
  [
    'bodyguard',
    'Close protection',
    'protección personal|protection rapprochée|close protection officer|escolta privada',
    { de: 'Personenschutz', near: { security_guard: 0.6 } },
  ],
  [
    'private_investigation',
    'Investigation',
    'privatdetektiv|detective privado|private investigation|ermittlungstätigkeit|criminal investigation|kriminalistik|investigación criminal|enquêtes criminelles|kriminologie|criminology|criminología',
    { de: 'Ermittlungen' },
  ],
  [
    'firefighting',
    'Firefighting',
    'sapeur-pompier|fire service|freiwillige feuerwehr|atemschutzgeräteträger|extinción de incendios|truppmann|vigile del fuoco|~feuerwehr',
    { de: 'Brandbekämpfung', near: { fire_protection: 0.5 } },
  ],
  [
    'policing',
    'Policing',
    'polizeivollzugsdienst|police work|policía local|law enforcement|police officer training|polizeiarbeit|fuerzas de seguridad',
    { de: 'Polizeidienst' },
  ],
  [
    'military',
    'Military service',
    'soldat auf zeit|wehrdienst|fuerzas armadas|armed forces|servicio militar|forces armées|military leadership',
    { de: 'Militärdienst' },
  ],
  [
    'disaster_relief',
    'Civil protection',
    'bevölkerungsschutz|technisches hilfswerk|disaster management|protección civil|protection civile|emergency planning|emergency management|disaster relief|sanitätsdienst|zivilschutz',
    { de: 'Katastrophenschutz', near: { emergency_care: 0.3 } },
  ],
  [
    'money_transport',
    'Cash-in-transit',
    'geldtransport|werttransport|transporte de fondos|transport de fonds',
    { de: 'Geld- und Werttransport', near: { security_guard: 0.6 } },
  ],

  // Land, animals, plants
  [
    'farming',
    'Farming',
    'farm work|ackerbau|agriculteur|ouvrier agricole|agricultor|farming experience|pflanzenbau|crop production|arable farming|agricoltura|erntehelfer|exploitation agricole|agrarwirtschaft|producción agrícola|~agriculture|~Landwirtschaft|~Farming',
    { de: 'Landwirtschaft', wide: true },
  ],
  [
    'livestock',
    'Livestock farming',
    'viehzucht|ganadería|animal husbandry|dairy farming|milchviehhaltung|schweinehaltung|nutztierhaltung|rinderhaltung|ordeño|pig farming|poultry farming|geflügelhaltung|allevamento',
    { de: 'Tierhaltung', near: { farming: 0.6 } },
  ],
  [
    'horticulture',
    'Horticulture',
    'horticultura|zierpflanzenbau|plant nursery|gemüsebau|maraîchage|vegetable growing|greenhouse work|pépinière|fruticultura|obstbau|staudengärtner|jardinero viverista',
    { de: 'Gartenbau', near: { landscaping: 0.6, farming: 0.4 } },
  ],
  [
    'viticulture',
    'Viticulture',
    'viticultura|viticulture et vinification|kellerwirtschaft|winzer|winemaking|rebschnitt|viñedos|viniculture|vinificación',
    { de: 'Weinbau', near: { horticulture: 0.4, sommelier: 0.3 } },
  ],
  [
    'floristry',
    'Floristry',
    'florista|fleuriste|blumenbinden|flower arranging|floral design|fiorista|arreglos florales|flower arrangements',
    { de: 'Floristik' },
  ],
  [
    'forestry',
    'Forestry',
    'silvicultura|sylviculture|forstwirt|motorsägenschein|motorsägenführerschein|chainsaw operation|waldarbeit|kettensägenschein|bûcheronnage|forest management|motosierra|holzernte',
    { de: 'Forstwirtschaft' },
  ],
  [
    'tractor',
    'Tractor driving',
    'schlepperfahren|tractorista|conduite de tracteur|tractor driving licence|führerschein klasse t|klasse t|tractor operation|traktorführerschein',
    { de: 'Traktorfahren', near: { farming: 0.5 } },
  ],
  [
    'pesticide',
    'Plant protection',
    'sachkundenachweis pflanzenschutz|pesticide application|fitosanitarios|certiphyto|pa1 pa6 spraying|crop protection|carnet de fitosanitario',
    { de: 'Pflanzenschutz', near: { farming: 0.5 } },
  ],
  [
    'organic_farming',
    'Organic farming',
    'ökolandbau|agricultura ecológica|agriculture biologique|bio-landwirtschaft|biolandbau|permaculture|permakultur|sustainable agriculture',
    { de: 'Ökologischer Landbau', up: 'farming', esco: '186da517-9a3e-41cd-9158-4001e3694459' },
  ],
  [
    'fishing',
    'Fishery',
    'fischerei|aquakultur|aquaculture|pesca profesional|fischzucht|fish farming|acuicultura|pisciculture|fischwirt|commercial fishing',
    { de: 'Fischerei und Aquakultur' },
  ],
  [
    'animal_care',
    'Animal care',
    'cuidado de animales|soins animaliers|tierpfleger|animal keeping|zoo keeping|dog grooming|hundepflege|tierbetreuung|animal welfare|peluquería canina|toilettage canin|pet care',
    { de: 'Tierpflege', near: { veterinary_nursing: 0.5 } },
  ],
  [
    'dog_training',
    'Dog training',
    'hundeerziehung|adiestramiento canino|éducation canine|diensthundeführer|hundetrainer|dog handling|assistance dogs',
    { de: 'Hundetraining', near: { animal_care: 0.4 } },
  ],
  [
    'horse_care',
    'Horse care',
    'pferdewirt|stable work|cuidado de caballos|soins aux chevaux|pferdewirtschaft|horse grooming|stallarbeit',
    { de: 'Pferdepflege', near: { animal_care: 0.6 } },
  ],
  ['beekeeping', 'Beekeeping', 'apicultura|apiculture|imker', { de: 'Imkerei' }],
  [
    'hunting',
    'Hunting',
    'jagdschein|jägerprüfung|gamekeeping|wildlife management|jagdausübung|licencia de caza|permis de chasse',
    { de: 'Jagd' },
  ],
];
