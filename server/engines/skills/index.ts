/** The vocabulary of skills: names, written forms, kinship. Runs in a browser too, but is too large to send there. */
export { type Skill, type SkillId, skillById, skillName, skills } from './catalogue.ts';
export { findSkill, findSkillsIn, type SkillMention } from './find.ts';
export { relatedness } from './relatedness.ts';
export type { SkillCategory } from './vocabulary.ts';
