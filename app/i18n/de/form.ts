import type { form as enForm, list as enList } from '../en/form.ts';
import type { SameKeys } from '../keys.ts';

export const form: SameKeys<typeof enForm> = {
  optional: 'wenn Sie möchten',
  close: 'Schließen',
  undo: 'Zurücknehmen',
  save: 'Speichern',
  saving: 'Wird gespeichert',
  cancel: 'Abbrechen',
  edit: 'Ändern',
  remove: 'Entfernen',
  removeNamed: '{{name}} entfernen',
  editNamed: '{{name}} ändern',
  add: 'Hinzufügen',
  sending: 'Wird gesendet',
  saved: 'Gespeichert.',
  removed: 'Entfernt.',
  dropHere: 'Datei hier ablegen oder auswählen',
  tooLarge: 'Diese Datei ist zu groß. Höchstens {{max}}.',
  problems_one: 'Eine Angabe muss geändert werden, bevor das gesendet werden kann',
  problems_other: '{{count}} Angaben müssen geändert werden, bevor das gesendet werden kann',
};
export const list: SameKeys<typeof enList> = {
  shown: '{{shown}} gezeigt',
  shownOf: '{{shown}} von {{total}} gezeigt',
  more_one: 'Eine weitere zeigen',
  more_other: '{{count}} weitere zeigen',
};
