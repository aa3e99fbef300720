import type { error as en, storage as enStorage, thread as enThread } from '../en/error.ts';
import type { SameKeys } from '../keys.ts';

export const error: SameKeys<typeof en> = {
  changed_meanwhile:
    'Das hat sich geändert, seit Sie es gesehen haben. Lesen Sie es noch einmal und ändern Sie es dann.',
  once_key: 'In Idempotency-Key steht ein Schlüssel von 1 bis {{max}} Zeichen.',
  once_other:
    'Mit diesem Schlüssel wurde schon etwas anderes gesendet. Nehmen Sie für eine neue Anfrage einen neuen.',
  sync_token_old: 'Dieses Zeichen gilt nicht mehr: Es hält {{days}} Tage. Beginnen Sie ohne eines von vorn.',
  unauthenticated: 'Bitte melden Sie sich zuerst an.',
  forbidden: 'Das dürfen Sie nicht.',
  only_candidates: 'Das ist für Menschen, die Arbeit suchen. Ihr Konto hat kein Profil.',
  only_recruiters: 'Das ist für Menschen, die einstellen.',
  only_admins: 'Das ist für die Verwaltung.',
  not_found: 'Das gibt es hier nicht, oder Sie dürfen es nicht sehen.',
  gone: 'Das war einmal öffentlich und ist es nicht mehr.',
  invalid: 'Etwas in diesem Formular stimmt nicht.',
  limited: 'Zu viele Versuche. Bitte warten Sie {{seconds}} Sekunden.',
  bug: 'Bei uns ist etwas kaputtgegangen. Nichts wurde geändert.',
  starting: 'Das Haus öffnet gerade. Versuchen Sie es gleich noch einmal.',
  foreign_origin: 'Das kam von einer anderen Website.',
  body_too_large: 'Das ist zu groß. Höchstens {{maxBytes}} Bytes.',
  refresh_refused: 'Dieses Erneuerungszeichen gilt nicht mehr. Melden Sie sich neu an.',
  code: {
    unauthenticated: 'Nicht angemeldet',
    forbidden: 'Nicht erlaubt',
    not_found: 'Nicht gefunden',
    invalid: 'Nicht richtig',
    conflict: 'Inzwischen geändert',
    limited: 'Zu viele Anfragen',
    unavailable: 'Gerade nicht verfügbar',
    bug: 'Ein Fehler von uns',
  },
  page: {
    absent: {
      title: 'Hier steht nichts',
      text: 'Die Adresse stimmt nicht, oder was hier stand, ist fort oder nicht für Sie bestimmt.',
    },
    over: {
      title: 'Diese Stelle ist geschlossen',
      text: 'Sie wurde besetzt oder zurückgezogen, oder ihre Frist ist um. Haben Sie sich beworben, gilt das Versprechen einer Antwort weiter.',
      company: 'Andere Stellen bei {{company}}',
      yours: 'Ihre Bewerbungen',
    },
    forbidden: { title: 'Diese Seite ist nicht für Sie offen', text: 'Ihr Konto darf sie nicht sehen.' },
    refused: {
      title: 'Das ging nicht',
      text: 'Der Server konnte das nicht tun. Gehen Sie zurück und versuchen Sie es noch einmal.',
    },
    bug: {
      title: 'Bei uns ist etwas kaputtgegangen',
      text: 'Es liegt nicht an Ihnen, und nichts wurde geändert. Bitte versuchen Sie es gleich noch einmal.',
    },
    requestId: 'Wenn Sie uns deswegen schreiben: Diese Nummer findet es: {{id}}',
    home: 'Zum Start',
    jobs: 'Stellen suchen',
  },
};
export const thread: SameKeys<typeof enThread> = {
  memory: 'Das brauchte mehr Speicher, als ein Lesen haben darf.',
  stopped: 'Das wurde beendet, bevor es fertig war. Versuchen Sie es noch einmal.',
  timeout: 'Das dauerte länger, als ein Lesen dauern darf.',
};
export const storage: SameKeys<typeof enStorage> = {
  bad_key: 'Diese Datei ist nicht zu finden.',
  unreadable: 'Diese Datei ist gerade nicht lesbar. Versuchen Sie es gleich noch einmal.',
};
