/** What the house says of a posting while it is written: words that shut people out, with what to write instead. */
export const wording = {
  age: {
    young:
      '“{{words}}”: a person’s age is no reason to choose them. Say what the work asks for, or “a team that has just started”.',
    limit: '“{{words}}”: nobody may be asked to be of an age. Say which experience the work needs.',
    native: '“{{words}}” means an age. Write “at home with digital tools”.',
    graduate:
      '“{{words}}” sounds like an age. “At the start of your career, or changing it” says the same of all ages.',
    most_experience:
      '“{{words}}”: an upper end shuts older people out. Say what is enough; more does no harm.',
  },
  gender: {
    only: '“{{words}}”: a posting is for every gender. Write of a “person”, or name the role.',
    form: '“{{words}}” names one gender. Take a form for everybody: salesperson, server, chair, cleaner.',
  },
  origin: {
    native: '“{{words}}” asks where someone comes from. Ask for the level: “fluent”, or “C1”.',
    native_level: '“{{words}}” sounds like origin. “Fluent” or “C2” says the same.',
    accent: '“{{words}}” asks where someone comes from. Write “easy to understand”, if the work needs it.',
    excluded: '“{{words}}”: origin is no reason to choose or to refuse. Leave it out.',
    citizens:
      '“{{words}}”: where a law asks for a nationality, name that law; else write “with a right to work here”.',
  },
  health: {
    excluded:
      '“{{words}}” shuts people with disabilities out. Say what is to be done, and ask for nothing else.',
    fit: '“{{words}}”: say what is to be done, as “lift up to 20 kg”, so that everyone can judge for themselves.',
  },
  religion: {
    excluded: '“{{words}}”: belief is no reason to choose or to refuse. Leave it out.',
    member:
      '“{{words}}”: only where the work itself asks for it, as in a church’s own ministry. Else leave it out.',
  },
  family: {
    excluded:
      '“{{words}}”: family is nobody’s business here. Say when the work is, and how much travel there is.',
  },
  look: {
    photo: '“{{words}}”: nobody is chosen by a face. Leave it out.',
    attractive: '“{{words}}”: looks are no skill. Say what the work asks for.',
  },
  pay: {
    history: '“{{words}}”: what someone earned may not be asked. State your range instead.',
  },
};
export const hint = {
  title_mark: 'German titles name one gender: add (m/w/d), or write Fachkraft, Leitung, Mitarbeitende.',
  text_brief: 'This is brief. People want to know the tasks, the team and what a day is like.',
  text_long: 'This is long. Up to {{max}} characters are read to the end.',
  no_pay: 'Postings that state their pay get more applications, from people who agree with it.',
  pay_wide: 'A range this wide says little. People look at the lower end.',
  deadline_soon: 'It closes within three days. Few will find it before.',
};
/** The checklist beside the form, and skills that the text names. */
export const check = {
  title: 'Before it is published',
  stops_one: 'One thing stands in the way',
  stops_other: '{{count}} things stand in the way',
  clear: 'Nothing stands in the way.',
  advice: 'Advice',
  about: 'By rules, on this machine. An administrator reads it too.',
  field: {
    title: 'Title',
    description: 'Text',
    location: 'Place',
    pay: 'Pay',
    skills: 'Skills',
    deadlineAt: 'Closing day',
  },
  skills: 'Found in your text',
  skillsAbout: 'Nothing is added by itself. Take what you really ask for.',
  must: 'Must have',
  nice: 'Nice to have',
  take: 'Add {{name}}',
  add: 'Add',
  after: 'Save the draft to see what it says.',
};
/** The editor of the text, and what candidates will see of it. */
export const write = {
  tools: 'Format of the text',
  heading: 'Heading',
  strong: 'Strong',
  bullets: 'List',
  numbers: 'Numbered list',
  undo: 'Undo',
  redo: 'Redo',
  preview: 'See it as candidates do',
  inList: 'In the search',
  asPage: 'On its page',
  noTitle: 'No title yet',
  noText: 'No text yet',
};
/** What a posting said before, and what changed. */
export const change = {
  title: 'What changed',
  sinceApplied: 'Since you applied. What you were promised then is kept here.',
  sinceLast: 'From version {{from}} to version {{to}}.',
  terms: 'Terms',
  term: 'Term',
  before: 'Before',
  after: 'Now',
  noTerms: 'The terms are the same.',
  heading: 'Title',
  text: 'Text',
  sameText: 'The text is the same.',
  removed: 'taken out',
  added: 'added',
  none: 'Nothing has changed',
  noneText: 'What you read when you applied is what holds now.',
  noneInside: 'This posting says what it said when it was published.',
  history: 'History',
  version: 'Version {{n}}',
  until: 'until {{day}}, changed by {{name}}',
  termsChanged_zero: 'no term',
  termsChanged_one: 'one term',
  termsChanged_other: '{{count}} terms',
  see: 'What changed after it',
  more: 'Earlier versions',
  nothing: 'not stated',
  name: {
    pay: 'Pay',
    location: 'Place',
    remote: 'On site or remote',
    jobType: 'Contract',
    level: 'Experience',
    musts: 'Skills that are needed',
    answerDays: 'Days until an answer',
    deadlineAt: 'Applications close on',
  },
};
/** Several postings at once. */
export const many = {
  about: 'With those you choose',
  choose: 'Choose {{title}}',
  filled: 'Close as filled',
  cancelled: 'Close as cancelled',
  duplicate: 'Duplicate',
  until: 'Applications close on',
  extend: 'Set the day',
  nobody: 'Choose at least one posting.',
  done_one: 'One posting is done.',
  done_other: '{{count}} postings are done.',
  partly: '{{done}} done, {{failed}} not: {{title}}, $t({{reason}})',
  older: 'Older postings',
};
