/** Lines of the ledger of a fit: what was asked and what was found. To the candidate, and of them to the team. */
export const factor = {
  must: 'must',
  nice: 'nice',
  name: { title: 'Similar work', experience: 'Years of work', place: 'Place', pay: 'Pay' },
  candidate: {
    skill: {
      met: 'Asked level {{asked}}. Yours is {{have}}.',
      met_any: 'You have it, at level {{have}}.',
      below: 'Asked level {{asked}}. Yours is {{have}}.',
      below_any: 'Yours is level {{have}}.',
      no_level: 'You have it; your level is not said.',
      kin: 'You know {{via}}, which counts {{percent}}%.',
      missing: 'Not in your profile.',
    },
    title: { like: 'Like your work as {{title}}.', other: 'No role of yours has such a title.' },
    experience: {
      met: 'Usually {{asked}} or more. You have {{years}}.',
      below: 'Usually {{asked}} or more. You have {{years}}.',
      unknown: 'Your profile has no dates.',
    },
    place: {
      remote: 'Remote, from anywhere.',
      unknown: 'Your profile does not say where you live.',
      near: 'In {{place}}, near you.',
      near_but_remote: 'In {{place}}; you wish for remote.',
      far_hybrid: 'In {{place}}, some days on site.',
      far: 'In {{place}}, away from {{home}}.',
    },
    pay: { met: 'Your floor is in the range.', below: 'The range ends below your floor.' },
  },
  team: {
    skill: {
      met: 'level {{have}}, asked {{asked}}',
      met_any: 'level {{have}}',
      below: 'level {{have}} of {{asked}}',
      below_any: 'level {{have}}',
      no_level: 'level not said',
      kin: 'knows {{via}}',
      missing: 'not in the profile',
    },
    title: { like: 'was {{title}}', other: 'no such title' },
    experience: {
      met: '{{years}}, usually {{asked}} or more',
      below: '{{years}} of {{asked}}',
      unknown: 'no dates',
    },
    place: {
      remote: 'remote',
      unknown: 'not said',
      near: 'near {{place}}',
      near_but_remote: 'near {{place}}',
      far_hybrid: 'from {{home}}',
      far: 'from {{home}}',
    },
    pay: { met: 'in the range', below: 'below the wish' },
  },
};
export const counterfactual = { with_skill: 'With {{skill}} at level {{level}}' };
