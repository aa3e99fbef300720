/**
 * The vocabulary of skills, in tables by field of work. Plain data, safe for the browser, but large: pages get
 * skills from the server.
 *
 * A row: key, name, other written forms (any language, split by |), then what differs from the default (`SkillRest`).
 * The id is `skl_` + key. An id is never reused or given another meaning; a skill that goes out of use keeps its row.
 *
 * Forms that are also ordinary words are guarded, or they would be found everywhere:
 * - `=Go` counts only in exactly this case (Go, R, SAS);
 * - `~Access` counts only where it is the whole text, as an item of a list or in a skill field (Access, Teams, Sketch).
 * A name is guarded by listing it so among its forms.
 *
 * Products stay apart (MySQL and MariaDB are two rows below SQL), so that who lists both keeps both. Where an old row
 * stands for a group (`cad`, `prometheus` for monitoring), it keeps its id, and the products lie below it.
 *
 * Codes are given only where they are certain, never guessed. `esco`: concepts whose preferred label in ESCO 1.2
 * says the same as the name. `onet`: skills and knowledge (2.A–2.C) and one activity (4.A) of the O*NET content model.
 * `iso`: ISO 639-1.
 */

import { analysisAndAi } from './vocabulary/analysis-and-ai.ts';
import { beautySafetyAndLand } from './vocabulary/beauty-safety-and-land.ts';
import { building } from './vocabulary/building.ts';
import { databasesAndPipelines } from './vocabulary/databases-and-pipelines.ts';
import { designAndMedia } from './vocabulary/design-and-media.ts';
import { electricalAndMechanical } from './vocabulary/electrical-and-mechanical.ts';
import { engineeringPractice } from './vocabulary/engineering-practice.ts';
import { finance } from './vocabulary/finance.ts';
import { kitchenAndHotel } from './vocabulary/kitchen-and-hotel.ts';
import { laboratoryAndField } from './vocabulary/laboratory-and-field.ts';
import { logistics } from './vocabulary/logistics.ts';
import { manufacturing } from './vocabulary/manufacturing.ts';
import { marketing } from './vocabulary/marketing.ts';
import { medicineAndTherapy } from './vocabulary/medicine-and-therapy.ts';
import { nursing } from './vocabulary/nursing.ts';
import { officeWork } from './vocabulary/office-work.ts';
import { peopleAndLaw } from './vocabulary/people-and-law.ts';
import { programmingLanguages } from './vocabulary/programming-languages.ts';
import type { SkillRow } from './vocabulary/row.ts';
import { sellingAndService } from './vocabulary/selling-and-service.ts';
import { spokenLanguages } from './vocabulary/spoken-languages.ts';
import { systems } from './vocabulary/systems.ts';
import { teachingAndSocialWork } from './vocabulary/teaching-and-social-work.ts';
import { webAndApps } from './vocabulary/web-and-apps.ts';
import { workingWithPeople } from './vocabulary/working-with-people.ts';

export type SkillCategory =
  | 'technology'
  | 'data'
  | 'health'
  | 'trades'
  | 'office'
  | 'sales'
  | 'education'
  | 'hospitality'
  | 'logistics'
  | 'science'
  | 'people'
  | 'language';

export const vocabulary: Record<SkillCategory, SkillRow[]> = {
  technology: [...programmingLanguages, ...webAndApps, ...systems, ...engineeringPractice],
  data: [...databasesAndPipelines, ...analysisAndAi],
  health: [...nursing, ...medicineAndTherapy],
  trades: [...electricalAndMechanical, ...building, ...manufacturing],
  office: [...officeWork, ...finance, ...peopleAndLaw],
  sales: [...sellingAndService, ...marketing, ...designAndMedia],
  education: teachingAndSocialWork,
  hospitality: [...kitchenAndHotel, ...beautySafetyAndLand],
  logistics: logistics,
  science: laboratoryAndField,
  people: workingWithPeople,
  language: spokenLanguages,
};
