import type { settings as en } from '../en/settings.ts';
import type { SameKeys } from '../keys.ts';

export const settings: SameKeys<typeof en> = {
  title: 'Einstellungen',
  about:
    'Wie Guildhall aussieht und mit Ihnen spricht. Gespeichert auf diesem Gerät, die Sprache auch im Konto.',
  colours: 'Farben',
  themes: { auto: 'wie das System', light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast' },
  language: 'Sprache',
  languages: { en: 'English', de: 'Deutsch' },
  account: 'Konto',
  name: 'Name',
  email: 'E-Mail-Adresse',
  verified: 'bestätigt',
  unverified: 'noch nicht bestätigt',
  notices: 'Was wir Ihnen melden',
  noticesAbout: 'Jede Art von Nachricht, hier und per E-Mail.',
  here: 'Hier',
  byMail: 'Per E-Mail',
  kind: 'Nachricht',
};
