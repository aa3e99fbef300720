/** The page of news, what each piece says (here and as a mail), and mails. */
export const news = {
  title: 'News',
  choose: 'Choose what reaches you',
  readAll: 'Mark all as read',
  none: 'No news',
  noneText: 'When something of yours changes, it stands here, and in your mail.',
  unread: 'Unread',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
};
export const notification = {
  cv_ready: 'Your CV {{fileName}} was read. Please check what we found.',
  cv_failed: 'Your CV {{fileName}} could not be read.',
  application_received: '{{candidate}} applied to {{title}}.',
  application_sent:
    'Your application to {{company}} as {{title}} is there. They answer by {{answerBy, day}}.',
  application_moved: '{{company}}, {{title}}: $t(value.stage.{{from}}) → $t(value.stage.{{to}}).',
  application_withdrawn: '{{candidate}} withdrew the application to {{title}}.',
  posting_submitted: '{{company}} asks you to check {{title}}.',
  posting_published: '{{title}} is published.',
  posting_denied: '{{title}} was sent back: {{reason}}',
  still_hiring: 'Are you still hiring for {{title}}? Say so by {{until, day}}, or it is taken down.',
  posting_unconfirmed:
    '{{title}} was taken down: nobody said that you are still hiring. One press puts it back.',
  posting_over:
    '{{title}} at {{company}} takes no more applications: $t(posting.over.{{outcome}}). Yours keeps its place.',
  posting_back: '{{title}} at {{company}} takes applications again: they say that they are still hiring.',
  posting_changed: '{{company}} changed the terms of {{title}}, which you applied to.',
  alert_found: 'New for {{name}}: {{n}}. The latest: {{title}}, {{employer}}.',
  company_posting: 'New jobs at {{company}} today: {{n}}. The latest: {{said}}.',
  company_update: '{{company}} writes: {{said}}',
  session_stolen: 'Someone else used one of your sign-ins. We ended it. Please change your password.',
  kinds: {
    cv_ready: 'A CV was read',
    cv_failed: 'A CV could not be read',
    application_received: 'Someone applied',
    application_sent: 'Your application is there',
    application_moved: 'Your application moved',
    application_withdrawn: 'Someone withdrew',
    posting_submitted: 'A posting waits for your check',
    posting_published: 'Your posting is published',
    posting_denied: 'Your posting was sent back',
    still_hiring: 'We ask whether you still hire',
    posting_unconfirmed: 'A posting of yours was taken down',
    posting_over: 'A posting you applied to closed',
    posting_back: 'A posting you applied to is open again',
    posting_changed: 'What you applied to has changed',
    alert_found: 'An alert found jobs',
    company_posting: 'A company you follow has a new job',
    company_update: 'A company you follow writes something',
    session_stolen: 'A sign-in was misused',
  },
};
export const mail = {
  verify_email: {
    subject: 'Confirm your address for Guildhall',
    text: 'Someone, we think you, made an account at Guildhall with this address. Confirm it, so that answers reach you. If it was not you, do nothing.',
    action: 'Confirm',
  },
  alert_found: {
    reason: 'They match: {{reason}}',
    further: 'And {{further}} more.',
    unsubscribe: 'End this alert',
  },
  open: 'Open it',
  closing: 'Guildhall. You choose in your settings which mail you get.',
};
/** Mail that is kept on this machine. */
export const outbox = {
  title: 'Outbox',
  about: 'No mail leaves this machine. What would have been sent is kept here.',
  to: 'To',
  only: 'Mail to {{to}}.',
  all: 'All mail',
  none: 'No mail yet',
  noneText: 'Register, or apply somewhere: the mail that follows stands here.',
};
