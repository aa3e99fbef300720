import type { funnel as enFunnel } from '../en/life.ts';
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
  about:
    'Jeder Besuch einmal am Tag, ohne Cookies; Roboter und Ihr eigenes Team zählen nicht. Es bleibt nichts, was verraten könnte, wer es war.',
  byDay: 'Tag für Tag, die letzten 30 Tage',
  day: 'Tag',
  column: 'Aufrufe',
  sum: 'Zusammen',
};
