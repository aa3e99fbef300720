/** Mending characters as files hand them over, before any offset is taken. */

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** Arabic letters as they are drawn at the start, in the middle and at the end of a word. */
const ARABIC_FORMS = /[\ufb50-\ufdfb\ufe70-\ufefc]/g;
/** Symbol and Wingdings fonts put their bullets here; every other private-use character is an icon. */
const PRIVATE_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8]/g;
const PRIVATE_USE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/gu;
/** Soft hyphen, zero-width characters, direction marks, byte order mark. */
const WIDTHLESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they have no business in a text
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Composed accents, no ligatures, icons, widthless or control characters; every blank but tab and line end is a space. */
export function cleanText(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(ARABIC_FORMS, (form) => form.normalize('NFKC'))
    .replace(PRIVATE_BULLETS, '•')
    .replace(PRIVATE_USE, '')
    .replace(WIDTHLESS, '')
    .replace(CONTROLS, '')
    .replace(/[^\S\n\t]/g, ' ')
    .normalize('NFC');
}

const ACCENTS: Record<string, string> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '˝': '\u030b',
  '˛': '\u0328',
};

/** Old TeX fonts draw an accent and a letter: `Universit¨at`. */
export const withAccents = (text: string): string =>
  text.replace(/([¨´`ˆ˜¸˚ˇ˘˙˝˛])\s?([\p{L}ı])/gu, (whole, accent: string, letter: string) => {
    const composed = ((letter === 'ı' ? 'i' : letter) + ACCENTS[accent]!).normalize('NFC');
    return composed.length === 1 ? composed : whole;
  });

/** `E X P E R I E N C E` is a word drawn with wide letters; two or more blanks part such words. */
export function undoLetterSpacing(text: string): string {
  if (/^\p{Lu} \.$/u.test(text.trim())) return text.replace(' .', '.');
  const single = text.replace(/ {2,}/g, ' ').trim();
  // Kerning may leave two letters together: `H A RT I G A N`.
  const isSpaced =
    /^(?:(?:\S|ff?[il]?) ){2,}(?:\S|ff?[il]?)$/u.test(single) ||
    /^(?:\p{Lu}{1,2} ){4,}\p{Lu}{1,2}$/u.test(single);
  if (!isSpaced) return text;
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replace(/ /g, ''))
    .join(' ');
}

const BULLET = /^\s*(?:[•●○▪▫■□◦‣⁃∙·➢➤►▶✓✔❖*]\s*|[-–—]\s+)/u;

/** Length of the bullet with its blanks at the start of a line, 0 without one. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

/** A passage over several lines as one: hyphenated line ends are joined (Pflege-⏎planung), others get a blank. */
export function joinLines(text: string): string {
  return text
    .replace(/(\p{Ll})[-‐]\s*\n\s*(?=\p{Ll})(?!(?:und|oder|and|or|y|et)\s)/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
