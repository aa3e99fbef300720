/**
 * What a posting must not say of the people it wants, or had better say otherwise. Each entry is a thought, in the
 * languages we are sure of; its advice is the text `wording.<ground>.<name>`.
 *
 * Written for few false alarms: who is cared for ("young people", "with and without disabilities"), the age of a company,
 * and what invites a group ("applications from women are welcome") are no reason to stop anyone.
 */
export type Ground = 'age' | 'gender' | 'origin' | 'health' | 'religion' | 'family' | 'look' | 'pay';

/** A wall keeps a posting from being published where the law forbids the thought; a hint is advice. */
export type Weight = 'wall' | 'hint';

export type Entry = {
  name: `${Ground}.${string}`;
  weight: Weight;
  /** what names one's own job is no matter of those who are named beside it */
  only?: 'title';
  find: readonly string[];
};

/** `_` is the gap between two words. Every pattern begins and ends at the edge of a word. */
const PEOPLE_EN =
  '(?:candidates?|applicants?|employees?|workers?|staff|colleagues?|graduates?|talents?|assistants?|receptionists?|sales_?(?:person|people|force))';
const WANTED_EN =
  "(?:looking_for|look_for|we_want|we(?:'re|’re|_are)?_hiring|hiring|seeking|seek|searching_for|join_us_as|prefer|preferably|wanted)";
const FEW_EN =
  '(?:(?:a|an|some|two|three|several|our|new|more|motivated|dynamic|energetic|friendly|strong|bright|nice|and)[_,]+){0,3}';
const CARED_EN =
  '(?<!(?:children|pupils|students|adults|people|persons|patients|residents|kids|teenagers|youths?|girls|boys|clients|guests|women|men)[_,]*)';
const CARED_DE =
  '(?<!(?:Menschen|Kindern?|Jugendlichen?|Erwachsenen?|Personen|Patient\\p{L}*|Bewohner\\p{L}*|Klient\\p{L}*|Gästen?|Schüler\\p{L}*|Mädchen|Jungen|Frauen|Männern?|Versicherte\\p{L}*)[_,]*)';
const PEOPLE_DE =
  '(?:Mitarbeit\\p{L}*|Kolleg\\p{L}*|Bewerb(?:er|enden?)\\p{L}*|Kandidat\\p{L}*|Nachwuchs\\p{L}*|Talente?n?|Verstärkung|Fachkr[aä]ft\\p{L}*|Kr[aä]fte?|Team|Aushilfen?)';
const WANTED_DE = '(?:suchen(?:_wir)?|sucht|gesucht(?:_wird|_werden)?|brauchen(?:_wir)?|wünschen_uns)';
const FEW_DE =
  '(?:(?:eine[nrm]?|ein|zwei|drei|mehrere|noch|dich|weitere|ab_sofort|zum_nächstmöglichen_Zeitpunkt|motivierte[nr]?|nette[nr]?|freundliche[nr]?|engagierte[nr]?|dynamische[nr]?|und)[_,]+){0,4}';
const AGE = '(?:1[89]|[2-6]\\d)';
const TONGUES_EN =
  '(?:English|German|French|Spanish|Italian|Dutch|Polish|Turkish|Arabic|Portuguese|Russian|Ukrainian|Chinese|Mandarin|Japanese|Danish|Swedish|Norwegian|Finnish|Czech)';

