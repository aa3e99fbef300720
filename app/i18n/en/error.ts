/** What the server refuses, by its keys, and the page that says so. */
export const error = {
  changed_meanwhile: 'This has changed since you saw it. Read it again, then change it.',
  once_key: 'A key of 1 to {{max}} characters goes into Idempotency-Key.',
  once_other: 'Something else was sent with this key before. Take a new key for a new request.',
  sync_token_old: 'This token is good no more: they last {{days}} days. Begin anew without one.',
  unauthenticated: 'Please sign in first.',
  forbidden: 'You may not do this.',
  only_candidates: 'This is for people who look for work. Your account has no profile.',
  only_recruiters: 'This is for people who hire.',
  only_admins: 'This is for administrators.',
  not_found: 'This is not here, or not for you to see.',
  gone: 'This was public once and is no more.',
  invalid: 'Something in this form is not right.',
  limited: 'Too many tries. Please wait {{seconds}} seconds.',
  bug: 'Something broke on our side. Nothing was changed.',
  starting: 'The house is just opening. Try again in a moment.',
  foreign_origin: 'This was sent from another site.',
  body_too_large: 'This is too large. At most {{maxBytes}} bytes.',
  refresh_refused: 'This refresh token is not valid any more. Sign in again.',
  code: {
    unauthenticated: 'Not signed in',
    forbidden: 'Not allowed',
    not_found: 'Not found',
    invalid: 'Not right',
    conflict: 'Changed meanwhile',
    limited: 'Too many requests',
    unavailable: 'Not available now',
    bug: 'A mistake of ours',
  },
  page: {
    absent: {
      title: 'Nothing stands here',
      text: 'The address is wrong, or what stood here is gone or not for you to see.',
    },
    over: {
      title: 'This job is closed',
      text: 'It was filled or called off, or its deadline has passed. If you applied, the promise to answer you still stands.',
      company: 'Other jobs at {{company}}',
      yours: 'Your applications',
    },
    forbidden: { title: 'This is not open to you', text: 'Your account may not see this page.' },
    refused: {
      title: 'That did not work',
      text: 'The server could not do what was asked. Go back and try again.',
    },
    bug: {
      title: 'Something broke on our side',
      text: 'It is not your fault, and nothing was changed. Please try again in a moment.',
    },
    requestId: 'If you write to us about it, this number finds it: {{id}}',
    home: 'To the start',
    jobs: 'Search jobs',
  },
};
export const thread = {
  memory: 'This took more memory than one reading may have.',
  stopped: 'This was stopped before it was done. Try again.',
  timeout: 'This took longer than one reading may take.',
};
export const storage = {
  bad_key: 'This file cannot be found.',
  unreadable: 'This file cannot be read just now. Try again in a moment.',
};
