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
  about:
    'Each visitor once a day, without cookies; robots and your own team are left out. Nothing is kept that could tell who it was.',
  byDay: 'Day by day, the last 30 days',
  day: 'Day',
  column: 'Views',
  sum: 'Together',
};
