/** The vocabulary of skills: names, written forms, kinship. Browser-safe. */
export { type Skill, type SkillId, skillById, skillName, skills } from './catalogue.ts';
export { findSkill, findSkillsIn, type SkillMention } from './find.ts';
export { relatedness } from './relatedness.ts';
export type { SkillCategory } from './vocabulary.ts';
