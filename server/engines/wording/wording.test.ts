import { describe, expect, it } from 'vitest';
import { findWording, needsTitleMark } from './index.ts';

const namesIn = (text: string) => findWording(text, 'text').map(({ name }) => name);

describe('wording that shuts people out', () => {
  it.each([
    ['We are looking for young employees.', 'age.young'],
    ['You join a young and dynamic team of eight.', 'age.young'],
    ['We are looking for a motivated young person.', 'age.young'],
    ['Wir suchen junge Leute mit Schwung.', 'age.young'],
    ['Du arbeitest in einem jungen, dynamischen Team.', 'age.young'],
    ['Unterstütze uns als junge engagierte Mitarbeiterin.', 'age.young'],
    ['Vous rejoignez une équipe jeune.', 'age.young'],
    ['Te esperamos en un equipo joven.', 'age.young'],
    ['You are not older than 35.', 'age.limit'],
    ['Candidates aged 25 to 35 are asked to apply.', 'age.limit'],
    ['Sie sind zwischen 25 und 35 Jahre alt.', 'age.limit'],
    ['Maximal 30 Jahre alt', 'age.limit'],
    ['You are a digital native.', 'age.native'],
    ['Du bist ein Digital Native?', 'age.native'],
    ['For Young Professionals', 'age.graduate'],
    ['Höchstens 3 Jahre Berufserfahrung', 'age.most_experience'],
    ['We are looking for a friendly lady at our desk.', 'gender.only'],
    ['Female only.', 'gender.only'],
    ['Wir suchen eine nette Dame für den Empfang.', 'gender.only'],
    ['Nur weibliche Bewerberinnen.', 'gender.only'],
    ['Se busca señorita para recepción.', 'gender.only'],
    ['You are a native English speaker.', 'origin.native'],
    ['Native speakers of German, please.', 'origin.native'],
    ['German mother tongue', 'origin.native'],
    ['Sie sind Muttersprachler:in.', 'origin.native'],
    ['Deutsch als Muttersprache', 'origin.native'],
    ['Français, langue maternelle', 'origin.native'],
    ['Nativo de inglés', 'origin.native'],
    ['Deutsch auf muttersprachlichem Niveau', 'origin.native_level'],
    ['You speak German without accent.', 'origin.accent'],
    ['akzentfreies Deutsch', 'origin.accent'],
    ['No foreigners.', 'origin.excluded'],
    ['EU citizens only', 'origin.citizens'],
    ['You have no disabilities.', 'health.excluded'],
    ['Sie sind gesund und belastbar.', 'health.excluded'],
    ['You are physically fit.', 'health.fit'],
    ['Christians only', 'religion.excluded'],
    ['ohne Kopftuch', 'religion.excluded'],
    ['Die Mitgliedschaft in einer christlichen Kirche setzen wir voraus.', 'religion.member'],
    ['You are unmarried.', 'family.excluded'],
    ['Gerne kinderlos und flexibel', 'family.excluded'],
    ['Célibataire de préférence', 'family.excluded'],
    ['Send your CV with a photo.', 'look.photo'],
    ['Ihre Bewerbung mit Lichtbild', 'look.photo'],
    ['a good-looking host', 'look.attractive'],
    ['Tell us your current salary.', 'pay.history'],
    ['Bitte nennen Sie Ihr aktuelles Gehalt.', 'pay.history'],
  ])('is found: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'We are a young company.',
    'Wir sind ein junges, dynamisches Unternehmen.',
    'You look after young people and their families.',
    'Du begleitest junge Menschen und junge Erwachsene im Alltag.',
    'Wir suchen Fachkräfte, die junge Menschen begleiten.',
    'Wir suchen Erzieherinnen und Erzieher für junge Frauen und Männer.',
    'Children aged 3 to 6 come to us every day, and adults aged 18 to 65 in the evening.',
    'Menschen im Alter von 18 bis 65 Jahren kommen zu uns.',
    'You have two to five years of experience.',
    'Zwischen 20 und 30 Jahren Berufserfahrung hat unser Team.',
    'Shop is open from 8 to 18. You must be 18 years or older to serve alcohol.',
    'You write React Native and cloud native apps, and native iOS code.',
    'Guests read in their mother tongue teaching books.',
    'Wir bieten muttersprachlichen Unterricht.',
    'Applications from women are welcome. Women are preferred where equally qualified.',
    'Wir freuen uns über Bewerbungen von Frauen. Frauen werden bei gleicher Eignung bevorzugt.',
    'We look for women and men who like to weld.',
    'Men and women only in the same number.',
    'You design women’s shoes.',
    'Menschen mit und ohne Behinderung arbeiten hier zusammen.',
    'People with or without disabilities work here, whatever their age, religion or origin.',
    'Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.',
    'Sie sind belastbar und bleiben ruhig, wenn es laut wird.',
    'Gehaltsvorstellung und Eintrittstermin bitte angeben.',
    'We pay a competitive salary. You lead the single sign-on team.',
    'Du arbeitest lediglich an vier Tagen. Alleinstehende Senioren sind unsere Gäste.',
    'The café serves only black coffee; a foreman shows you the site.',
    'Catholic hospital with a long history. Wir sind ein Haus der Caritas.',
  ])('is not seen in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is told with the words as written, each way once, walls before hints', () => {
    const text = 'CV with photo, please. A young team,\nand young colleagues, and a young team.';
    expect(findWording(text, 'text')).toMatchObject([
      { name: 'age.young', weight: 'wall', written: ['young team', 'young colleagues'] },
      { name: 'look.photo', weight: 'hint', written: ['CV with photo'], start: 0, end: 13 },
    ]);
  });

  it('is a job in one form in a title, not in the text', () => {
    expect(findWording('Salesman', 'title').map(({ name }) => name)).toEqual(['gender.form']);
    expect(findWording('Our salesman takes you along.', 'text')).toEqual([]);
  });
});

describe('a German title', () => {
  it.each(['Softwareentwickler', 'Köchin', 'Teamleiter Einkauf', 'Leitender Arzt', 'Kauffrau im Büro'])(
    'names one sex alone: %s',
    (title) => expect(needsTitleMark(title)).toBe(true),
  );

  it.each([
    'Softwareentwickler (m/w/d)',
    'Softwareentwickler:in',
    'Teamleiter/-in Einkauf',
    'Koch (w/m/x)',
    'Ärztin oder Arzt',
    'Pflegefachkraft',
    'Leitung Einkauf',
    'Aushilfe für den Sommer',
    'Mitarbeitende im Service, Hannover',
    'Auszubildende für Mechatronik',
    'Lehrkraft Deutsch als Zweitsprache',
    'Developer (all genders)',
  ])('is for everybody: %s', (title) => expect(needsTitleMark(title)).toBe(false));
});