export const lexicon: readonly Entry[] = [
  // ── age ──
  {
    name: 'age.young',
    weight: 'wall',
    find: [
      `(?:young|youthful)(?:_and_\\p{L}+|,?_\\p{L}+){0,2}_(?:${PEOPLE_EN}|team)`,
      `${WANTED_EN}_${FEW_EN}(?:young|youthful)(?:_and_\\p{L}+|,_\\p{L}+)?_(?:people|person|man|men|woman|women|lady|ladies|minds)`,
      'young_at_heart',
      `junge[nrsm]?(?:(?:,_|_und_|_)\\p{L}+e[nrsm]?){0,2}_${PEOPLE_DE}`,
      `${WANTED_DE}_${FEW_DE}jung(?:e[nrsm]?)(?:,?_(?:und_)?\\p{L}+e[nrsm]?)?_(?:Menschen?|Leute|Mann|Frau|Dame|Männer|Frauen|Damen)`,
      'équipe_(?:très_)?jeune|jeune_équipe|équipe_\\p{L}+_et_jeune|jeunes?_(?:collaborat\\p{L}+|candidat\\p{L}*)',
      'equipo_(?:muy_)?joven|(?:candidat[oa]s?|chic[oa]s?|persona|personas)_j[oó]ven(?:es)?',
    ],
  },
  {
    name: 'age.limit',
    weight: 'wall',
    find: [
      `(?:not?|never)_(?:older|more)_than_${AGE}(?:_years_(?:old|of_age))`,
      `(?:not?|never)_older_than_${AGE}`,
      `(?:under|below|younger_than|up_to)_${AGE}_years_(?:old|of_age)`,
      '(?:maximum|max\\.?|upper)_age(?:_limit)?',
      `${CARED_EN}(?:aged?|ages)_(?:between_)?${AGE}(?:[_\\-–]+|_to_|_and_)${AGE}`,
      `${CARED_EN}between_${AGE}_and_${AGE}_years_(?:old|of_age)`,
      `(?:nicht|kaum)_älter_als_${AGE}`,
      `(?:maximal|höchstens|max\\.|bis_zu)_${AGE}_Jahre_alt`,
      'Höchstalter',
      `${CARED_DE}im_Alter_(?:von|zwischen)_${AGE}_(?:bis|und)_${AGE}`,
      `${CARED_DE}zwischen_${AGE}_und_${AGE}_Jahren?(?:_alt)?(?!_(?:Erfahrung|Berufserfahrung))`,
      `âge_maxim(?:um|al)|(?:âgé(?:e|\\(e\\))?s?_)(?:de|entre)_${AGE}_(?:à|et)_${AGE}_ans|moins_de_${AGE}_ans_exigé`,
      `edad_máxima|edad_entre_${AGE}_y_${AGE}|menor(?:es)?_de_${AGE}_años`,
    ],
  },
  {
    name: 'age.native',
    weight: 'wall',
    find: ['digital_natives?', 'digital_natifs?', 'nativ[oa]s?_digital(?:es)?'],
  },
  {
    name: 'age.graduate',
    weight: 'hint',
    find: [
      'young_professionals?',
      '(?:recent|new)_(?:college_|university_)?graduates?_only|only_(?:recent|new)_graduates?',
      'jeunes?_diplômée?s?',
      'recién_(?:titulad[oa]s?|graduad[oa]s?)',
    ],
  },
  {
    name: 'age.most_experience',
    weight: 'hint',
    find: [
      '(?:maximum_of|max\\.?|no_more_than|at_most)_(?:\\d{1,2}|one|two|three|five)_years?_(?:of_)?(?:\\p{L}+_)?experience',
      '(?:maximal|höchstens|max\\.)_(?:\\d{1,2}|ein|zwei|drei|fünf)_Jahre?n?_(?:Berufse|E)rfahrung',
    ],
  },
  // ── gender ──
  {
    name: 'gender.only',
    weight: 'wall',
    find: [
      '(?<!(?:women|men|female|male)_(?:and|or)_)(?:male|female|men|women|ladies)_only(?!_\\p{L}+ing)',
      "only_(?:male|female|men|women)(?!_(?:and|or)_)(?!['’])",
      `${WANTED_EN}_${FEW_EN}(?:female|male|man|woman|lady|guy|gentleman|girl|boy)(?!_(?:and|or)_|\\/|['’])`,
      `nur_(?:männliche|weibliche)[nr]?|nur_(?:Männer|Frauen|Damen|Herren)(?!_und_)`,
      `${WANTED_DE}_${FEW_DE}(?:junge[nr]?_)?(?:Dame|Damen|Frau|Mann|Herrn|Mädchen|weibliche[nrs]?|männliche[nrs]?)(?!_(?:und|oder)_|\\/)`,
      '(?:uniquement|exclusivement)_(?:des_)?(?:hommes|femmes)|(?:hommes|femmes)_uniquement',
      's[oó]lo_(?:hombres|mujeres)|señoritas?',
    ],
  },
  {
    name: 'gender.form',
    weight: 'hint',
    only: 'title',
    find: [
      'sales(?:man|men|woman)|business(?:man|men)|chairman|handyman|foreman|repairman|cameraman|deliveryman',
      'waitress|stewardess|cleaning_lady|barmaid',
      'Putzfrau|Krankenschwester|Zimmermädchen|Stewardess|Hausmeisterfrau',
    ],
  },
  // ── origin ──
  {
    name: 'origin.native',
    weight: 'wall',
    find: [
      `native[_\\-]+(?:${TONGUES_EN}[_\\-]+)?speakers?`,
      `native_${TONGUES_EN}(?!_(?:title|plants?|art|forests?|people|wines?|breeds?))`,
      `mother[_\\-]tongue(?!_(?:tuition|teaching|lessons|instruction))`,
      'Muttersprachler\\p{L}*(?:[:*]in(?:nen)?)?',
      '(?:Deutsch|Englisch|Französisch|Spanisch|Italienisch|Polnisch|Türkisch)_als_Muttersprache|Muttersprache_(?:ist_)?(?:Deutsch|Englisch|Französisch|Spanisch)',
      '(?:de_)?langue_maternelle|locuteurs?_natifs?',
      'lengua_materna|hablantes?_nativ[oa]s?|nativ[oa]s?_de_(?:inglés|español|alemán|francés)',
    ],
  },
  {
    name: 'origin.native_level',
    weight: 'hint',
    find: ['muttersprachliche[mns]?_Niveau', 'native[_\\-]level'],
  },
  {
    name: 'origin.accent',
    weight: 'wall',
    find: [
      '(?:without|no)_(?:an_|any_)?(?:foreign_)?accent|accent[_\\-]free',
      'akzentfrei(?:e[nrsm]?)?|ohne_Akzent',
      'sans_accent|sin_acento',
    ],
  },
  {
    name: 'origin.excluded',
    weight: 'wall',
    find: [
      'no_(?:foreigners|immigrants|refugees|migrants)|(?:locals|natives)_only',
      '(?:white|caucasian|black|asian)_(?:candidates?|applicants?)_(?:only|preferred)|(?:only|prefer)_(?:white|caucasian|black|asian)_(?:candidates?|applicants?)',
      'keine_(?:Ausländer|Flüchtlinge|Migranten)\\p{L}*|nur_Inländer\\p{L}*',
    ],
  },
  {
    name: 'origin.citizens',
    weight: 'hint',
    find: [
      '(?:US|U\\.S\\.|EU|UK|German|British|American|French|Swiss|Austrian)_(?:citizens|nationals|passport_holders)_only',
      'only_(?:US|EU|UK|German|British|American)_(?:citizens|nationals)',
      'nur_(?:EU-Bürger|deutsche_Staats(?:angehörige|bürger))\\p{L}*',
    ],
  },
  // ── health ──
  {
    name: 'health.excluded',
    weight: 'wall',
    find: [
      '(?<!(?:and|or)_)(?:without|free_of|free_from|no)_(?:any_|physical_|mental_)*(?:disabilit(?:y|ies)|handicaps?|chronic_illness(?:es)?)',
      'able[_\\-]bodied',
      '(?:excellent|perfect|good)_(?:physical_and_mental_)?health_(?:is_)?(?:required|essential|a_must)|(?:in|be_in)_(?:excellent|perfect)_health',
      '(?<!(?:und|oder)_)ohne_(?:körperliche_|gesundheitliche_|geistige_)*(?:Behinderung(?:en)?|Einschränkungen|Handicaps?)',
      'nicht_behindert|keine_(?:Behinderung|Behinderungen|Vorerkrankungen)',
      'körperlich_(?:uneingeschränkt|gesund)|gesund_und_belastbar|(?:voll|uneingeschränkt)_gesund',
      'sans_handicap|en_parfaite_santé',
    ],
  },
  {
    name: 'health.fit',
    weight: 'hint',
    find: [
      'physically_fit|physical(?:ly)?_(?:strong|robust|fitness)',
      'körperlich_(?:fit|belastbar|robust)|körperliche_(?:Fitness|Belastbarkeit)',
    ],
  },
  // ── religion ──
  {
    name: 'religion.excluded',
    weight: 'wall',
    find: [
      '(?:Christians?|Catholics?|Protestants?|Muslims?|Jews|Hindus?)_only|only_(?:Christians?|Catholics?|Protestants?|Muslims?|Hindus?|Jews)(?!_(?:holidays|texts|art|schools?))',
      'no_(?:headscarf|headscarves|hijabs?|turbans?|Muslims?|Jews)',
      '(?:ohne|kein(?:e)?)_Kopft(?:uch|ücher)|keine_(?:Muslime|Juden|Moslems)|nur_(?:Christen|Katholiken|Protestanten)',
      'pas_de_voile|sin_velo',
    ],
  },
  {
    name: 'religion.member',
    weight: 'hint',
    find: [
      '(?:member(?:ship)?_(?:of|in)_(?:a|the)_(?:Christian_|Catholic_|Protestant_)?church|Christian_faith_(?:is_)?required)',
      'Kirchenzugehörigkeit|(?:Zugehörigkeit_zu|Mitgliedschaft_in)_einer?_(?:christlichen_)?Kirche|Konfessionszugehörigkeit',
    ],
  },
  // ── family ──
  {
    name: 'family.excluded',
    weight: 'wall',
    find: [
      'unmarried|childless|single_(?:men|women|man|woman|ladies|candidates?|applicants?)(?!_(?:with|parents?))',
      '(?:without|no)_(?:family|childcare)_(?:commitments|obligations|ties|responsibilities)|not_(?:be_)?pregnant|(?:planning|plans?)_(?:to_have|to_start|for)_(?:children|a_family)',
      'kinderlose?[nrs]?|familiär_ungebunden|nicht_schwanger|ohne_(?:familiäre_)?(?:Verpflichtungen|Bindungen)|keine_Familienplanung|(?<=(?:Sie_sind|du_bist|gesucht:|idealerweise)_)ledig',
      'sans_enfants?(?:_à_charge)?|célibataires?',
      'sin_hij[oa]s|sin_cargas_familiares|solter[oa]s?',
    ],
  },
  // ── what an application must not be asked for ──
  {
    name: 'look.photo',
    weight: 'hint',
    find: [
      '(?:with|include|attach|enclose|send)_(?:a_|your_|recent_)*(?:photo|photograph|picture_of_yourself)|(?:CV|résumé|resume|application)_with_(?:a_)?(?:photo|picture)',
      'Bewerbungsfotos?|(?:mit|inklusive|samt)_(?:Lichtbild|Foto|Passfoto)|Lichtbild',
      '(?:avec|CV)_(?:une_)?photo|con_foto(?:grafía)?',
    ],
  },
  {
    // No law names looks; it is advice.
    name: 'look.attractive',
    weight: 'hint',
    find: [
      'good[_\\-]looking|attractive_(?:appearance|woman|women|lady|ladies|man|men|looks)',
      'attraktive[sn]?_(?:Äußeres|Äußeren|Aussehen|Erscheinung|Frau|Dame)|gutaussehend(?:e[nrs]?)?',
      'buena_presencia|belle_apparence|physique_agréable',
    ],
  },
  {
    name: 'pay.history',
    weight: 'wall',
    find: [
      'salary_history|(?:your|state|give|current_and)_(?:current|previous|last|present)_(?:salary|pay|wage)|(?:last|recent)_(?:pay_?slips?|pay_?stubs?)',
      'bisherige[sn]?_Gehalt|(?:Ihr|dein|Ihres|deines)_(?:aktuelle[sn]?|derzeitige[sn]?|letzte[sn]?)_Gehalts?|letzte[nr]?_Gehaltsabrechnung(?:en)?|Gehaltsnachweise?',
      'salaire_actuel|dernier_bulletin_de_salaire|salario_actual|última_nómina',
    ],
  },
];
