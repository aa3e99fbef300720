import type {
  mail as enMail,
  news as enNews,
  notification as enNotification,
  outbox as enOutbox,
} from '../en/news.ts';
import type { SameKeys } from '../keys.ts';

export const news: SameKeys<typeof enNews> = {
  title: 'Neues',
  choose: 'Auswählen, was Sie erreicht',
  readAll: 'Alles als gelesen markieren',
  none: 'Nichts Neues',
  noneText: 'Wenn sich bei Ihnen etwas ändert, steht es hier und in Ihrer Post.',
  unread: 'Ungelesen',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
};
export const notification: SameKeys<typeof enNotification> = {
  cv_ready: 'Ihr Lebenslauf {{fileName}} wurde gelesen. Bitte prüfen Sie, was wir gefunden haben.',
  cv_failed: 'Ihr Lebenslauf {{fileName}} konnte nicht gelesen werden.',
  application_received: '{{candidate}} hat sich auf {{title}} beworben.',
  application_sent: 'Ihre Bewerbung bei {{company}} als {{title}} ist da. Antwort bis {{answerBy, day}}.',
  application_moved: '{{company}}, {{title}}: $t(value.stage.{{from}}) → $t(value.stage.{{to}}).',
  application_withdrawn: '{{candidate}} hat die Bewerbung auf {{title}} zurückgezogen.',
  posting_submitted: '{{company}} bittet um Prüfung: {{title}}.',
  posting_published: '{{title}} ist veröffentlicht.',
  posting_denied: '{{title}} kam zurück: {{reason}}',
  still_hiring:
    'Suchen Sie noch jemanden für {{title}}? Sagen Sie es bis {{until, day}}, sonst wird die Stelle abgehängt.',
  posting_unconfirmed:
    '{{title}} wurde abgehängt: Niemand hat gesagt, dass Sie noch suchen. Ein Druck hängt sie wieder aus.',
  posting_over:
    '{{title}} bei {{company}} nimmt keine Bewerbungen mehr an: $t(posting.over.{{outcome}}). Ihre behält ihren Platz.',
  posting_back: '{{title}} bei {{company}} nimmt wieder Bewerbungen an: Dort wird noch gesucht.',
  posting_changed: '{{company}} hat die Bedingungen von {{title}} geändert, worauf Sie sich beworben haben.',
  alert_found: 'Neu für {{name}}: {{n}}. Zuletzt: {{title}}, {{employer}}.',
  company_posting: 'Heute neue Stellen bei {{company}}: {{n}}. Zuletzt: {{said}}.',
  company_update: '{{company}} schreibt: {{said}}',
  company_invited:
    '{{inviter}} lädt Sie ein, für {{company}} zu arbeiten. Die Einladung gilt bis {{until, day}}.',
  team_changed: '{{company}}: {{name}} $t(member.did.{{what}}).',
  membership_changed: '{{company}}: $t(member.now.{{what}}).',
  domain_lost: '{{company}}: {{domain}} gilt nicht mehr als nachgewiesen. $t(domain.lost.{{why}})',
  session_stolen:
    'Jemand anderes hat eine Ihrer Anmeldungen benutzt. Wir haben sie beendet. Bitte ändern Sie Ihr Passwort.',
  kinds: {
    cv_ready: 'Ein Lebenslauf wurde gelesen',
    cv_failed: 'Ein Lebenslauf konnte nicht gelesen werden',
    application_received: 'Jemand hat sich beworben',
    application_sent: 'Ihre Bewerbung ist da',
    application_moved: 'Ihre Bewerbung ist weiter',
    application_withdrawn: 'Jemand hat zurückgezogen',
    posting_submitted: 'Eine Ausschreibung wartet auf Prüfung',
    posting_published: 'Ihre Ausschreibung ist veröffentlicht',
    posting_denied: 'Ihre Ausschreibung kam zurück',
    still_hiring: 'Wir fragen, ob Sie noch suchen',
    posting_unconfirmed: 'Eine Ihrer Stellen wurde abgehängt',
    posting_over: 'Eine Stelle, auf die Sie sich beworben haben, ist geschlossen',
    posting_back: 'Eine Stelle, auf die Sie sich beworben haben, ist wieder offen',
    posting_changed: 'Worauf Sie sich beworben haben, ist geändert',
    alert_found: 'Ein Suchauftrag wurde fündig',
    company_posting: 'Ein Unternehmen, dem Sie folgen, hat eine neue Stelle',
    company_update: 'Ein Unternehmen, dem Sie folgen, schreibt etwas',
    company_invited: 'Ein Unternehmen lädt Sie ein, dort zu arbeiten',
    team_changed: 'Jemand kommt in Ihr Unternehmen oder geht',
    membership_changed: 'Ihre Rolle in einem Unternehmen ändert sich',
    domain_lost: 'Der Nachweis Ihrer Domain endet',
    session_stolen: 'Eine Anmeldung wurde missbraucht',
  },
};
export const mail: SameKeys<typeof enMail> = {
  verify_email: {
    subject: 'Bestätigen Sie Ihre Adresse für Guildhall',
    text: 'Jemand, vermutlich Sie, hat mit dieser Adresse ein Konto bei Guildhall angelegt. Bestätigen Sie sie, damit Antworten Sie erreichen. Waren Sie es nicht, tun Sie nichts.',
    action: 'Bestätigen',
  },
  company_invited: {
    subject: 'Einladung, für {{company}} zu arbeiten',
    text: '{{inviter}} lädt Sie ein, bei Guildhall für {{company}} zu arbeiten. Der Link gilt bis {{until, day}}, nur für Ihre Adresse. Kennen Sie niemanden dort, tun Sie nichts.',
    action: 'Einladung ansehen',
  },
  domain_proof: {
    subject: 'Ist {{domain}} die Domain von {{company}}?',
    text: '{{name}} sagt, {{domain}} gehöre zu {{company}}, und hat zum Nachweis diese Mail an {{address}} senden lassen. Der Link gilt einen Tag. Kennen Sie niemanden dort, tun Sie nichts.',
    action: 'Antworten',
  },
  alert_found: {
    reason: 'Sie passen zu: {{reason}}',
    further: 'Und {{further}} weitere.',
    unsubscribe: 'Diesen Suchauftrag beenden',
  },
  open: 'Öffnen',
  closing: 'Guildhall. In Ihren Einstellungen wählen Sie, welche Post Sie bekommen.',
};
export const outbox: SameKeys<typeof enOutbox> = {
  title: 'Postausgang',
  about: 'Keine Post verlässt diesen Rechner. Was gesendet worden wäre, liegt hier.',
  to: 'An',
  only: 'Post an {{to}}.',
  all: 'Alle Post',
  none: 'Noch keine Post',
  noneText: 'Legen Sie ein Konto an oder bewerben Sie sich: Die Post dazu steht dann hier.',
};
