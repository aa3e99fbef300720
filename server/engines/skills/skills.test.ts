import { describe, expect, test } from 'vitest';
import { findSkill, findSkillsIn, relatedness, skillName, skills } from './index.ts';

const ids = (text: string) => findSkillsIn(text).map((mention) => mention.skillId);

describe('the vocabulary', () => {
  test('has at least 300 skills in every field of work', () => {
    expect(skills.length).toBeGreaterThanOrEqual(300);
    expect(new Set(skills.map((skill) => skill.category)).size).toBe(11);
  });
  test('ids are unique, and point only at skills that exist', () => {
    const known = new Set(skills.map((skill) => skill.id));
    expect(known.size).toBe(skills.length);
    for (const skill of skills) {
      expect(skill.id).toMatch(/^skl_[a-z0-9_]+$/);
      for (const up of skill.broader) expect(known).toContain(up);
      for (const [near] of skill.related) expect(known).toContain(near);
    }
  });
  test('no written form means two skills', () => {
    const owners = new Map<string, string>();
    for (const skill of skills) {
      for (const form of [skill.name, skill.nameDe, ...skill.aliases]) {
        const found = findSkill(form.replace(/^=/, ''));
        expect(`${form}: ${found?.id}`).toBe(`${form}: ${skill.id}`);
        owners.set(form, skill.id);
      }
    }
    expect(owners.size).toBeGreaterThan(1000);
  });
  test('has names in both languages', () => {
    expect(skillName('skl_wound_care', 'de')).toBe('Wundversorgung');
    expect(skillName('skl_wound_care', 'en')).toBe('Wound care');
    expect(skillName('skl_nothing', 'en')).toBe('skl_nothing');
  });
});

describe('finding skills', () => {
  test.each([
    ['postgres', 'skl_postgresql'],
    ['Node JS', 'skl_nodejs'],
    ['go', 'skl_go'],
    ['Krankenpflege', 'skl_nursing'],
    ['atencion al cliente', 'skl_customer_service'],
    ['c++', 'skl_cpp'],
  ])('%s is %s', (text, id) => expect(findSkill(text)?.id).toBe(id));

  test('a word that is not in the vocabulary is nothing', () => {
    expect(findSkill('basket weaving')).toBeNull();
    expect(findSkill('Python weaving')).toBeNull();
    expect(findSkill('')).toBeNull();
  });
  test('the longest form wins', () => {
    expect(ids('Built apps in React Native and React.')).toEqual(['skl_react_native', 'skl_react']);
    expect(ids('Microsoft SQL Server')).toEqual(['skl_sql_server']);
  });
  test('ordinary words are not skills', () => {
    expect(ids('I go to work and rust never sleeps, c r')).toEqual([]);
    expect(ids('Services in Go and Rust')).toEqual(['skl_go', 'skl_rust']);
  });
  test('a list sign parts words', () => {
    expect(ids('Spring, Boot')).toEqual(['skl_spring']);
  });
  test('offsets give back what is written', () => {
    const text = 'Kenntnisse in Wundversorgung (ICW) und PostgreSQL';
    for (const m of findSkillsIn(text)) expect(text.slice(m.start, m.end)).toBe(m.written);
    expect(findSkillsIn(text).map((m) => m.written)).toEqual(['Wundversorgung', 'PostgreSQL']);
  });
});

describe('kinship', () => {
  test('the same skill is 1, strangers are 0', () => {
    expect(relatedness('skl_sql', 'skl_sql')).toBe(1);
    expect(relatedness('skl_sql', 'skl_baking')).toBe(0);
    expect(relatedness('skl_unknown', 'skl_unknown')).toBe(0);
  });
  test('a narrow skill covers the broad one better than the other way round', () => {
    expect(relatedness('skl_kotlin', 'skl_programming')).toBeGreaterThan(
      relatedness('skl_programming', 'skl_kotlin'),
    );
  });
  test('every value lies between 0 and 1', () => {
    for (const a of skills) {
      for (const b of skills) {
        const r = relatedness(a.id, b.id);
        expect(r >= 0 && r <= 1).toBe(true);
      }
    }
  });
});
