import type { picture as en } from '../en/picture.ts';
import type { SameKeys } from '../keys.ts';

export const picture: SameKeys<typeof en> = {
  title: 'Ihr Bild',
  about: 'Es steht Ihnen frei. Niemand braucht eines, um sich zu bewerben, und keine Bewertung hängt daran.',
  who: 'Es bleibt bei Ihnen, solange Sie nichts anderes sagen. Auch dann sehen Arbeitgeber es nur, wenn sie danach fragen.',
  file: 'Ein Bild von Ihnen',
  hint: 'JPEG, PNG oder WebP, bis {{max}}. Wo und wann es aufgenommen wurde, wird entfernt.',
  cut: 'Was bleibt',
  cutAbout: 'Bewegen Sie das Bild im Rahmen mit dem Zeiger oder mit diesen drei Reglern.',
  across: 'Links und rechts',
  down: 'Oben und unten',
  size: 'Wie viel davon',
  save: 'Dieses Bild verwenden',
  saving: 'Wird neu gezeichnet',
  saved: 'Ihr Bild ist gespeichert.',
  remove: 'Bild entfernen',
  removed: 'Ihr Bild ist entfernt. Bewerbungen, mit denen es mitging, behalten es.',
  add: 'Bild hinzufügen',
  change: 'Bild ändern',
  yours: 'Bild von {{name}}',
  sent: 'Ihr Bild ging mit. Das Team sieht es nur, wenn jemand danach fragt.',
  hidden:
    'Ein Bild kam mit. Es wird nicht gezeigt, damit Sie zuerst über die Arbeit entscheiden. Wer es ansieht, wird festgehalten.',
  show: 'Bild zeigen',
  damaged: 'Dieses Bild ist beschädigt und lässt sich nicht öffnen.',
  empty: 'Diese Datei ist leer.',
  heic: 'HEIC-Bilder können hier nicht gelesen werden. Teilen Sie es auf dem iPhone als JPEG, oder machen Sie ein Bildschirmfoto davon.',
  too_large: 'Diese Datei ist zu groß. Höchstens 8 MB.',
  too_many_pixels: 'Dieses Bild hat zu viele Bildpunkte. Höchstens {{millions}} Millionen.',
  too_small: 'Dieses Bild ist zu klein. Mindestens {{pixels}} Bildpunkte in jede Richtung.',
  unsupported: 'Das ist kein JPEG-, PNG- oder WebP-Bild.',
};
