/**
 * Undoing disguises: what a model may read in a line that a person, or a plain search, does not see there. Each reading
 * is text without offsets, for asking what it says; the line it was read from keeps its place.
 */
import { foldAccents } from '../fold.ts';
import { lookalikes, turned } from './lookalikes-lexicon.ts';

/** `decoded`: nobody writes so by chance; `squeezed`: letters only, its words run together. */
export type Disguised = { text: string; kind: 'plain' | 'decoded' | 'squeezed' };

const UNSEEN = /\p{Default_Ignorable_Code_Point}|(?![\n\t])\p{Cc}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything within ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** Case, accents, widths and unseen characters gone, quotes and dashes straight: as patterns are compared. */
export function plainly(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return foldAccents(emblems(text.replace(UNSEEN, '')))
    .replace(/[‘’‚‛´ʼ]/g, "'")
    .replace(/[“”„«»‹›「」『』]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}

/** Letters in flags and black squares and circles, which no normal form turns into letters. */
function emblems(text: string): string {
  return text.replace(/[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu, (sign) => {
    const code = sign.codePointAt(0)!;
    const from = code < 0x1f170 ? 0x1f150 : code < 0x1f1e6 ? 0x1f170 : 0x1f1e6;
    return String.fromCharCode(97 + code - from);
  });
}

/** Undone at most twice: an encoding within an encoding, and no further. */
const DEPTH = 2;

/** Every other way to read a line; none for an ordinary one. */
export function readingsOf(line: string, depth = DEPTH): Disguised[] {
  const found: Disguised[] = [];
  for (const undo of disguises) {
    for (const reading of undo(line)) {
      const isSame = reading.text === line && reading.kind !== 'squeezed';
      if (isSame || reading.text.trim() === '') continue;
      found.push(reading);
      if (depth > 1 && reading.kind !== 'squeezed') found.push(...readingsOf(reading.text, depth - 1));
    }
  }
  return found;
}

const plain = (text: string): Disguised => ({ text, kind: 'plain' });
const decoded = (text: string): Disguised => ({ text, kind: 'decoded' });
const none: Disguised[] = [];

type Undo = (line: string) => Disguised[];
/** Those of a text over several lines. */
export const readingsAcross = (lines: string): Disguised[] => [...base64(lines), ...joined(lines)];

const disguises: readonly Undo[] = [
  carried,
  looksAlike,
  upsideDown,
  leet,
  withoutMarkup,
  escaped,
  numbers,
  base64,
  shifted,
  backwards,
  apart,
  squeezed,
  joined,
];

/** Tag characters are ASCII drawn with nothing; variation selectors carry bytes behind an emoji. */
function carried(line: string): Disguised[] {
  const tags = line.match(/[\u{e0020}-\u{e007e}]/gu) ?? [];
  const selectors = line.match(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu) ?? [];
  const found: Disguised[] = [];
  if (tags.length > 3)
    found.push(decoded(tags.map((tag) => String.fromCharCode(tag.codePointAt(0)! - 0xe0000)).join('')));
  if (selectors.length > 7) {
    const bytes = selectors
      .map((one) => one.codePointAt(0)!)
      .map((c) => (c < 0xe0100 ? c - 0xfe00 : c - 0xe0100 + 16));
    found.push(...ifText(Uint8Array.from(bytes)));
  }
  return found;
}

const mapped = (line: string, map: ReadonlyMap<string, string>) =>
  [...line].map((letter) => map.get(letter) ?? letter).join('');

function looksAlike(line: string): Disguised[] {
  if (ASCII.test(line) || !/[\u0250-\u02af\u0370-\u058f\u1d00-\u1d7f\ua730-\ua7ff]/u.test(line)) return none;
  return [plain(mapped(line, lookalikes))];
}

function upsideDown(line: string): Disguised[] {
  if (!/[ɐɔǝɟƃɥᴉɯɹʇʌʍʎ]/u.test(line)) return none;
  return [decoded(mapped([...line].reverse().join(''), turned))];
}

const LEET: Record<string, string> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function leet(line: string): Disguised[] {
  const mixed = line.match(/(?<![\w@$!])(?=[\d@$!]*[a-z])(?=[a-z]*[\d@$!])[a-z\d@$!]{3,}(?![\w@$])/gi) ?? [];
  if (mixed.length < 2) return none;
  const letters = line.replace(/[034578@$!](?=[a-z\d@$!]|\b)/gi, (sign) => LEET[sign] ?? sign);
  return ['i', 'l'].map((one) => plain(letters.replace(/1/g, one)));
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** As a page would show it: emphasis within words, tags and entities gone. */
function withoutMarkup(line: string): Disguised[] {
  if (!/[*~`<&]|__/.test(line)) return none;
  const text = line
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,5}));/gi, (whole, hex, dec, name) =>
      name === undefined
        ? character(Number.parseInt(hex ?? dec, hex === undefined ? 10 : 16))
        : (ENTITIES[name] ?? whole),
    )
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, '')
    .replace(/[*~`]+|__/g, '');
  return [plain(text)];
}

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** `%69%67`, `\u0069`, `\x69`. */
function escaped(line: string): Disguised[] {
  const found: Disguised[] = [];
  if ((line.match(/%[0-9a-f]{2}/gi)?.length ?? 0) > 2) found.push(plain(unpercented(line)));
  if ((line.match(/\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi)?.length ?? 0) > 3)
    found.push(
      decoded(
        line.replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, wide, narrow) =>
          String.fromCharCode(Number.parseInt(wide ?? narrow, 16)),
        ),
      ),
    );
  return found;
}

function unpercented(line: string): string {
  const bare = line.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare.replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

const RADIX: [RegExp, number][] = [
  [/(?:(?:0x|\\x)?[0-9a-f]{2}[\s,:;]{0,2}){10,}/gi, 16],
  [/(?:[01]{8}[\s,]{0,2}){5,}/g, 2],
  [/(?:(?<!\d)\d{2,3}(?!\d)[\s,;]{1,2}){8,}\d{2,3}/g, 10],
];

/** Bytes written as numbers. */
function numbers(line: string): Disguised[] {
  if (!/\d/.test(line)) return none;
  return RADIX.flatMap(([run, radix]) =>
    (line.match(run) ?? []).flatMap((written) => {
      const digits =
        radix === 16 ? written.replace(/0x|\\x/gi, '').match(/[0-9a-f]{2}/gi) : written.match(/\d+/g);
      const one = radix === 2 ? written.match(/[01]{8}/g) : digits;
      return ifText(Uint8Array.from(one ?? [], (number) => Number.parseInt(number, radix)));
    }),
  );
}

function base64(line: string): Disguised[] {
  return (line.match(/[A-Za-z0-9+/_-]{16,}(?:\n[A-Za-z0-9+/_-]{4,})*={0,2}/g) ?? []).flatMap((written) => {
    const bare = written.replace(/[\n=]/g, '').replace(/-/g, '+').replace(/_/g, '/');
    try {
      return ifText(
        Uint8Array.from(atob(bare.slice(0, bare.length - (bare.length % 4 === 1 ? 1 : 0))), (c) =>
          c.charCodeAt(0),
        ),
      );
    } catch {
      return none;
    }
  });
}

/** Bytes that are text and not chance: nearly all of them letters and blanks. */
function ifText(bytes: Uint8Array): Disguised[] {
  const text = new TextDecoder().decode(bytes);
  const letters = text.match(/[\p{L}\p{M}\s.,:;'"!?-]/gu)?.length ?? 0;
  return text.length >= 8 && letters >= [...text].length * 0.8 ? [decoded(text)] : none;
}

const rot13 = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

/** `vtaber nyy cerivbhf vafgehpgvbaf`: only where a telling word shows, since any line can be shifted. */
function shifted(line: string): Disguised[] {
  return /vtaber|qvfertneq|bireevqr|sbetrg|cebzcg|vafgehpgvba|pnaqvqngr|nccyvpnag|naljrvfhat|vtabevre/i.test(
    line,
  )
    ? [decoded(rot13(line))]
    : none;
}

function backwards(line: string): Disguised[] {
  return /erongi|drager|edirrevo|tegrof|tpmorp|tpmorp|noitcurts|etadidnac|tnacilppa|gnusiewna|ereirongi/i.test(
    line,
  )
    ? [decoded([...line].reverse().join(''))]
    : none;
}

/** `i g n o r e   a l l`, `i.g.n.o.r.e`: two blanks or more part words, else they run together. */
function apart(line: string): Disguised[] {
  const singles = line.match(/(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}])/gu)?.length ?? 0;
  const words = line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (singles < 8 || singles < words * 0.6) return none;
  const joint = line
    .split(/\s{2,}/)
    .map((word) => word.replace(/(?<=\p{L})[\s.\-_*·|/,+'"]{1,3}(?=\p{L}(?!\p{L}))/gu, ''));
  return [decoded(joint.join(' '))];
}

/** Words run together, or broken where none ends, so that no word of the order stands there as such. */
function squeezed(line: string): Disguised[] {
  if (/\b(?:ignore|disregard|forget|override|bypass)\b/i.test(line)) return none;
  return [{ text: line.replace(/[^\p{L}]/gu, ''), kind: 'squeezed' }];
}

/** `"ignore prev" + "ious instructions"`, also over lines: quoted pieces put together. */
function joined(text: string): Disguised[] {
  const pieces = [...text.matchAll(/["“”']([^"“”'\n]{2,80})["“”']/g)].map((match) => match[1]!);
  const sum = /["”']\s*[+.&]+\s*["“']|\b\w+\s*\+\s*\w+\b|\bconcat|\bjoin/i.test(text);
  return pieces.length > 1 && sum ? [decoded(pieces.join(''))] : none;
}
