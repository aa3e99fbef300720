import type * as en from '../en/writing.ts';
import type { SameKeys } from '../keys.ts';

export const wording: SameKeys<typeof en.wording> = {
  age: {
    young:
      '„{{words}}“: Das Alter ist kein Grund für eine Wahl. Sagen Sie, was die Arbeit verlangt, oder „ein Team, das gerade anfängt“.',
    limit: '„{{words}}“: Ein Alter darf niemand verlangen. Sagen Sie, welche Erfahrung die Arbeit braucht.',
    native: '„{{words}}“ meint ein Alter. Schreiben Sie „sicher mit digitalen Werkzeugen“.',
    graduate:
      '„{{words}}“ klingt nach einem Alter. „Am Anfang des Berufs oder im Wechsel“ sagt dasselbe für jedes Alter.',
    most_experience:
      '„{{words}}“: Eine Obergrenze schließt Ältere aus. Sagen Sie, was genügt; mehr schadet nicht.',
  },
  gender: {
    only: '„{{words}}“: Eine Ausschreibung gilt für jedes Geschlecht. Schreiben Sie „Person“, oder nennen Sie die Rolle.',
    form: '„{{words}}“ nennt ein Geschlecht. Nehmen Sie eine Form für alle: Fachkraft, Reinigungskraft, Servicekraft.',
  },
  origin: {
    native: '„{{words}}“ fragt nach der Herkunft. Verlangen Sie die Stufe: „verhandlungssicher“ oder „C1“.',
    native_level: '„{{words}}“ klingt nach Herkunft. „Verhandlungssicher“ oder „C2“ sagt dasselbe.',
    accent:
      '„{{words}}“ fragt nach der Herkunft. Schreiben Sie „gut zu verstehen“, wenn die Arbeit es braucht.',
    excluded: '„{{words}}“: Herkunft ist kein Grund, jemanden zu nehmen oder nicht. Lassen Sie es weg.',
    citizens:
      '„{{words}}“: Wo ein Gesetz eine Staatsangehörigkeit verlangt, nennen Sie es; sonst „mit Arbeitserlaubnis hier“.',
  },
  health: {
    excluded:
      '„{{words}}“ schließt Menschen mit Behinderung aus. Sagen Sie, was zu tun ist, und verlangen Sie sonst nichts.',
    fit: '„{{words}}“: Sagen Sie, was zu tun ist, etwa „bis 20 kg heben“; dann kann es jeder selbst beurteilen.',
  },
  religion: {
    excluded: '„{{words}}“: Glaube ist kein Grund, jemanden zu nehmen oder nicht. Lassen Sie es weg.',
    member:
      '„{{words}}“: nur, wo die Arbeit selbst es verlangt, etwa in der Seelsorge. Sonst lassen Sie es weg.',
  },
  family: {
    excluded:
      '„{{words}}“: Familie geht hier niemanden etwas an. Sagen Sie, wann die Arbeit ist und wie viel gereist wird.',
  },
  look: {
    photo: '„{{words}}“: Niemand wird nach dem Gesicht gewählt. Lassen Sie es weg.',
    attractive: '„{{words}}“: Aussehen ist keine Fähigkeit. Sagen Sie, was die Arbeit verlangt.',
  },
  pay: {
    history: '„{{words}}“: Nach früherem Verdienst darf niemand fragen. Nennen Sie stattdessen Ihre Spanne.',
  },
};
export const hint: SameKeys<typeof en.hint> = {
  title_mark: 'Der Titel nennt ein Geschlecht: (m/w/d) dazu, oder Fachkraft, Leitung, Mitarbeitende.',
  text_brief: 'Das ist kurz. Menschen möchten die Aufgaben, das Team und einen Tag darin kennen.',
  text_long: 'Das ist lang. Bis {{max}} Zeichen werden zu Ende gelesen.',
  no_pay: 'Mit Gehalt bewerben sich mehr Menschen, und die, denen es recht ist.',
  pay_wide: 'Eine so weite Spanne sagt wenig. Gelesen wird das untere Ende.',
  deadline_soon: 'Sie schließt in weniger als drei Tagen. Davor finden sie wenige.',
};
export const check: SameKeys<typeof en.check> = {
  title: 'Vor der Veröffentlichung',
  stops_one: 'Eines steht im Weg',
  stops_other: '{{count}} Dinge stehen im Weg',
  clear: 'Nichts steht im Weg.',
  advice: 'Ratschläge',
  about: 'Nach Regeln, auf diesem Rechner. Die Verwaltung liest es auch.',
  field: {
    title: 'Titel',
    description: 'Text',
    location: 'Ort',
    pay: 'Gehalt',
    skills: 'Fähigkeiten',
    deadlineAt: 'Letzter Tag',
  },
  skills: 'In Ihrem Text gefunden',
  skillsAbout: 'Nichts kommt von selbst dazu. Nehmen Sie, was Sie wirklich verlangen.',
  must: 'Nötig',
  nice: 'Schön, wenn',
  take: '{{name}} hinzufügen',
  add: 'Dazu',
  after: 'Speichern Sie den Entwurf, um zu sehen, was dazu zu sagen ist.',
};
export const write: SameKeys<typeof en.write> = {
  tools: 'Form des Textes',
  heading: 'Überschrift',
  strong: 'Fett',
  bullets: 'Liste',
  numbers: 'Nummerierte Liste',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  preview: 'So sehen es Bewerberinnen und Bewerber',
  inList: 'In der Suche',
  asPage: 'Auf ihrer Seite',
  noTitle: 'Noch kein Titel',
  noText: 'Noch kein Text',
};
export const change: SameKeys<typeof en.change> = {
  title: 'Was sich geändert hat',
  sinceApplied: 'Seit Ihrer Bewerbung. Was Ihnen damals gesagt wurde, bleibt hier stehen.',
  sinceLast: 'Von Fassung {{from}} zu Fassung {{to}}.',
  terms: 'Bedingungen',
  term: 'Bedingung',
  before: 'Vorher',
  after: 'Jetzt',
  noTerms: 'Die Bedingungen sind dieselben.',
  heading: 'Titel',
  text: 'Text',
  sameText: 'Der Text ist derselbe.',
  removed: 'entfernt',
  added: 'hinzugefügt',
  none: 'Nichts hat sich geändert',
  noneText: 'Was Sie bei Ihrer Bewerbung gelesen haben, gilt noch.',
  noneInside: 'Diese Ausschreibung sagt, was sie bei der Veröffentlichung sagte.',
  history: 'Verlauf',
  version: 'Fassung {{n}}',
  until: 'bis {{day}}, geändert von {{name}}',
  termsChanged_zero: 'keine Bedingung',
  termsChanged_one: 'eine Bedingung',
  termsChanged_other: '{{count}} Bedingungen',
  see: 'Was danach anders war',
  more: 'Frühere Fassungen',
  nothing: 'nicht genannt',
  name: {
    pay: 'Gehalt',
    location: 'Ort',
    remote: 'Vor Ort oder remote',
    jobType: 'Vertrag',
    level: 'Erfahrung',
    musts: 'Nötige Fähigkeiten',
    answerDays: 'Tage bis zur Antwort',
    deadlineAt: 'Bewerbungen bis',
  },
};
export const many: SameKeys<typeof en.many> = {
  about: 'Mit den gewählten',
  choose: '{{title}} wählen',
  filled: 'Als besetzt schließen',
  cancelled: 'Als zurückgezogen schließen',
  duplicate: 'Verdoppeln',
  until: 'Bewerbungen bis',
  extend: 'Tag setzen',
  nobody: 'Wählen Sie mindestens eine Ausschreibung.',
  done_one: 'Eine Ausschreibung ist erledigt.',
  done_other: '{{count}} Ausschreibungen sind erledigt.',
  partly: '{{done}} erledigt, {{failed}} nicht: {{title}}, $t({{reason}})',
  older: 'Ältere Ausschreibungen',
};
