import type { sharing as en } from '../en/sharing.ts';
import type { SameKeys } from '../keys.ts';

export const sharing: SameKeys<typeof en> = {
  title: 'Wer sieht was',
  about:
    'Sie entscheiden für jeden Teil. Was Sie schon gesendet haben, bleibt, wie es war; was Sie hier entscheiden, gilt für das nächste Mal.',
  inShort: 'Es steht neben jedem Teil. Was Sie schon gesendet haben, bleibt, wie es war.',
  allParts: 'Alle Teile auf einmal',
  part: 'Teil',
  value: { private: 'Nur ich', on_application: 'Bei Bewerbung', public: 'Öffentlich' },
  means: {
    private: 'Niemand außer Ihnen. Es hilft uns trotzdem, Passendes zu finden.',
    on_application: 'Arbeitgeber, bei denen Sie sich bewerben, und sonst niemand.',
    public: 'Alle, wo immer Ihr Profil gezeigt wird.',
  },
  of: '{{part}}: {{value}}',
  change: '{{part}}: {{value}}. Ändern, wer es sieht',
  name: {
    headline: 'Überschrift',
    summary: 'Zusammenfassung',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    location: 'Wo Sie wohnen',
    picture: 'Bild',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Fähigkeiten',
    languages: 'Sprachen',
    achievements: 'Zertifikate, Projekte, Veröffentlichungen',
    links: 'Links',
  },
  always: 'Ihr Name',
  alwaysText: 'geht mit jeder Bewerbung mit',
  never: 'Mindestgehalt und Wünsche',
  neverText: 'werden niemandem gezeigt',
  cvGoesAlong:
    'Ein Lebenslauf, den Sie mitsenden, geht so hinaus, wie er ist: Was Sie hier für sich behalten, kann darin stehen.',
  entries_one: '{{count}} Eintrag',
  entries_other: '{{count}} Einträge',
  nothing: 'noch nichts',
  allAtOnce: 'Alles auf einmal',
  allPrivate: 'Nur ich',
  allOnApplication: 'Bei Bewerbung',
  allUsual: 'Wie am Anfang',
  saved: 'Gespeichert. Das gilt für alles, was Sie ab jetzt senden.',
  preview: 'Wie ein Arbeitgeber es sieht',
  previewTitle: 'Ihr Profil mit anderen Augen',
  previewAbout:
    'Dieselbe Seite, die andere bekommen, aus dem gemacht, was sie jetzt bekämen. Durch Ansehen wird nichts gesendet.',
  readers: 'Wessen Augen',
  employer: 'Ein Arbeitgeber, bei dem Sie sich bewerben',
  anyone: 'Alle',
  anyoneAbout:
    'Hier zeigt keine Seite Profile für alle. Wenn Sie eines veröffentlichen oder jemand fragen darf, wäre nur dies zu sehen.',
  anyoneNothing: 'Nichts',
  anyoneNothingText:
    'Nichts in Ihrem Profil ist öffentlich. Wer keine Bewerbung von Ihnen hat, sieht nicht einmal Ihren Namen.',
  asNow: 'Wie jetzt gesendet',
  previewCv: 'Ihr neuester Lebenslauf geht mit, außer Sie wählen einen anderen oder keinen.',
  kept: 'Bleibt bei Ihnen: {{parts}}.',
  keptNone: 'Sie bekommen alles, was in Ihrem Profil steht, außer Ihren Wünschen.',
};
