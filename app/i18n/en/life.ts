/** What happens to a posting while it is open. */
export const funnel = {
  title: 'Who looked, who applied',
  views_zero: 'Nobody has opened it yet',
  views_one: '{{shown}} view',
  views_other: '{{shown}} views',
  applied_zero: 'nobody applied',
  applied_one: '{{shown}} applied',
  applied_other: '{{shown}} applied',
  rate: '{{share}} of views (n = {{n}})',
  tooFew: 'too few to tell (n = {{n}})',
  since: 'since {{day}}',
  more: 'How it is counted, day by day',
  about:
    'Each visitor once a day, without cookies; robots and your own team are left out. Nothing is kept that could tell who it was.',
  byDay: 'Day by day, the last 30 days',
  day: 'Day',
  column: 'Views',
  sum: 'Together',
};

export const still = {
  title: 'Are you still hiring?',
  about:
    '{{title}} at {{company}} has been open for a while. People who apply should not write into the void.',
  aboutDown: '{{title}} at {{company}} was taken down, because nobody said that you are still hiring.',
  yes: 'Yes, still hiring',
  back: 'Put it back',
  change: 'Change it first',
  no: 'No? Close it, and those who wait are told.',
  thanks: 'Thank you',
  thanksText: '{{title}} is open. In two weeks without any work on it we ask again.',
  over: 'It is closed',
  overText: '{{title}} takes no more applications. Write a new posting if you hire again.',
  toBoard: 'To its board',
  ask: 'Are you still hiring? Without an answer by {{day}} this posting is taken down.',
  down: 'Taken down on {{day}}: nobody said that you are still hiring. Nobody finds it, and those who wait were told so.',
  filled: 'It is filled',
  cancelled: 'It was called off',
  confirmed: 'Good. In two weeks without any work on it we ask again.',
  isBack: 'The posting is back, and those who wait are told.',
};

export const team = {
  posting_zero: 'Someone there worked on this within the last day.',
  posting_one: 'Someone there last worked on this a day ago.',
  posting_other: 'Someone there last worked on this {{count}} days ago.',
  company_zero: 'Someone there worked on a posting or an application within the last day.',
  company_one: 'Someone there last worked on a posting or an application a day ago.',
  company_other: 'Someone there last worked on a posting or an application {{count}} days ago.',
  long: 'Nobody there has worked on this for more than two months.',
  longCompany: 'Nobody there has worked on a posting or an application for more than two months.',
};

export const featured = {
  title: 'Featured',
  about: 'Chosen by this house, three a day in turn. They change nothing in the order below.',
  manage: 'Featured postings',
  manageAbout:
    'They stand in a labelled place of their own, three a day in turn, and never move up in a search.',
  posting: 'Posting',
  postingHint: 'Its address, or its id.',
  until: 'Until the end of',
  ends: 'Until',
  do: 'Feature it',
  done: '{{title}} is featured.',
  end: 'End it',
  endNamed: 'Feature {{title}} no longer',
  ended: '{{title}} is featured no longer.',
  none: 'Nothing is featured',
  noneText:
    'Feature a posting, and it stands on the first page of the search and before those who are new here.',
  own: 'Featured until {{day}}: this house shows it in a place of its own, labelled.',
};
