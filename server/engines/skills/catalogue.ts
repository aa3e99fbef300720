import { type SkillCategory, vocabulary } from './vocabulary.ts';

/** A skill's id is part of the vocabulary, readable and permanent; it is never made at run time. */
export type SkillId = `skl_${string}`;

/**
 * One skill. `aliases` are other written forms in any language: `=Go` counts in exactly this case, `~Access` only
 * where it is the whole text.
 */
export type Skill = {
  id: SkillId;
  name: string;
  nameDe: string;
  category: SkillCategory;
  aliases: string[];
  broader: SkillId[];
  /** its narrower skills have little in common */
  wide: boolean;
  related: [SkillId, number][];
  codes: { esco?: string; onet?: string; iso?: string };
};

const idOf = (key: string): SkillId => `skl_${key}`;

/** Every skill, in the vocabulary's order. */
export const skills: readonly Skill[] = (Object.keys(vocabulary) as SkillCategory[]).flatMap((category) =>
  vocabulary[category].map(([key, name, forms = '', { de, up = [], near = {}, wide, ...codes } = {}]) => ({
    id: idOf(key),
    name,
    nameDe: de ?? name,
    category,
    aliases: forms.split('|').filter((form) => form !== ''),
    broader: [up].flat().map(idOf),
    wide: wide ?? false,
    related: Object.entries(near).map(([other, weight]): [SkillId, number] => [idOf(other), weight]),
    codes,
  })),
);

const byId = new Map<string, Skill>(skills.map((skill) => [skill.id, skill]));

/** The skill of an id, or undefined for an id we do not have. */
export function skillById(id: string): Skill | undefined {
  return byId.get(id);
}

/** Name for people; an unknown id is shown as it is. Languages without names of their own get the English one. */
export function skillName(id: string, lang: string): string {
  const skill = byId.get(id);
  if (skill === undefined) return id;
  return lang.startsWith('de') ? skill.nameDe : skill.name;
}
