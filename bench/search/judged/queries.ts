import {
  at,
  by,
  calledSo,
  done,
  employer,
  type Grade,
  inTown,
  needs,
  type Rule,
  skill,
  skills,
  titled,
  work,
} from './rules.ts';

export const kinds = [
  'one word',
  'two words',
  'title',
  'title with level',
  'skill',
  'skill synonym',
  'two skills',
  'abbreviation',
  'compound',
  'umlaut',
  'number or form',
  'other sense',
  'typo',
  'place',
  'place and work',
  'German',
  'French, Spanish, Italian',
  'company',
  'in the text only',
  'nothing found',
] as const;
export type Kind = (typeof kinds)[number];

export type JudgedQuery = {
  words: string;
  kind: Kind;
  /** postings written by hand that answer it; those not named are 0 */
  hand: Record<string, Grade>;
  /** what generated postings are worth for it; nothing when left out */
  rule?: Rule;
};

const query = (kind: Kind, words: string, hand: Record<string, Grade>, rule?: Rule): JudgedQuery => ({
  words,
  kind,
  hand,
  ...(rule && { rule }),
});

const NURSES = ['nurse', 'icu_nurse', 'home_nurse'];
const DEVOPS = ['devops', 'sysadmin'];
const BANK = employer('Alabach Holdings');

/**
 * Written before any ranking was tuned against them, by what a person who typed the words would want to see. `hand` goes by id,
 * `rule` by the facts of the generated postings; neither knows a search engine.
 */
