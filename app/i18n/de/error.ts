import type { error as en } from '../en/error.ts';
import type { SameKeys } from '../keys.ts';

export const error: SameKeys<typeof en> = {
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
  page: {
    absent: {
      title: 'Hier steht nichts',
      text: 'Die Adresse stimmt nicht, oder was hier stand, ist fort oder nicht für Sie bestimmt.',
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
