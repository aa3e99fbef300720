/** Words of forms and lists. */
export const form = {
  optional: 'if you like',
  close: 'Close',
  undo: 'Undo',
  save: 'Save',
  saving: 'Saving',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  removeNamed: 'Remove {{name}}',
  editNamed: 'Edit {{name}}',
  add: 'Add',
  sending: 'Sending',
  saved: 'Saved.',
  removed: 'Removed.',
  dropHere: 'Drop a file here, or choose one',
  tooLarge: 'This file is too large. At most {{max}}.',
  problems_one: 'One answer needs a change before this can be sent',
  problems_other: '{{count}} answers need a change before this can be sent',
};
export const list = {
  shown: '{{shown}} shown',
  shownOf: '{{shown}} of {{total}} shown',
  more_one: 'Show one more',
  more_other: 'Show {{count}} more',
};
