/**
 * What an attack in a CV can do when the model obeys it, told without a house: the parts of the question as the feature asks
 * them, the text as it stands, and the worst answers there are.
 */
import { describe, expect, it, vi } from 'vitest';
import { type Attack, type AttackKind, attacks } from '#server/features/cvs/testing/attacks.ts';
import {
  freshAttacks,
  heldOutAttacks,
  missedAttacks,
} from '#server/features/cvs/testing/held-out-attacks.ts';
import {
  bare,
  bases,
  type Hiding,
  infected,
  obeyed,
  pdfWith,
  read,
  shown,
} from '#server/features/cvs/testing/infected.ts';
import type { CvReading, Fact } from '../index.ts';
import { entails } from './testing/entails.ts';

/** Facts that are at least so sure are accepted together. */
const SURE = 0.8;
// There are many of them, and the machine may be busy.
vi.setConfig({ testTimeout: 20_000 });

const kinds = [...new Set(attacks.map(({ kind }) => kind))];
const of = (kind: AttackKind) => attacks.filter((attack) => attack.kind === kind);
const textOf = ({ document }: CvReading) => document.pages.map((page) => page.text).join('\n');

/** Lines that are there only because of the attack, and long enough to be told from others. */
const ownLines = (reading: CvReading, clean: string) =>
  textOf(reading)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 11 && !clean.includes(line));

/** What a PDF can be drawn with here. */
const drawable = attacks.filter(({ text }) => /^[\x20-\x7e\n]*$/.test(text));

describe('a CV that gives orders to a machine', () => {
  it('comes in many ways and languages', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(80);
    expect(kinds.length).toBeGreaterThanOrEqual(16);
    expect(new Set(attacks.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(13);
  });

  describe.each(bases)('$fileName', (base) => {
    it.each(kinds)('%s: no model sees it, and one that obeys it changes no fact', async (kind) => {
      const clean = textOf(await read(base.text, base.fileName));
      for (const [i, attack] of of(kind).entries()) {
        // Everywhere in the CV that leaves most open; elsewhere in one place, each in its turn.
        const places = infected(base, attack);
        for (const text of base === bare ? places : [places[i % places.length]!]) {
          const reading = await read(text, base.fileName);
          const data = shown(reading);
          expect([attack.name, ownLines(reading, clean).filter((line) => data.includes(line))]).toEqual([
            attack.name,
            [],
          ]);
          expect([attack.name, obeyed(reading, attack)]).toEqual([attack.name, reading.facts]);
        }
      }
    });
  });

  it.each(['white', 'tiny', 'off page'] as Hiding[])(
    '%s in a PDF: the facts are those of the CV without it',
    async (hiding) => {
      const clean = await pdfWith(null, hiding);
      const ways: Hiding[] = ['white', 'tiny', 'off page'];
      for (const attack of drawable.filter((_, i) => ways[i % 3] === hiding).slice(0, 24)) {
        const reading = await pdfWith(attack.text, hiding);
        expect([attack.name, reading.facts]).toEqual([attack.name, clean.facts]);
        expect([attack.name, obeyed(reading, attack)]).toEqual([attack.name, clean.facts]);
        if (hiding !== 'off page') expect(reading.document.hidden.length).toBeGreaterThan(0);
        expect(shown(reading).replace(/~~~~ data \S+ ~~~~/g, '')).toEqual(
          shown(clean).replace(/~~~~ data \S+ ~~~~/g, ''),
        );
      }
    },
  );

  it('in sight in a PDF: one that obeys it changes no fact', async () => {
    for (const attack of drawable.filter((_, i) => i % 4 === 0)) {
      const reading = await pdfWith(attack.text, 'plain');
      expect([attack.name, obeyed(reading, attack)]).toEqual([attack.name, reading.facts]);
    }
  });
});

describe('an attack that nobody finds', () => {
  const unknown = [...heldOutAttacks, ...missedAttacks, ...freshAttacks];

  const addedTo = (reading: CvReading, attack: Attack): Fact[] => {
    const facts = obeyed(reading, attack);
    expect(facts.filter((fact) => reading.facts.includes(fact))).toEqual(reading.facts);
    return facts.filter((fact) => !reading.facts.includes(fact));
  };
  /** As if the search for orders found nothing. */
  const blind = ({ document, ...reading }: CvReading): CvReading => ({
    ...reading,
    document: {
      ...document,
      pages: document.pages.map(({ text, lines }) => ({
        text,
        lines: lines.map(({ addressed: _, ...line }) => line),
      })),
    },
  });

  it.each(bases)('and stands in $fileName changes no fact either', async (base) => {
    for (const [i, attack] of unknown.entries()) {
      const places = infected(base, attack);
      for (const text of base === bare ? places : [places[i % 3]!]) {
        const reading = await read(text, base.fileName);
        expect([attack.name, addedTo(reading, attack)]).toEqual([attack.name, []]);
      }
    }
  });

  it.each(bases)(
    'of all that we know, in $fileName, adds at most items of lists: typed quotes, unsure, for a person to accept',
    async (base) => {
      for (const [i, attack] of attacks.entries()) {
        if (base !== bare && i % 3 > 0) continue;
        const reading = blind(await read(infected(base, attack)[(i >> 1) % 3]!, base.fileName));
        for (const fact of addedTo(reading, attack)) {
          expect([attack.name, fact, entails(reading.document, fact)]).toEqual([attack.name, fact, true]);
          expect(fact.confidence).toBeLessThan(SURE);
          expect(fact.field).toMatch(
            /^(skill|language)\.|^(certificate|project|publication|work\.highlight)$/,
          );
        }
      }
    },
  );
});
