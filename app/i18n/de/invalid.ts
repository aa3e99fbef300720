import type { invalid as en } from '../en/invalid.ts';
import type { SameKeys } from '../keys.ts';

export const invalid: SameKeys<typeof en> = {
  required: 'Füllen Sie das aus.',
  email: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
  number: 'Schreiben Sie eine Zahl.',
  url: 'Schreiben Sie eine ganze Adresse, mit https:// am Anfang.',
  partial_date: 'Schreiben Sie 2019, 2019-03 oder 2019-03-14.',
  end_before_start: 'Das Ende liegt vor dem Anfang.',
  max_below_min: 'Das obere Ende liegt unter dem unteren.',
  instant: 'Das ist kein Datum.',
  not_json: 'Das ist kein JSON.',
  not_an_object: 'Das ist kein Objekt.',
  json: 'Das ist kein JSON.',
  too_small: 'Das ist zu kurz oder zu klein. Mindestens {{minimum}}.',
  too_big: 'Das ist zu lang oder zu groß. Höchstens {{maximum}}.',
  invalid_type: 'Das ist nicht von der richtigen Art.',
  invalid_format: 'Das ist nicht richtig geschrieben.',
  invalid_value: 'Wählen Sie eine der Antworten.',
  invalid_union: 'Das ist nicht von der richtigen Art.',
  invalid_key: 'Das ist nicht bekannt.',
  invalid_element: 'Ein Eintrag der Liste stimmt nicht.',
  unrecognized_keys: 'Hier steht etwas, das nicht bekannt ist.',
  not_multiple_of: 'Diese Zahl passt nicht.',
  custom: 'Das stimmt nicht.',
};
