import type { counterfactual as enCounterfactual, factor as enFactor } from '../en/factor.ts';
import type { SameKeys } from '../keys.ts';

export const factor: SameKeys<typeof enFactor> = {
  must: 'nötig',
  nice: 'schön',
  name: { title: 'Ähnliche Arbeit', experience: 'Berufsjahre', place: 'Ort', pay: 'Gehalt' },
  candidate: {
    skill: {
      met: 'Gefragt Stufe {{asked}}. Ihre ist {{have}}.',
      met_any: 'Haben Sie, auf Stufe {{have}}.',
      below: 'Gefragt Stufe {{asked}}. Ihre ist {{have}}.',
      below_any: 'Ihre ist Stufe {{have}}.',
      no_level: 'Haben Sie; Ihre Stufe ist nicht gesagt.',
      kin: 'Sie kennen {{via}}, das zählt {{percent}} %.',
      missing: 'Nicht in Ihrem Profil.',
    },
    title: { like: 'Wie Ihre Arbeit als {{title}}.', other: 'Keine Ihrer Stellen heißt so.' },
    experience: {
      met: 'Meist {{asked}} oder mehr. Sie haben {{years}}.',
      below: 'Meist {{asked}} oder mehr. Sie haben {{years}}.',
      unknown: 'Ihr Profil hat keine Daten.',
    },
    place: {
      remote: 'Remote, von überall.',
      unknown: 'Ihr Profil sagt nicht, wo Sie wohnen.',
      near: 'In {{place}}, nah bei Ihnen.',
      near_but_remote: 'In {{place}}; Sie wünschen remote.',
      far_hybrid: 'In {{place}}, einige Tage vor Ort.',
      far: 'In {{place}}, fern von {{home}}.',
    },
    pay: { met: 'Ihre Grenze liegt in der Spanne.', below: 'Die Spanne endet unter Ihrer Grenze.' },
  },
  team: {
    skill: {
      met: 'Stufe {{have}}, gefragt {{asked}}',
      met_any: 'Stufe {{have}}',
      below: 'Stufe {{have}} von {{asked}}',
      below_any: 'Stufe {{have}}',
      no_level: 'Stufe nicht gesagt',
      kin: 'kennt {{via}}',
      missing: 'nicht im Profil',
    },
    title: { like: 'war {{title}}', other: 'keine solche Stelle' },
    experience: {
      met: '{{years}}, meist {{asked}} oder mehr',
      below: '{{years}} von {{asked}}',
      unknown: 'keine Daten',
    },
    place: {
      remote: 'remote',
      unknown: 'nicht gesagt',
      near: 'nah bei {{place}}',
      near_but_remote: 'nah bei {{place}}',
      far_hybrid: 'aus {{home}}',
      far: 'aus {{home}}',
    },
    pay: { met: 'in der Spanne', below: 'unter dem Wunsch' },
  },
};
export const counterfactual: SameKeys<typeof enCounterfactual> = {
  with_skill: 'Mit {{skill}} auf Stufe {{level}}',
};
