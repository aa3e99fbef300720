import type {
  featured as enFeatured,
  funnel as enFunnel,
  still as enStill,
  team as enTeam,
} from '../en/life.ts';
import type { SameKeys } from '../keys.ts';

export const funnel: SameKeys<typeof enFunnel> = {
  title: 'Wer hineinsah, wer sich bewarb',
  views_zero: 'Noch niemand hat sie geöffnet',
  views_one: '{{shown}} Aufruf',
  views_other: '{{shown}} Aufrufe',
  applied_zero: 'niemand bewarb sich',
  applied_one: '{{shown}} Bewerbung',
  applied_other: '{{shown}} Bewerbungen',
  rate: '{{share}} der Aufrufe (n = {{n}})',
  tooFew: 'zu wenige, um es zu sagen (n = {{n}})',
  since: 'seit {{day}}',
  more: 'Wie gezählt wird, Tag für Tag',
  about:
    'Jeder Besuch einmal am Tag, ohne Cookies; Roboter und Ihr eigenes Team zählen nicht. Es bleibt nichts, was verraten könnte, wer es war.',
  byDay: 'Tag für Tag, die letzten 30 Tage',
  day: 'Tag',
  column: 'Aufrufe',
  sum: 'Zusammen',
};

export const still: SameKeys<typeof enStill> = {
  title: 'Suchen Sie noch jemanden?',
  about:
    '{{title}} bei {{company}} ist schon eine Weile offen. Wer sich bewirbt, soll nicht ins Leere schreiben.',
  aboutDown: '{{title}} bei {{company}} wurde abgehängt, weil niemand gesagt hat, dass Sie noch suchen.',
  yes: 'Ja, wir suchen noch',
  back: 'Wieder aushängen',
  change: 'Vorher ändern',
  no: 'Nein? Schließen Sie sie, dann erfahren es alle, die warten.',
  thanks: 'Danke',
  thanksText: '{{title}} ist offen. Nach zwei Wochen ohne Arbeit daran fragen wir wieder.',
  over: 'Sie ist geschlossen',
  overText:
    '{{title}} nimmt keine Bewerbungen mehr an. Schreiben Sie eine neue Ausschreibung, wenn Sie wieder suchen.',
  toBoard: 'Zum Board',
  ask: 'Suchen Sie noch jemanden? Ohne Antwort bis {{day}} wird diese Ausschreibung abgehängt.',
  down: 'Abgehängt am {{day}}: Niemand hat gesagt, dass Sie noch suchen. Niemand findet sie, und wer wartet, weiß davon.',
  filled: 'Sie ist besetzt',
  cancelled: 'Sie wurde zurückgezogen',
  confirmed: 'Gut. Nach zwei Wochen ohne Arbeit daran fragen wir wieder.',
  isBack: 'Die Ausschreibung hängt wieder, und wer wartet, erfährt es.',
};

export const team: SameKeys<typeof enTeam> = {
  posting_zero: 'Innerhalb des letzten Tages hat dort jemand daran gearbeitet.',
  posting_one: 'Zuletzt hat dort vor einem Tag jemand daran gearbeitet.',
  posting_other: 'Zuletzt hat dort vor {{count}} Tagen jemand daran gearbeitet.',
  company_zero: 'Innerhalb des letzten Tages hat dort jemand an einer Stelle oder Bewerbung gearbeitet.',
  company_one: 'Zuletzt hat dort vor einem Tag jemand an einer Stelle oder Bewerbung gearbeitet.',
  company_other: 'Zuletzt hat dort vor {{count}} Tagen jemand an einer Stelle oder Bewerbung gearbeitet.',
  long: 'Seit mehr als zwei Monaten hat dort niemand daran gearbeitet.',
  longCompany: 'Seit mehr als zwei Monaten hat dort niemand an einer Stelle oder Bewerbung gearbeitet.',
};

export const featured: SameKeys<typeof enFeatured> = {
  title: 'Hervorgehoben',
  about:
    'Ausgewählt von diesem Haus, jeden Tag drei im Wechsel. An der Reihenfolge darunter ändern sie nichts.',
  manage: 'Hervorgehobene Stellen',
  manageAbout:
    'Sie stehen gekennzeichnet an einem eigenen Platz, jeden Tag drei im Wechsel, und rücken in keiner Suche auf.',
  posting: 'Stelle',
  postingHint: 'Ihre Adresse oder ihre Kennung.',
  until: 'Bis zum Ende des',
  ends: 'Bis',
  do: 'Hervorheben',
  done: '{{title}} ist hervorgehoben.',
  end: 'Beenden',
  endNamed: '{{title}} nicht mehr hervorheben',
  ended: '{{title}} ist nicht mehr hervorgehoben.',
  none: 'Nichts ist hervorgehoben',
  noneText:
    'Heben Sie eine Stelle hervor, dann steht sie auf der ersten Seite der Suche und vor allen, die neu hier sind.',
  own: 'Hervorgehoben bis {{day}}: Dieses Haus zeigt sie gekennzeichnet an einem eigenen Platz.',
};
