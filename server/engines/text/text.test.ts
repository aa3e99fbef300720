import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editDistance,
  foldForSearch,
  foldKey,
  guessLanguage,
  guessWritten,
  searchWords,
  stem,
  tokenise,
} from './index.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('folding', () => {
  test('a key ignores case, width and blanks, but keeps accents', () => {
    expect(foldKey('  José  PÉREZ ')).toBe('josé pérez');
    expect(foldKey('ＡＢＣ')).toBe('abc');
    expect(foldKey('STRASSE')).toBe(foldKey('straße'));
    expect(foldKey('José')).not.toBe(foldKey('Jose'));
  });
  test('a composed and a decomposed accent are one key', () => {
    expect(foldKey('Mu\u0308ller')).toBe(foldKey('Müller'));
  });
  test('Müller, Mueller and Muller are found as one', () => {
    expect(new Set(['Müller', 'Mueller', 'MULLER'].map(foldForSearch))).toEqual(new Set(['muller']));
    expect(foldForSearch('neue Treue queue')).toBe('neue treue queue');
  });
  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => foldKey(foldKey(s)) === foldKey(s)));
  });
});

describe('tokens', () => {
  test('words with + # and . stay whole', () => {
    expect(words('C++, C# and F#; .NET/ASP.NET Node.js CI/CD.')).toEqual([
      'c++',
      'c#',
      'and',
      'f#',
      '.net',
      'asp.net',
      'node.js',
      'ci/cd',
    ]);
  });
  test('a full stop, a hyphen and an ordinary slash divide', () => {
    expect(words('Team. Java/Kotlin scikit-learn und/oder')).toEqual([
      'team',
      'java',
      'kotlin',
      'scikit',
      'learn',
      'und',
      'oder',
    ]);
  });
  test('numbers keep their dots', () => {
    expect(words('Python 3.12 mit 10.000 Zeilen')).toEqual(['python', '3.12', 'mit', '10.000', 'zeilen']);
  });
  test('a search for a part finds the whole', () => {
    expect(searchWords('Node.js Developers', 'en')).toEqual([
      'node.js',
      'node',
      'js',
      'developers',
      'developer',
    ]);
  });
  test('offsets point into the text as given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const token of tokenise(text)) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(tokenise(text.slice(token.start, token.end)).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('stems and languages', () => {
  test('forms of a word meet', () => {
    expect(stem('engineers', 'en')).toBe(stem('engineer', 'en'));
    expect(stem('pflegerin', 'de')).toBe(stem('pfleger', 'de'));
    expect(stem('elektrikerinnen', 'de')).toBe(stem('elektriker', 'de'));
    expect(stem('c++', 'en')).toBe('c++');
  });
  test.each([
    ['en', 'I led the team that built the data platform and worked with engineers for five years.'],
    ['de', 'Ich habe die Station geleitet und mit dem Team die Pflege der Patienten organisiert.'],
    ['fr', "Gestion de l'équipe et des budgets pour une entreprise dans les transports."],
    ['es', 'Atención al cliente y gestión de los pedidos para una empresa del sector.'],
  ])('%s is recognised', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });
  test('a text in another script is in a language of that script, whatever it names in ours', () => {
    expect(guessWritten('نبحث عن مهندس بيانات يعرف PostgreSQL')).toBe('ar');
    expect(guessWritten('Мы ищем инженера данных')).toBe('ru');
    expect(guessWritten('Wir suchen mit Ihnen und für Sie')).toBe('de');
    expect(guessWritten('Data Engineer (مهندس)')).toBeNull();
    expect(guessWritten('')).toBeNull();
  });
  test('a text without ordinary words has no language', () => {
    expect(guessLanguage('Kubernetes PostgreSQL Terraform')).toBeNull();
  });
});

describe('the distance of two words', () => {
  test.each([
    ['engineer', 'engineer', 0],
    ['enginer', 'engineer', 1],
    ['engineer', 'enigneer', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('of %s and %s is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
