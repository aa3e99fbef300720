import type { Country, TownLang } from './occupations/index.ts';

export type MemberPlan = { key: string; name: string; email: string; role: 'owner' | 'recruiter' };

type Voice = {
  /** what the company says of itself at the top of a posting */
  we: string[];
  offer: string[];
};

export type CompanyPlan = {
  key: string;
  name: string;
  country: Country;
  cities: string[];
  industry: string;
  size: '1-10' | '11-50' | '51-200' | '201-1000' | '1001-5000' | '5001+';
  website: string;
  description: string;
  /** days promised for a first answer: shortest, longest */
  answers: readonly [number, number];
  /** share of answers that come in time */
  keeps: number;
  members: MemberPlan[];
  voice: Partial<Record<TownLang, Voice>>;
  /** occupation, language and how many are open today */
  open: Array<readonly [occupation: string, lang: TownLang, count: number]>;
};

const member = (company: string, name: string, role: 'owner' | 'recruiter' = 'owner'): MemberPlan => {
  const first = name
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .toLowerCase()
    .split(' ');
  return { key: `${company}:${first.join('-')}`, name, email: `${first.join('.')}@${company}.example`, role };
};

export const companies: readonly CompanyPlan[] = [
  {
    key: 'nordlicht-netz',
    name: 'Nordlicht Netz',
    country: 'DE',
    cities: ['Hamburg', 'Kiel', 'Lübeck', 'Rostock'],
    industry: 'Energy networks',
    size: '1001-5000',
    website: 'https://nordlicht-netz.example',
    description:
      'We run the power grid between Elbe and Baltic: 48,000 kilometres of line, 11,000 substations and one control room that never sleeps. Wind from the coast has to reach the cities, and every heat pump and charger has to find its place. 1,900 people plan, build and mend that grid, in workshops, offices and on poles.',
    answers: [7, 10],
    keeps: 0.86,
    members: [
      { key: 'katrin', name: 'Katrin Ahlers', email: 'recruiter@demo.test', role: 'owner' },
      member('nordlicht-netz', 'Jonas Petersen', 'recruiter'),
    ],
    voice: {
      de: {
        we: [
          'Nordlicht Netz betreibt das Stromnetz zwischen Elbe und Ostsee, mit 1.900 Menschen an elf Standorten.',
          'Bei uns kommt der Windstrom von der Küste in die Städte, und das an jedem Tag des Jahres.',
          'Wir sind ein kommunaler Netzbetreiber: Was wir verdienen, geht in Leitungen, Stationen und Ausbildung.',
          'Das Netz wird in zehn Jahren umgebaut wie sonst in fünfzig, und dafür suchen wir Verstärkung.',
        ],
        offer: [
          '30 Tage Urlaub, dazu Heiligabend und Silvester frei',
          'Vergütung nach Tarif mit dreizehntem Gehalt',
          'Deutschlandticket und Leasing für Fahrräder',
          'Betriebliche Altersvorsorge mit 6 % Zuschuss',
          'Eine Ausbildungswerkstatt, in der auch Ältere lernen',
        ],
      },
      en: {
        we: [
          'Nordlicht Netz runs the power grid between the Elbe and the Baltic, with 1,900 people at eleven sites.',
          'Four million meters and eleven thousand substations report to us every quarter of an hour.',
          'Wind from the coast has to reach the cities, and our data decides where the next cable goes.',
          'We are owned by towns and districts, so what we earn goes back into cables, stations and training.',
        ],
        offer: [
          '30 days of holiday and a 38-hour week',
          'German lessons in working hours',
          'A transport pass for all of Germany',
          'A company pension with 6 % from us',
          'Two days a month for learning',
        ],
      },
    },
    open: [
      ['data_engineer', 'en', 2],
      ['data_engineer', 'de', 1],
      ['electrician', 'de', 3],
      ['grid_planner', 'de', 3],
      ['devops', 'de', 1],
      ['procurement', 'de', 1],
      ['controller', 'de', 1],
      ['office_clerk', 'de', 2],
      ['site_manager', 'de', 1],
      ['backend', 'en', 1],
    ],
  },
  {
    key: 'weserbogen',
    name: 'Weserbogen Kliniken',
    country: 'DE',
    cities: ['Bremen', 'Hannover', 'Braunschweig', 'Göttingen'],
    industry: 'Hospitals',
    size: '5001+',
    website: 'https://weserbogen-kliniken.example',
    description:
      'Four hospitals, nine day clinics and a nursing school along the Weser and Leine. 6,400 people care for 190,000 patients a year. We publish our staffing on every ward, also on the days when it is not good enough.',
    answers: [5, 7],
    keeps: 0.9,
    members: [member('weserbogen', 'Birgit Holtkamp'), member('weserbogen', 'Emre Yıldız', 'recruiter')],
    voice: {
      de: {
        we: [
          'Die Weserbogen Kliniken sind ein gemeinnütziger Verbund aus vier Krankenhäusern und neun Tageskliniken.',
          'Rund 6.400 Menschen arbeiten bei uns für jährlich 190.000 Patientinnen und Patienten.',
          'Wir veröffentlichen die Besetzung jeder Station, auch an Tagen, an denen sie nicht gut ist.',
          'Unsere Häuser sind groß genug für Spezialisten und klein genug, dass man sich grüßt.',
        ],
        offer: [
          'Vergütung nach TVöD mit allen Zulagen',
          'Betriebskita mit Öffnung ab 5:45 Uhr',
          'Fünf Tage Fortbildung im Jahr',
          'Wohnungen in Kliniknähe für den Anfang',
          'Pool für kurzfristige Dienste, freiwillig und mit Zuschlag',
        ],
      },
    },
    open: [
      ['nurse', 'de', 7],
      ['icu_nurse', 'de', 3],
      ['physio', 'de', 2],
      ['mfa', 'de', 3],
      ['cook', 'de', 2],
      ['it_support', 'de', 2],
      ['data_engineer', 'de', 2],
      ['hr', 'de', 1],
    ],
  },
  {
    key: 'isarwinkel',
    name: 'Pflegedienst Isarwinkel',
    country: 'DE',
    cities: ['München', 'Augsburg', 'Regensburg'],
    industry: 'Home nursing',
    size: '51-200',
    website: 'https://isarwinkel.example',
    description:
      'A nursing service owned by its staff. 140 colleagues look after 620 people at home in and around Munich, Augsburg and Regensburg. Rounds are planned so that there is time for a sentence more.',
    answers: [5, 6],
    keeps: 0.95,
    members: [member('isarwinkel', 'Theresa Obermaier')],
    voice: {
      de: {
        we: [
          'Der Pflegedienst Isarwinkel gehört denen, die dort arbeiten: 140 Menschen in drei Städten.',
          'Wir versorgen rund 620 Menschen zu Hause und nehmen uns Zeit für einen Satz mehr.',
          'Touren planen wir gemeinsam, am Donnerstag für die übernächste Woche.',
        ],
        offer: [
          'Wegezeit ist Arbeitszeit',
          'Zulage für München und Augsburg',
          'Anteile an der Genossenschaft nach dem ersten Jahr',
          'Supervision und Fallbesprechung jeden Monat',
        ],
      },
    },
    open: [
      ['home_nurse', 'de', 6],
      ['care_assistant', 'de', 4],
      ['office_clerk', 'de', 1],
    ],
  },
  {
    key: 'brandt-toechter',
    name: 'Tischlerei Brandt & Töchter',
    country: 'DE',
    cities: ['Leipzig', 'Dresden'],
    industry: 'Joinery',
    size: '11-50',
    website: 'https://brandt-toechter.example',
    description:
      'A joinery in its fourth generation, since 2019 run by two sisters. 32 people build furniture, windows and libraries out of wood that grew within 200 kilometres.',
    answers: [5, 10],
    keeps: 0.75,
    members: [member('brandt-toechter', 'Friederike Brandt')],
    voice: {
      de: {
        we: [
          'Brandt & Töchter ist eine Tischlerei in vierter Generation, mit 32 Menschen und einem Hund.',
          'Unser Holz wächst im Umkreis von 200 Kilometern, und wir kennen die Förster.',
          'Wir arbeiten für Schulen, Museen und Leute, die einen Tisch länger als ein Jahrzehnt behalten.',
        ],
        offer: [
          '37 Stunden an viereinhalb Tagen',
          'Werkstatt auch für eigene Stücke, am Samstag',
          'Meisterschule wird zur Hälfte bezahlt',
          'Mittagessen, reihum gekocht',
        ],
      },
    },
    open: [
      ['joiner', 'de', 5],
      ['cad', 'de', 1],
      ['office_clerk', 'de', 1],
    ],
  },
  {
    key: 'rheinfracht',
    name: 'Rheinfracht Logistik',
    country: 'DE',
    cities: ['Köln', 'Duisburg', 'Frankfurt', 'Mannheim'],
    industry: 'Logistics',
    size: '1001-5000',
    website: 'https://rheinfracht.example',
    description:
      'Freight by road, rail and barge along the Rhine since 1958. Seven terminals, 340 trucks and 2,100 people. We pay waiting time to drivers and answer the phone.',
    answers: [7, 14],
    keeps: 0.68,
    members: [member('rheinfracht', 'Dirk Vossen'), member('rheinfracht', 'Aylin Karaca', 'recruiter')],
    voice: {
      de: {
        we: [
          'Rheinfracht bewegt seit 1958 Güter auf Straße, Schiene und Wasser entlang des Rheins.',
          'Sieben Terminals, 340 Lkw und rund 2.100 Menschen sorgen dafür, dass Waren ankommen.',
          'Wir sind ein Familienunternehmen, das gern ausbildet und ungern vertröstet.',
          'Wartezeit an der Rampe bezahlen wir, weil sie Arbeit ist.',
        ],
        offer: [
          'Feste Schichten und pünktlicher Lohn',
          'Zuschläge für Nacht, Sonn- und Feiertage',
          'Führerscheine und Scheine auf unsere Kosten',
          'Kantine mit Frühstück ab halb fünf',
          'Jobticket',
        ],
      },
      en: {
        we: [
          'Rheinfracht moves goods by road, rail and barge along the Rhine, with 2,100 people at seven terminals.',
          'A barge that comes an hour late changes four hundred deliveries; our systems should know it first.',
          'We are a family company with old trucks in the yard for show and new ones on the road.',
        ],
        offer: [
          '30 days of holiday',
          'Home office on three days a week',
          'Relocation help for you and your family',
          'A training budget of 2,000 euros a year',
        ],
      },
    },
    open: [
      ['warehouse', 'de', 6],
      ['truck_driver', 'de', 3],
      ['dispatcher', 'de', 3],
      ['customs', 'de', 3],
      ['maintenance', 'de', 2],
      ['data_engineer', 'en', 2],
      ['controller', 'de', 1],
      ['accountant', 'de', 1],
    ],
  },
  {
    key: 'lernhaus',
    name: 'Lernhaus Stiftung',
    country: 'DE',
    cities: ['Berlin', 'Potsdam'],
    industry: 'Education',
    size: '201-1000',
    website: 'https://lernhaus.example',
    description:
      'Six schools and eleven day nurseries in Berlin and Potsdam. Fees follow income, a third of the children pay nothing. 780 colleagues teach, cook, comfort and keep the boilers running.',
    answers: [7, 10],
    keeps: 0.8,
    members: [member('lernhaus', 'Annegret Lübbers'), member('lernhaus', 'Samuel Osei', 'recruiter')],
    voice: {
      de: {
        we: [
          'Die Lernhaus Stiftung trägt sechs Schulen und elf Kitas in Berlin und Potsdam.',
          'Das Schulgeld richtet sich nach dem Einkommen; ein Drittel der Kinder zahlt nichts.',
          'Bei uns entscheiden die Kollegien mit, von der Stundentafel bis zum Speiseplan.',
          'Gelernt wird drinnen, draußen und manchmal auf dem Dach.',
        ],
        offer: [
          'Vergütung angelehnt an den TV-L',
          'Ein bezahltes Forschungshalbjahr nach sieben Jahren',
          'Kitaplätze für eigene Kinder',
          'Mittagessen aus der eigenen Küche',
        ],
      },
    },
    open: [
      ['teacher', 'de', 4],
      ['early_years', 'de', 4],
      ['social_worker', 'de', 2],
      ['cook', 'de', 1],
      ['office_clerk', 'de', 1],
      ['it_support', 'de', 1],
      ['accountant', 'de', 1],
    ],
  },
  {
    key: 'stahl-linde',
    name: 'Stahl & Linde Ingenieure',
    country: 'DE',
    cities: ['Stuttgart', 'Nürnberg', 'München', 'Karlsruhe'],
    industry: 'Engineering',
    size: '201-1000',
    website: 'https://stahl-linde.example',
    description:
      'Engineers for bridges, hospitals and plants that clean water. 260 people in four offices, two thirds of them shareholders.',
    answers: [7, 12],
    keeps: 0.82,
    members: [member('stahl-linde', 'Matthias Linde'), member('stahl-linde', 'Ngoc Anh Tran', 'recruiter')],
    voice: {
      de: {
        we: [
          'Stahl & Linde plant Brücken, Krankenhäuser und Anlagen, die Wasser sauber machen.',
          'Wir sind 260 Menschen in vier Büros, zwei Drittel davon sind beteiligt.',
          'Überstunden sind bei uns ein Planungsfehler, über den wir reden.',
        ],
        offer: [
          'Beteiligung am Gewinn',
          'Ein Arbeitsplatz zu Hause, den wir einrichten',
          'Fortbildung zum BIM-Manager oder Energieberater',
          'Bahncard 50 für alle',
        ],
      },
    },
    open: [
      ['cad', 'de', 4],
      ['plc', 'de', 4],
      ['site_manager', 'de', 3],
      ['accountant', 'de', 1],
      ['office_clerk', 'de', 1],
    ],
  },
  {
    key: 'papierboot',
    name: 'Papierboot',
    country: 'DE',
    cities: ['Berlin', 'Hamburg', 'remote'],
    industry: 'Software',
    size: '51-200',
    website: 'https://papierboot.example',
    description:
      'We make the calendar behind 3,000 medical practices and clinics: appointments, reminders, waiting lists. 85 people, one product, no investors.',
    answers: [5, 7],
    keeps: 0.92,
    members: [member('papierboot', 'Lena Fechner'), member('papierboot', 'Tomasz Zieliński', 'recruiter')],
    voice: {
      en: {
        we: [
          'Papierboot makes the calendar behind 3,000 medical practices, from a village doctor to a university clinic.',
          'We are 85 people without investors, which makes our meetings short and our plans long.',
          'When our software is slow, a waiting room fills up, so we take speed personally.',
          'Half of the company has worked in a practice or a hospital for at least a week.',
        ],
        offer: [
          'A 36-hour week at full pay',
          'Remote work from anywhere in Europe',
          'Open salaries by level, no haggling',
          'Four company weeks a year in Berlin',
          'A share of the profit, the same for everyone',
        ],
      },
    },
    open: [
      ['backend', 'en', 3],
      ['frontend', 'en', 3],
      ['devops', 'en', 2],
      ['data_engineer', 'en', 2],
      ['ux', 'en', 2],
      ['product_manager', 'en', 2],
      ['sales_rep', 'en', 1],
      ['marketing', 'en', 1],
    ],
  },
  {
    key: 'tidewater',
    name: 'Tidewater Systems',
    country: 'GB',
    cities: ['London', 'Manchester', 'Bristol', 'remote'],
    industry: 'Software',
    size: '201-1000',
    website: 'https://tidewater.example',
    description:
      'Software for ports, ferries and harbour masters. If a container waits, we want to know why. 310 people in London, Manchester, Bristol and at kitchen tables.',
    answers: [5, 8],
    keeps: 0.84,
    members: [member('tidewater', 'Oliver Hargreaves'), member('tidewater', 'Priya Raman', 'recruiter')],
    voice: {
      en: {
        we: [
          'Tidewater writes software for ports and ferries, used by 140 harbours from Cork to Gdańsk.',
          'Our customers work in wind and at night, so what we ship has to be clear on a wet tablet.',
          'We are 310 people, half of them remote, and we meet on a boat once a year.',
          'We have been profitable since our third year and intend to stay dull in that respect.',
        ],
        offer: [
          '28 days of leave plus bank holidays',
          'Six months of fully paid parental leave',
          'A four-day week in July and August',
          'Visa sponsorship where we can',
          'A desk budget of £600',
        ],
      },
    },
    open: [
      ['backend', 'en', 3],
      ['frontend', 'en', 2],
      ['devops', 'en', 2],
      ['data_engineer', 'en', 3],
      ['data_analyst', 'en', 1],
      ['ux', 'en', 1],
      ['product_manager', 'en', 2],
      ['sales_rep', 'en', 2],
      ['customer_service', 'en', 1],
      ['it_support', 'en', 1],
    ],
  },
  {
    key: 'marlow-hart',
    name: 'Marlow & Hart',
    country: 'GB',
    cities: ['London', 'Leeds', 'Birmingham', 'Bristol', 'Cardiff'],
    industry: 'Retail',
    size: '1001-5000',
    website: 'https://marlowhart.example',
    description:
      'Sixty shops for things that last: pans, lamps, coats, secateurs. We repair what we sell. 2,800 people, most of them part-time by choice.',
    answers: [5, 10],
    keeps: 0.78,
    members: [member('marlowhart', 'Charlotte Beaumont'), member('marlowhart', 'Kwame Mensah', 'recruiter')],
    voice: {
      en: {
        we: [
          'Marlow & Hart sells things that last, in sixty shops and online, and repairs them when they do not.',
          'We are 2,800 people, most of whom chose their own hours.',
          'Our oldest customer bought a kettle in 1961 and has written to us about it twice.',
          'A tenth of the profit goes to staff every spring, in equal parts.',
        ],
        offer: [
          'A quarter off everything we sell',
          'Rotas four weeks ahead',
          'An equal share of the profit in spring',
          'Paid time to volunteer, two days a year',
          'A pension with 8 % from us',
        ],
      },
    },
    open: [
      ['store_manager', 'en', 3],
      ['sales_assistant', 'en', 5],
      ['warehouse', 'en', 3],
      ['marketing', 'en', 2],
      ['data_analyst', 'en', 1],
      ['data_engineer', 'en', 1],
      ['hr', 'en', 2],
      ['accountant', 'en', 1],
      ['customer_service', 'en', 2],
    ],
  },
  {
    key: 'calderbridge',
    name: 'Calder Bridge Council',
    country: 'GB',
    cities: ['Leeds', 'Bradford', 'Sheffield'],
    industry: 'Public administration',
    size: '1001-5000',
    website: 'https://calderbridge.example',
    description:
      'A city administration for 210,000 people: schools, parks, bins, homes and the register office. 3,900 colleagues, 300 kinds of work, one canteen.',
    answers: [10, 14],
    keeps: 0.6,
    members: [
      member('calderbridge', 'Margaret Holroyd'),
      member('calderbridge', 'Imran Sheikh', 'recruiter'),
    ],
    voice: {
      en: {
        we: [
          'Calder Bridge Council serves 210,000 people, from the register of births to the last bench in the park.',
          'We have 3,900 colleagues and about three hundred kinds of work.',
          'Decisions are made in public here, which keeps us honest and occasionally famous.',
        ],
        offer: [
          'Local government pension',
          '29 days of leave, rising with service',
          'Flexible hours around school runs',
          'Guaranteed interviews for disabled applicants who meet the essentials',
        ],
      },
    },
    open: [
      ['social_worker', 'en', 3],
      ['teaching_assistant', 'en', 3],
      ['gardener', 'en', 3],
      ['office_clerk', 'en', 3],
      ['data_analyst', 'en', 1],
      ['it_support', 'en', 1],
      ['accountant', 'en', 1],
    ],
  },
  {
    key: 'pennine-spark',
    name: 'Pennine Spark',
    country: 'GB',
    cities: ['Manchester', 'Leeds', 'Liverpool', 'Glasgow'],
    industry: 'Building services',
    size: '51-200',
    website: 'https://pennine-spark.example',
    description:
      'Electricians and heating engineers, 130 of them, owned by an employee trust. We fit chargers, rewire schools and swap boilers for heat pumps.',
    answers: [5, 7],
    keeps: 0.88,
    members: [member('pennine-spark', 'Siobhan Gallagher')],
    voice: {
      en: {
        we: [
          'Pennine Spark belongs to the 130 people who work for it.',
          'We rewire schools, fit chargers and swap boilers for heat pumps across the North.',
          'Apprentices make up a fifth of us, and most of our supervisors started as one.',
        ],
        offer: [
          'A share of the trust after one year',
          'Van, fuel card, tools and decent waterproofs',
          'Overtime at time and a half, always optional',
          'Every certificate renewed in working hours',
        ],
      },
    },
    open: [
      ['electrician', 'en', 5],
      ['plumber', 'en', 4],
      ['office_clerk', 'en', 1],
    ],
  },
  {
    key: 'aubepine',
    name: 'Aubépine Assurances',
    country: 'FR',
    cities: ['Paris', 'Lyon', 'Lille', 'Nantes'],
    industry: 'Insurance',
    size: '1001-5000',
    website: 'https://aubepine.example',
    description:
      'Une mutuelle sans actionnaires qui assure 1,4 million de foyers. Quatre sites, 2 300 collègues, et un délai de réponse affiché sur la porte.',
    answers: [7, 10],
    keeps: 0.81,
    members: [member('aubepine', 'Claire Fontanel'), member('aubepine', 'Mehdi Benali', 'recruiter')],
    voice: {
      fr: {
        we: [
          'Aubépine est une mutuelle sans actionnaires qui assure 1,4 million de foyers.',
          'Nous sommes 2 300 collègues sur quatre sites, et nos sociétaires élisent le conseil.',
          'Quand un orage passe, nous rappelons tout le monde dans les deux jours.',
          'Chez nous, un contrat tient en quatre pages lisibles, et nous en sommes fiers.',
        ],
        offer: [
          'Treizième mois et intéressement',
          'Télétravail jusqu’à trois jours par semaine',
          'Vingt-cinq jours de congés et douze RTT',
          'Restaurant d’entreprise et titres-restaurant',
          'Crèche partenaire',
        ],
      },
    },
    open: [
      ['claims', 'fr', 4],
      ['data_engineer', 'fr', 3],
      ['data_analyst', 'fr', 2],
      ['accountant', 'fr', 2],
      ['customer_service', 'fr', 2],
      ['office_clerk', 'fr', 1],
    ],
  },
  {
    key: 'garance',
    name: 'Moulins de Garance',
    country: 'FR',
    cities: ['Lyon', 'Nantes', 'Bordeaux', 'Toulouse'],
    industry: 'Food',
    size: '201-1000',
    website: 'https://moulins-garance.example',
    description:
      'Du grain au pain depuis 1893 : trois moulins, deux fournils et 640 personnes. Les blés viennent de 210 fermes dont nous connaissons les noms.',
    answers: [7, 12],
    keeps: 0.72,
    members: [
      member('moulins-garance', 'Bertrand Maillard'),
      member('moulins-garance', 'Inès Caron', 'recruiter'),
    ],
    voice: {
      fr: {
        we: [
          'Les Moulins de Garance transforment le blé de 210 fermes en farines, pains et biscuits.',
          'Nous sommes 640, répartis entre trois moulins et deux fournils.',
          'La maison a été fondée en 1893 et appartient toujours à la famille et aux salariés.',
          'Nous cherchons des personnes qui aiment les choses bien faites et les dimanches tranquilles.',
        ],
        offer: [
          'Participation et prime de vacances',
          'Horaires connus un mois à l’avance',
          'Pain du jour offert',
          'Mutuelle prise en charge à 70 %',
        ],
      },
    },
    open: [
      ['baker', 'fr', 4],
      ['maintenance', 'fr', 3],
      ['quality', 'fr', 3],
      ['sales_rep', 'fr', 2],
      ['truck_driver', 'fr', 2],
      ['cook', 'fr', 1],
      ['accountant', 'fr', 1],
    ],
  },
  {
    key: 'vauban',
    name: 'Atelier Vauban Énergies',
    country: 'FR',
    cities: ['Marseille', 'Toulouse', 'Montpellier', 'Strasbourg'],
    industry: 'Building services',
    size: '51-200',
    website: 'https://atelier-vauban.example',
    description:
      'Électricité, chaleur et soleil : une coopérative de 118 artisans et techniciens. Chaque salarié peut devenir associé au bout de deux ans.',
    answers: [5, 9],
    keeps: 0.79,
    members: [member('atelier-vauban', 'Yasmine Roussel')],
    voice: {
      fr: {
        we: [
          'L’Atelier Vauban est une coopérative de 118 artisans et techniciens de l’énergie.',
          'Nous rénovons des écoles, des copropriétés et des fermes, du tableau électrique à la toiture.',
          'Ici, on vote les investissements une fois par an et on choisit ses outils toute l’année.',
        ],
        offer: [
          'Possibilité de devenir associé après deux ans',
          'Paniers, trajets et outillage fournis',
          'Semaine de quatre jours et demi',
          'Habilitations et formations payées',
        ],
      },
    },
    open: [
      ['electrician', 'fr', 4],
      ['plumber', 'fr', 3],
      ['solar', 'fr', 3],
      ['site_manager', 'fr', 3],
      ['office_clerk', 'fr', 1],
    ],
  },
  {
    key: 'costa-clara',
    name: 'Hoteles Costa Clara',
    country: 'ES',
    cities: ['Barcelona', 'Valencia', 'Málaga', 'Palma'],
    industry: 'Hotels',
    size: '1001-5000',
    website: 'https://costaclara.example',
    description:
      'Nueve hoteles abiertos todo el año junto al mar. 1.350 personas con contrato fijo, porque un buen desayuno necesita memoria.',
    answers: [5, 7],
    keeps: 0.83,
    members: [member('costaclara', 'Mercè Vilanova'), member('costaclara', 'Andrés Quiroga', 'recruiter')],
    voice: {
      es: {
        we: [
          'Hoteles Costa Clara tiene nueve casas junto al mar, abiertas los doce meses.',
          'Somos 1.350 personas, y nueve de cada diez tenemos contrato fijo.',
          'Creemos que se nota en el café cuando el equipo ha dormido bien.',
          'La empresa sigue en manos de la familia que abrió el primer hotel en 1964.',
        ],
        offer: [
          'Contrato fijo desde el primer día',
          'Dos días libres seguidos',
          'Comida de calidad en el comedor del personal',
          'Noches gratis en nuestros hoteles',
          'Clases de idiomas',
        ],
      },
    },
    open: [
      ['receptionist', 'es', 4],
      ['cook', 'es', 3],
      ['waiter', 'es', 3],
      ['housekeeping', 'es', 3],
      ['maintenance', 'es', 2],
      ['marketing', 'es', 2],
      ['sales_rep', 'es', 1],
    ],
  },
  {
    key: 'brujula',
    name: 'Brújula Datos',
    country: 'ES',
    cities: ['Madrid', 'Barcelona', 'Bilbao', 'remote'],
    industry: 'Software',
    size: '51-200',
    website: 'https://brujula-datos.example',
    description:
      'Consultora de datos para hospitales, puertos y ayuntamientos. 95 personas que prefieren un informe corto a un proyecto largo.',
    answers: [6, 10],
    keeps: 0.77,
    members: [
      member('brujula-datos', 'Gonzalo Etxeberria'),
      member('brujula-datos', 'Lucía Prieto', 'recruiter'),
    ],
    voice: {
      es: {
        we: [
          'Brújula Datos ayuda a hospitales, puertos y ayuntamientos a entender sus propios números.',
          'Somos 95 personas repartidas entre tres oficinas y muchas casas.',
          'Preferimos un informe corto que se usa a una plataforma grande que se admira.',
        ],
        offer: [
          'Teletrabajo total o parcial, a elegir',
          'Jornada intensiva en verano',
          'Treinta días de formación en tres años',
          'Seguro médico',
          'Bandas salariales públicas',
        ],
      },
    },
    open: [
      ['data_engineer', 'es', 3],
      ['data_analyst', 'es', 2],
      ['backend', 'es', 3],
      ['sales_rep', 'es', 1],
    ],
  },
  {
    key: 'almendros',
    name: 'Residencias Los Almendros',
    country: 'ES',
    cities: ['Sevilla', 'Zaragoza', 'Madrid', 'Granada'],
    industry: 'Elderly care',
    size: '201-1000',
    website: 'https://losalmendros.example',
    description:
      'Cinco residencias pequeñas para vivir, no para esperar. 480 profesionales, jardines, gatos y visitas a cualquier hora.',
    answers: [5, 8],
    keeps: 0.85,
    members: [member('losalmendros', 'Rosario Delgado')],
    voice: {
      es: {
        we: [
          'Los Almendros son cinco residencias pequeñas, con jardín, cocina propia y visitas a cualquier hora.',
          'Somos 480 profesionales y una fundación sin ánimo de lucro.',
          'Cuidamos como nos gustaría que nos cuidaran, también a quienes cuidan.',
        ],
        offer: [
          'Contrato indefinido',
          'Turnos elegidos por trimestres',
          'Plus por formación en demencia',
          'Comida incluida',
        ],
      },
    },
    open: [
      ['nurse', 'es', 3],
      ['care_assistant', 'es', 4],
      ['physio', 'es', 2],
      ['social_worker', 'es', 2],
      ['cook', 'es', 1],
    ],
  },
];
