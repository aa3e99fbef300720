import type { value as en } from '../en/values.ts';
import type { SameKeys } from '../keys.ts';

export const value: SameKeys<typeof en> = {
  remote: { on_site: 'Vor Ort', hybrid: 'Hybrid', remote: 'Remote' },
  jobType: {
    full_time: 'Vollzeit',
    part_time: 'Teilzeit',
    contract: 'Auftrag',
    internship: 'Praktikum',
    apprenticeship: 'Ausbildung',
    temporary: 'Befristet',
  },
  level: { entry: 'Erste Stelle', mid: 'Einige Jahre', senior: 'Erfahren', executive: 'Leitung' },
  period: { hour: 'je Stunde', month: 'im Monat', year: 'im Jahr' },
  payPer: { hour: 'Lohn je Stunde', month: 'Gehalt im Monat', year: 'Gehalt im Jahr' },
  skillLevel: { '1': 'Grundlagen', '2': 'Sicher', '3': 'Fortgeschritten', '4': 'Experte' },
  status: {
    draft: 'Entwurf',
    submitted: 'Wartet auf Freigabe',
    published: 'Offen',
    filled: 'Besetzt',
    expired: 'Abgelaufen',
    cancelled: 'Zurückgezogen',
  },
  stage: {
    applied: 'Eingegangen',
    reviewed: 'Gelesen',
    interview_scheduled: 'Gespräch vereinbart',
    interviewed: 'Gespräch geführt',
    offered: 'Angebot',
    hired: 'Eingestellt',
    rejected: 'Nicht weiter',
    withdrawn: 'Zurückgezogen',
  },
  reason: {
    skills: 'Andere Fähigkeiten sind nötig',
    experience: 'Andere Erfahrung ist nötig',
    position_filled: 'Jemand anderes wurde gewählt',
    location: 'Der Ort passt nicht',
    pay: 'Das Gehalt passt nicht',
    work_permit: 'Eine Arbeitserlaubnis fehlt',
    other: 'Ein anderer Grund',
  },
  dislike: {
    too_far: 'Zu weit',
    pay: 'Gehalt',
    not_my_field: 'Nicht mein Fach',
    level: 'Falsche Stufe',
    company: 'Dieses Unternehmen',
    other: 'Ein anderer Grund',
  },
  companySize: '{{size}} Menschen',
};
