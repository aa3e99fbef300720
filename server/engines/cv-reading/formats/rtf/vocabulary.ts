/** What RTF's control words mean to a reader of text. */

/** Words that stand for text. `\par` and its like end paragraphs, see read.ts. */
export const SIGNS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  softline: '\n',
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Groups whose text is no text of the document. Groups that begin with `\*` are skipped unless STARRED names them. */
export const SKIPPED = new Set(
  (
    'info pict nonshppict objdata objclass objname shprslt themedata colorschememapping datastore latentstyles listtable ' +
    'listoverridetable revtbl rsidtbl generator filetbl xmlnstbl pgptbl mmathPr template xe tc txe rxe bkmkstart bkmkend ' +
    'annotation atnid atnauthor atndate atnref atnicn atntime ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pnseclvl sp ' +
    'docvar userprops nonesttables background falt panose fontemb private1 xmlopen xmlclose keywords title author'
  ).split(' '),
);

/** Groups with `\*` that hold text or what explains it. */
export const STARRED = new Set([
  'shpinst',
  'shptxt',
  'fldinst',
  'nesttableprops',
  'ud',
  'pn',
  'footnote',
  'do',
  'dptxbxtext',
]);

/** Text that stands on every page, or at its foot. */
export const APART: Record<string, 'header' | 'footer' | 'notes'> = {
  header: 'header',
  headerf: 'header',
  headerl: 'header',
  headerr: 'header',
  footer: 'footer',
  footerf: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footnote: 'notes',
};

/** Code pages of fonts' character sets. */
const CHARSETS: Record<number, number> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const SYMBOLS = 2;
export const codePageOf = (charset: number): number | null => CHARSETS[charset] ?? null;

const NAMES: Record<number, string> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

/** Bytes of a code page as text; an unknown page is read as Windows-1252. */
export function decodeBytes(bytes: string, codePage: number): string {
  let decoder = decoders.get(codePage);
  if (decoder === undefined) {
    const name =
      NAMES[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
    decoder = new TextDecoder(name);
    decoders.set(codePage, decoder);
  }
  return decoder.decode(Buffer.from(bytes, 'latin1'));
}