export const judgedQueries: readonly JudgedQuery[] = [
  // One word: the work comes before its neighbours and before other senses of the word.
  query(
    'one word',
    'nurse',
    { h55: 3, h59: 3 },
    work({ trades: NURSES, langs: ['en'], near: ['dental_nurse', 'care_assistant'] }),
  ),
  query(
    'one word',
    'electrician',
    { h24: 3 },
    work({ trades: ['electrician'], langs: ['en'], near: ['solar', 'electrical_engineer'] }),
  ),
  query(
    'one word',
    'accountant',
    { h46: 3 },
    calledSo(['accountant'], { trades: ['accountant'], langs: ['en'], near: ['payroll', 'controller'] }),
  ),
  query(
    'one word',
    'teacher',
    { h39: 3, h58: 3, h38: 1 },
    work({ trades: ['teacher'], langs: ['en'], near: ['early_years', 'trainer'] }),
  ),
  query('one word', 'architect', { h45: 1 }, work({ trades: ['architect'], langs: ['en'] })),
  query(
    'one word',
    'designer',
    { h50: 3, h51: 3 },
    work({ trades: ['ux', 'graphic_designer'], langs: ['en', 'de', 'fr', 'it'] }),
  ),
  query(
    'one word',
    'recruiter',
    { h23: 3, h61: 1 },
    calledSo(['recruiter'], { trades: ['hr'], langs: ['en', 'de'] }),
  ),
  query('one word', 'barista', { h14: 3 }, skill('barista')),
  query('one word', 'butcher', {}, work({ trades: ['butcher'], langs: ['en'] })),
  query('one word', 'welder', {}, work({ trades: ['welder'], langs: ['en'] })),
  query('one word', 'solicitor', {}, calledSo(['solicitor'], { trades: ['lawyer'], langs: ['en'] })),
  query('one word', 'hairdresser', {}, work({ trades: ['hairdresser'], langs: ['en'] })),

  // Two words: both, not either.
  query(
    'two words',
    'data engineer',
    { h18: 3, h45: 1, h23: 1 },
    work({ trades: ['data_engineer'], near: ['data_scientist', 'data_analyst'] }),
  ),
  query('two words', 'data analyst', { h20: 3 }, calledSo(['data analyst'], { trades: ['data_analyst'] })),
  query('two words', 'machine learning', { h21: 3 }, skill('machine_learning')),
  query(
    'two words',
    'machine operator',
    { h22: 3 },
    calledSo(['machine operator'], { trades: ['production'], langs: ['en'], near: ['cnc'] }),
  ),
  query(
    'two words',
    'customer service',
    { h57: 3, h60: 1 },
    work({ trades: ['customer_service'], langs: ['en'] }),
  ),
  query('two words', 'teaching assistant', { h38: 3 }),
  query('two words', 'data entry', { h19: 3 }, skill('data_entry', ['en'])),
  query(
    'two words',
    'project manager',
    { h37: 1 },
    work({ trades: ['project_manager'], langs: ['en'], near: ['product_manager', 'site_manager'] }),
  ),
  query('two words', 'social worker', {}, work({ trades: ['social_worker'], langs: ['en'] })),
  query('two words', 'store manager', {}, work({ trades: ['store_manager'], langs: ['en'] })),
  query('two words', 'bus driver', {}, work({ trades: ['bus_driver'], langs: ['en'] })),
  query('two words', 'train driver', {}, work({ trades: ['train_driver'], langs: ['en'] })),

  // Titles as they stand in postings.
  query(
    'title',
    'site reliability engineer',
    { h10: 3, h08: 2, h09: 2 },
    calledSo(['site reliability'], { trades: ['devops'] }),
  ),
  query(
    'title',
    'machine learning engineer',
    { h21: 3 },
    calledSo(['machine learning engineer'], { trades: ['data_scientist'], langs: ['en'] }),
  ),
  query(
    'title',
    'chef de partie',
    { h36: 3 },
    calledSo(['chef de partie'], { trades: ['cook'], langs: ['en'] }),
  ),
  query('title', 'warehouse operative nights', { h44: 3 }, work({ trades: ['warehouse'], langs: ['en'] })),
  query(
    'title',
    'management accountant',
    { h46: 3 },
    calledSo(['accountant'], { trades: ['accountant'], langs: ['en'], near: ['controller'] }),
  ),
  query('title', 'data warehouse architect', { h45: 3, h18: 1 }),
  query('title', 'linux device driver developer', { h43: 3 }),
  query(
    'title',
    'civil engineer',
    {},
    calledSo(['civil engineer'], { trades: ['civil_engineer'], langs: ['en'] }),
  ),
  query(
    'title',
    'quality manager',
    {},
    calledSo(['quality manager'], { trades: ['quality_manager'], langs: ['en'] }),
  ),
  query(
    'title',
    'service desk analyst',
    {},
    calledSo(['service desk analyst'], { trades: ['it_support'], langs: ['en'] }),
  ),
  query(
    'title',
    'front desk agent',
    {},
    calledSo(['front desk agent'], { trades: ['receptionist'], langs: ['en'] }),
  ),
  query('title', 'painter and decorator', {}, work({ trades: ['painter'], langs: ['en'] })),

  query(
    'title with level',
    'senior data analyst',
    { h20: 3 },
    work({ trades: ['data_analyst'], also: [at('senior')] }),
  ),
  query(
    'title with level',
    'senior site reliability engineer',
    { h10: 3, h08: 1, h09: 1 },
    work({ trades: ['devops'], also: [at('senior')] }),
  ),
  query(
    'title with level',
    'junior frontend developer',
    { h13: 1 },
    work({ trades: ['frontend'], langs: ['en', 'de'], also: [at('entry')] }),
  ),
  query(
    'title with level',
    'senior node developer',
    { h15: 3 },
    work({ trades: ['backend'], also: [at('senior'), needs('nodejs')] }),
  ),
  query(
    'title with level',
    'senior mechanical engineer',
    {},
    work({ trades: ['mechanical_engineer'], langs: ['en'], also: [at('senior')] }),
  ),
  query(
    'title with level',
    'trainee chef',
    { h36: 1 },
    work({ trades: ['cook'], langs: ['en'], also: [at('entry')] }),
  ),
  query(
    'title with level',
    'apprenticeship electrical engineer',
    {},
    work({ trades: ['electrical_engineer', 'electrician'], langs: ['en'], also: [by('apprenticeship')] }),
  ),
  query(
    'title with level',
    'internship biologist',
    {},
    work({ trades: ['biologist'], langs: ['en'], also: [by('internship')] }),
  ),

  // Skills by one name or another.
  query('skill', 'python', { h18: 3, h20: 3, h21: 3 }, skill('python')),
  query('skill', 'airflow', { h18: 3 }, skill('airflow')),
  query('skill', 'wound care', { h59: 3 }, skill('wound_care', ['en'])),
  query('skill', 'forklift', { h44: 3 }, skill('forklift', ['en'])),
  query('skill', 'figma', { h50: 3, h51: 3 }, skill('figma')),
  query('skill', 'spring', { h12: 3 }, skill('spring')),
  query('skill', 'revit', {}, skill('revit')),
  query('skill', 'chromatography', {}, skill('chromatography', ['en'])),

  query('skill synonym', 'k8s', { h08: 3, h09: 3, h10: 3 }, skill('kubernetes')),
  query('skill synonym', 'kubernetes', { h08: 3, h09: 3, h10: 3 }, skill('kubernetes')),
  query('skill synonym', 'golang', { h11: 3, h10: 3 }, skill('go')),
  query('skill synonym', 'nodejs', { h15: 3 }, skill('nodejs')),
  query('skill synonym', 'postgres', { h11: 3 }, skill('postgresql')),
  query('skill synonym', 'dotnet', { h16: 3 }, skill('dotnet')),
  query('skill synonym', 'lorry driver', { h41: 3 }, work({ trades: ['truck_driver'], langs: ['en'] })),
  query(
    'skill synonym',
    'maths teacher',
    { h39: 3 },
    work({ trades: ['teacher'], langs: ['en'], also: [needs('maths_teaching')] }),
  ),
  query('skill synonym', 'Schreiner', { h30: 3 }, work({ trades: ['carpenter'], langs: ['de'] })),
  query('skill synonym', 'Elektriker', { h25: 3 }, work({ trades: ['electrician'], langs: ['de'] })),
  query('skill synonym', 'aws devops', { h08: 2, h09: 2 }, work({ trades: DEVOPS, also: [needs('aws')] })),

  query('two skills', 'sql python', { h18: 3, h20: 3, h12: 1, h21: 1, h45: 1 }, skills('sql', 'python')),
  query('two skills', 'java spring', { h12: 3 }, skills('java', 'spring')),
  query('two skills', 'kubernetes terraform', { h09: 3, h08: 1, h10: 1 }, skills('kubernetes', 'terraform')),
  query('two skills', 'typescript react', { h13: 2, h15: 1 }, skills('typescript', 'react')),
  query('two skills', 'linux ansible', { h64: 3 }, skills('linux', 'ansible')),
  query('two skills', 'autocad revit', {}, skills('autocad', 'revit')),
  query('two skills', 'pcr cell culture', {}, skills('pcr', 'cell_culture')),

  // Short forms and what they stand for.
  query(
    'abbreviation',
    'SRE',
    { h10: 3, h08: 1, h09: 1 },
    calledSo(['site reliability'], { trades: ['devops'] }),
  ),
  query('abbreviation', 'PDL', { h04: 3 }),
  query('abbreviation', 'HGV', { h41: 3 }, calledSo(['hgv'], { trades: ['truck_driver'], langs: ['en'] })),
  query('abbreviation', 'LKW Fahrer', { h42: 3 }, work({ trades: ['truck_driver'], langs: ['de'] })),
  query('abbreviation', 'ACCA', { h46: 3 }),
  query('abbreviation', 'ux', { h50: 3, h51: 3 }, work({ trades: ['ux'] })),
  query('abbreviation', 'HR', { h61: 3, h23: 1 }, work({ trades: ['hr'], langs: ['en'] })),
  query(
    'abbreviation',
    'ML engineer',
    { h21: 3, h23: 1 },
    calledSo(['machine learning', 'ml-'], { trades: ['data_scientist'] }),
  ),
  query('abbreviation', 'DBA', {}, calledSo(['dba'], { trades: ['dba'] })),
  query('abbreviation', 'SAP FI', { h63: 3 }, skill('sap_fi')),

  // German words that are made of others.
  query(
    'compound',
    'Pflegefachkraft',
    { h01: 3, h02: 2, h03: 2 },
    calledSo(['pflegefachkraft'], { trades: NURSES, langs: ['de'] }),
  ),
  query(
    'compound',
    'Pflegekraft',
    { h02: 3, h01: 3, h03: 2, h05: 2 },
    calledSo(['pflege'], { trades: [...NURSES, 'care_assistant'], langs: ['de'] }),
  ),
  query(
    'compound',
    'Krankenpfleger',
    { h03: 3, h01: 2, h02: 2 },
    calledSo(['krankenpfleger'], { trades: NURSES, langs: ['de'] }),
  ),
  query(
    'compound',
    'Intensivpflege',
    { h01: 3 },
    calledSo(['intensiv'], { trades: ['icu_nurse'], langs: ['de'] }),
  ),
  query('compound', 'Pflegedienstleitung', { h04: 3 }),
  query(
    'compound',
    'Buchhalter',
    { h47: 3, h49: 1 },
    work({ trades: ['accountant', 'payroll'], langs: ['de'] }),
  ),
  query('compound', 'Grünpflege', { h06: 3 }, work({ trades: ['gardener'], langs: ['de'] })),
  query(
    'compound',
    'Softwareentwickler',
    { h07: 2 },
    work({ trades: ['backend'], langs: ['de'], near: ['frontend', 'mobile', 'embedded'] }),
  ),
  query('compound', 'Bäckerei Verkauf', { h33: 3 }),
  query('compound', 'Grundschullehrer', { h40: 3 }),

  // Umlauts, and what is typed for them.
  query('umlaut', 'Strassenbauer', { h29: 3 }),
  query('umlaut', 'Moebelbau', { h30: 3 }, work({ trades: ['carpenter'], langs: ['de'], near: [] })),
  query('umlaut', 'buero', { h31: 3, h32: 3 }, work({ trades: ['office_clerk'], langs: ['de'] })),
  query(
    'umlaut',
    'Verkaeufer',
    { h33: 3 },
    calledSo(['verkäufer'], { trades: ['shop_assistant'], langs: ['de'] }),
  ),
  query(
    'umlaut',
    'Koch Salzburg',
    { h35: 3 },
    work({ trades: ['cook'], langs: ['de'], also: [inTown('Salzburg')] }),
  ),
  query('umlaut', 'electricien', { h26: 3 }, work({ trades: ['electrician'], langs: ['fr'] })),

  // One or many, he or she.
  query(
    'number or form',
    'nurses',
    { h55: 3, h59: 3 },
    work({ trades: NURSES, langs: ['en'], near: ['dental_nurse'] }),
  ),
  query('number or form', 'data engineers', { h18: 3, h23: 2 }, work({ trades: ['data_engineer'] })),
  query(
    'number or form',
    'Krankenpflegerin',
    { h03: 3, h01: 2, h02: 2 },
    calledSo(['krankenpfleger'], { trades: NURSES, langs: ['de'] }),
  ),
  query(
    'number or form',
    'Erzieherin',
    {},
    calledSo(['erzieher'], { trades: ['early_years'], langs: ['de'] }),
  ),
  query('number or form', 'Physiotherapeut', { h62: 3 }, work({ trades: ['physio'], langs: ['de'] })),
  query(
    'number or form',
    'warehouse jobs',
    { h44: 3 },
    work({ trades: ['warehouse', 'forklift'], langs: ['en'] }),
  ),

  // Words that mean something else elsewhere.
  query('other sense', 'java', { h12: 3 }, skill('java')),
  query(
    'other sense',
    'go developer',
    { h11: 3, h10: 1 },
    work({ trades: ['backend'], also: [needs('go')] }),
  ),
  query(
    'other sense',
    'truck driver',
    { h41: 3 },
    work({ trades: ['truck_driver'], langs: ['en'], near: ['courier'] }),
  ),
  query('other sense', 'kernel driver', { h43: 3 }),
  query(
    'other sense',
    'warehouse',
    { h44: 3, h45: 1 },
    work({ trades: ['warehouse'], langs: ['en'], near: ['forklift'] }),
  ),
  query('other sense', 'reading tutor', { h56: 3 }),
  query('other sense', 'German teacher', { h58: 3 }),
  query(
    'other sense',
    'bank adviser',
    { h60: 3 },
    calledSo(['bank adviser'], { trades: ['banker'], langs: ['en'] }),
  ),
  query('other sense', 'javascript', { h13: 3, h15: 2 }, skill('javascript')),

  query('typo', 'kuberntes', { h08: 3, h09: 3, h10: 3 }, skill('kubernetes')),
  query('typo', 'electrcian', { h24: 3 }, work({ trades: ['electrician'], langs: ['en'] })),
  query('typo', 'acountant', { h46: 3 }, work({ trades: ['accountant'], langs: ['en'] })),
  query(
    'typo',
    'Pflegefachkarft',
    { h01: 3, h02: 1 },
    calledSo(['pflegefachkraft'], { trades: NURSES, langs: ['de'] }),
  ),
  query('typo', 'Physiotherapuet', { h62: 3 }, work({ trades: ['physio'], langs: ['de'] })),
  query('typo', 'machine lerning', { h21: 3 }, skill('machine_learning')),
  query('typo', 'javscript', { h13: 3, h15: 2 }, skill('javascript')),
  query('typo', 'receptionst', {}, work({ trades: ['receptionist'], langs: ['en'], near: ['mfa'] })),
  query('typo', 'infirmere', { h53: 3 }, work({ trades: NURSES, langs: ['fr'] })),

  query('place', 'Sheffield', { h22: 3 }, (one) => (inTown('Sheffield')(one) ? 3 : 0)),
  query('place', 'Bath', { h58: 3, h59: 3, h60: 3 }, (one) => (inTown('Bath')(one) ? 3 : 0)),
  query('place', 'Nürnberg', { h29: 3 }, (one) => (inTown('Nürnberg')(one) ? 3 : 0)),
  query('place', 'Cologne', { h25: 3, h30: 3 }, (one) => (inTown('Köln')(one) ? 3 : 0)),
  query('place', 'Muenchen', { h32: 3 }, (one) => (inTown('München')(one) ? 3 : 0)),

  query(
    'place and work',
    'nurse reading',
    { h55: 3, h59: 1 },
    work({ trades: NURSES, langs: ['en'], also: [inTown('Reading')] }),
  ),
  query(
    'place and work',
    'data engineer Hamburg',
    { h18: 3 },
    work({ trades: ['data_engineer'], also: [inTown('Hamburg')] }),
  ),
  query(
    'place and work',
    'chef London',
    { h36: 3 },
    work({ trades: ['cook'], langs: ['en'], also: [inTown('London')] }),
  ),
  query(
    'place and work',
    'accountant London',
    { h46: 3 },
    work({ trades: ['accountant'], langs: ['en'], also: [inTown('London')] }),
  ),
  query(
    'place and work',
    'electrical engineer London',
    {},
    work({ trades: ['electrical_engineer'], langs: ['en'], also: [inTown('London')] }),
  ),
  query(
    'place and work',
    'Chemiker Augsburg',
    {},
    work({ trades: ['chemist'], langs: ['de'], also: [inTown('Augsburg')] }),
  ),
  query(
    'place and work',
    'Tischler Köln',
    { h30: 3 },
    work({ trades: ['carpenter'], langs: ['de'], also: [inTown('Köln')] }),
  ),
  query(
    'place and work',
    'Grafikdesigner Berlin',
    { h51: 1 },
    work({ trades: ['graphic_designer'], langs: ['de'], also: [inTown('Berlin')] }),
  ),
  query(
    'place and work',
    'remote ux designer',
    { h50: 3, h51: 1 },
    work({ trades: ['ux'], also: [done('remote')] }),
  ),

  query('German', 'Lehrer', { h40: 3 }, calledSo(['lehrer'], { trades: ['teacher'], langs: ['de'] })),
  query(
    'German',
    'Sozialarbeiter',
    {},
    calledSo(['sozialarbeiter'], { trades: ['social_worker'], langs: ['de'] }),
  ),
  query('German', 'Kfz-Mechatroniker', {}, work({ trades: ['car_mechanic'], langs: ['de'] })),
  query('German', 'Steuerfachangestellte', { h49: 3 }),
  query(
    'German',
    'Systemadministrator Linux',
    { h64: 3 },
    work({ trades: ['sysadmin'], langs: ['de'], also: [needs('linux')] }),
  ),
  query(
    'German',
    'Reinigungskraft Teilzeit',
    {},
    work({ trades: ['cleaner'], langs: ['de'], also: [by('part_time')] }),
  ),
  query(
    'German',
    'Personalreferent',
    { h61: 3 },
    calledSo(['personalreferent'], { trades: ['hr'], langs: ['de'] }),
  ),

  query('French, Spanish, Italian', 'infirmier', { h53: 3 }, work({ trades: NURSES, langs: ['fr'] })),
  query('French, Spanish, Italian', 'comptable', { h48: 3 }, work({ trades: ['accountant'], langs: ['fr'] })),
  query(
    'French, Spanish, Italian',
    'chef de projet',
    { h37: 3 },
    work({ trades: ['project_manager'], langs: ['fr'] }),
  ),
  query(
    'French, Spanish, Italian',
    'electricista',
    { h27: 3 },
    work({ trades: ['electrician'], langs: ['es'] }),
  ),
  query('French, Spanish, Italian', 'enfermero', { h52: 3 }, work({ trades: NURSES, langs: ['es'] })),
  query(
    'French, Spanish, Italian',
    'elettricista Torino',
    { h28: 3 },
    work({ trades: ['electrician'], langs: ['it'] }),
  ),
  query('French, Spanish, Italian', 'infermiere', { h54: 3 }, work({ trades: NURSES, langs: ['it'] })),
  query(
    'French, Spanish, Italian',
    'magazziniere',
    {},
    work({ trades: ['warehouse'], langs: ['it'], near: ['forklift'] }),
  ),

  query('company', 'Java House', { h14: 3 }),
  query('company', 'Camlight Instruments', { h17: 3, h43: 3 }),
  query('company', 'Klinikum Elbufer', { h01: 3 }),
  query('company', 'Alabach Holdings', {}, BANK),
  query('company', 'quality manager at Alabach Holdings', {}, (one) =>
    BANK(one) === 0 ? 0 : titled('quality')(one) || one.trade === 'quality_manager' ? 3 : 1,
  ),
  query('company', 'Fenchurch', { h46: 3 }),

  // Found by what stands in no title and no list of skills.
  query('in the text only', 'firmware for microscopes', { h17: 3 }),
  query('in the text only', 'Berufsrückkehrer', { h02: 3 }),
  query('in the text only', 'eighteenth edition', { h24: 3 }),
  query('in the text only', 'cracks in railway tracks', { h21: 3 }),
  query('in the text only', 'petits fours', { h34: 3 }),

  query('nothing found', 'xylophone tuner', {}),
  query('nothing found', 'zzzzqqq', {}),
  query('nothing found', 'Hufschmied Reykjavik', {}),
];
