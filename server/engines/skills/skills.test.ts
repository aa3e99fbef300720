import { describe, expect, test } from 'vitest';
import {
  findSkill,
  findSkillsIn,
  relatedness,
  type SkillCategory,
  skillById,
  skillName,
  skills,
} from './index.ts';
import { firstKeys } from './testing/first-keys.ts';
import { plainEnglish, plainGerman } from './testing/prose.ts';

const ids = (text: string) => findSkillsIn(text).map((mention) => mention.skillId);

describe('the vocabulary', () => {
  test('covers every field of work in depth', () => {
    expect(skills.length).toBeGreaterThanOrEqual(1_550);
    const count: Partial<Record<SkillCategory, number>> = {};
    for (const { category } of skills) count[category] = (count[category] ?? 0) + 1;
    const least: Record<SkillCategory, number> = {
      technology: 400,
      data: 140,
      health: 150,
      trades: 230,
      office: 145,
      sales: 125,
      education: 75,
      hospitality: 75,
      logistics: 45,
      science: 60,
      people: 40,
      language: 70,
    };
    for (const [category, number] of Object.entries(least))
      expect(count[category as SkillCategory], category).toBeGreaterThanOrEqual(number);
  });
  test('ids are unique, and point only at skills that exist', () => {
    const known = new Set(skills.map((skill) => skill.id));
    expect(known.size).toBe(skills.length);
    for (const skill of skills) {
      expect(skill.id).toMatch(/^skl_[a-z0-9_]+$/);
      for (const up of skill.broader) expect(known).toContain(up);
      for (const [near, weight] of skill.related) {
        expect(known).toContain(near);
        expect(near).not.toBe(skill.id);
        expect(weight > 0 && weight < 1, `${skill.id} near ${near}`).toBe(true);
      }
    }
  });
  test('no skill of the first vocabulary is gone', () => {
    expect(firstKeys.length).toBeGreaterThan(360);
    for (const key of firstKeys) expect(skillById(`skl_${key}`), key).toBeDefined();
  });
  test('nothing is broader than itself', () => {
    const climb = (id: string, below: string[]): void => {
      expect(below, [...below, id].join(' > ')).not.toContain(id);
      for (const up of skillById(id)!.broader) climb(up, [...below, id]);
    };
    for (const { id } of skills) climb(id, []);
  });
  test('codes have the shape of their scheme, and stand for one skill', () => {
    const shapes = {
      esco: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
      onet: /^(?:2\.[ABC]\.\d{1,2}(?:\.[a-m])?|4\.A(?:\.\d|\.[a-d])+)$/,
      iso: /^[a-z]{2}$/,
    };
    for (const scheme of ['esco', 'onet', 'iso'] as const) {
      const codes = skills.flatMap((skill) => skill.codes[scheme] ?? []);
      for (const code of codes) expect(code).toMatch(shapes[scheme]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
  test('no written form means two skills', () => {
    const owners = new Map<string, string>();
    for (const skill of skills) {
      for (const form of [skill.name, skill.nameDe, ...skill.aliases]) {
        const found = findSkill(form.replace(/^[=~]/, ''));
        expect(`${form}: ${found?.id}`).toBe(`${form}: ${skill.id}`);
        owners.set(form, skill.id);
      }
    }
    expect(owners.size).toBeGreaterThan(10_000);
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
    ['JS', 'skl_javascript'],
    ['ECMAScript', 'skl_javascript'],
    ['k8s', 'skl_kubernetes'],
    ['Wundversorgung', 'skl_wound_care'],
    ['Stapler', 'skl_forklift'],
    ['Kassieren', 'skl_cash_handling'],
    ['MariaDB', 'skl_mariadb'],
    ['SolidWorks', 'skl_solidworks'],
    ['grafana', 'skl_grafana'],
    ['Monitoring', 'skl_prometheus'],
    ['access', 'skl_ms_access'],
    ['Photoshop', 'skl_photoshop'],
    ['soudure', 'skl_welding'],
    ['fontanería', 'skl_plumbing'],
    ['saldatura', 'skl_welding'],
    ['Fliesenleger', 'skl_tiling'],
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
  test('a page of plain sentences names no skill', () => {
    expect(ids(plainEnglish)).toEqual([]);
    expect(ids(plainGerman)).toEqual([]);
  });
  test('a word that is guarded counts alone, as the item of a list does', () => {
    expect(ids('Access')).toEqual(['skl_ms_access']);
    expect(ids('Access to all doors')).toEqual([]);
    expect(ids('Microsoft Access for reports')).toEqual(['skl_ms_access']);
  });
  test('products stay apart', () => {
    expect(ids('MySQL, MariaDB, PostgreSQL, SolidWorks, CATIA, AutoCAD')).toEqual(
      ['mysql', 'mariadb', 'postgresql', 'solidworks', 'catia', 'autocad'].map((key) => `skl_${key}`),
    );
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
  test('steps up add, and count less each', () => {
    expect(relatedness('skl_react', 'skl_javascript')).toBeCloseTo(0.9);
    expect(relatedness('skl_nextjs', 'skl_javascript')).toBeCloseTo(0.81);
    expect(relatedness('skl_postgresql', 'skl_sql')).toBeCloseTo(0.9);
  });
  test('sharing a wide broader skill says nothing', () => {
    expect(relatedness('skl_cobol', 'skl_kotlin')).toBe(0);
    expect(relatedness('skl_autocad', 'skl_archicad')).toBe(0);
    expect(relatedness('skl_creo', 'skl_nx')).toBeGreaterThan(0);
  });
  test('every value lies between 0 and 1', () => {
    let strange = 0;
    for (const a of skills) {
      for (const b of skills) {
        const r = relatedness(a.id, b.id);
        if (!(r >= 0 && r <= 1)) strange += 1;
      }
    }
    expect(strange).toBe(0);
  });
});
