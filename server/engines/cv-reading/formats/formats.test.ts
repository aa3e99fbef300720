/** What is written by hand in a format, and what its reader makes of it. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { zipOf } from '../testing.ts';
import type { CvKind, ReadDocument } from '../types.ts';

const read = (kind: CvKind, text: string) => readDocument(Buffer.from(text, 'latin1'), kind);
const linesOf = ({ pages }: ReadDocument) =>
  pages.flatMap(({ text, lines }) => lines.map(({ start, end }) => text.slice(start, end)));
const textOf = async (kind: CvKind, text: string) => linesOf(await read(kind, text));

const docx = (body: string, parts: Record<string, string> = {}) =>
  readDocument(
    zipOf(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
        ...parts,
      }).map(([name, data]) => ({ name, data: Buffer.from(data) })),
    ),
    'docx',
  );
const w = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (runs: string) => `<w:p>${runs}</w:p>`;

describe('RTF', () => {
  test('characters in the code page of their font, in Unicode and by name', async () => {
    const head =
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset2 Symbol;}}';
    expect(
      await textOf(
        'rtf',
        `${head}\\f0 K\\'f6ln \\u8364\\'80 \\uc0\\u321 \\endash  \\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0\\par\\f2\\'b7 \\f0 point\\par}`,
      ),
    ).toEqual(['Köln € Ł– Москва', '• point']);
  });
  test('pictures, objects, remarks and the page that older readers get are no text', async () => {
    expect(
      await textOf(
        'rtf',
        '{\\rtf1{\\info{\\title No}}{\\*\\annotation No}{\\pict 4e6f}{\\object{\\*\\objdata 4e6f}{\\result Yes}}{\\upr{No}{\\*\\ud{ you}}}\\par{\\deleted No}}',
      ),
    ).toEqual(['Yes you']);
  });
  test('tables within tables, rows kept together', async () => {
    const cell = (text: string) => `\\pard\\intbl ${text}\\cell`;
    const inner =
      '\\pard\\intbl\\itap2 2019\\nestcell Acme\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}';
    expect(
      await textOf(
        'rtf',
        `{\\rtf1 \\trowd${cell('a')}${cell('b')}\\row\\trowd ${inner}\\pard\\intbl\\cell${cell('right')}\\row\\pard after\\par}`,
      ),
    ).toEqual(['a\tb', '2019\tAcme\tright', 'after']);
  });
  test('targets of links, hidden and white text, headings', async () => {
    const document = await read(
      'rtf',
      '{\\rtf1{\\colortbl;\\red255\\green255\\blue255;}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1\\b Work\\par\\pard\\plain{\\field{\\*\\fldinst HYPERLINK "mailto:a@b.org"}{\\fldrslt Mail}} {\\v gone}{\\cf1 white}\\par}',
    );
    expect(linesOf(document)).toEqual(['Work', 'Mail a@b.org']);
    expect(document.pages[0]!.lines[0]).toMatchObject({ heading: 1, bold: true });
    expect(document.hidden.map(({ reasonKey }) => reasonKey)).toEqual([
      'cv.hidden.invisible',
      'cv.hidden.white',
    ]);
  });
  test('what was cut short is read as far as it goes', async () => {
    expect(await textOf('rtf', '{\\rtf1 {\\b Ada')).toEqual(['Ada']);
  });
});

describe('HTML', () => {
  test('blocks part lines, everything else flows; scripts and styles are no text', async () => {
    expect(
      await textOf(
        'html',
        '<title>No</title><style>p{}</style><h1>Ada <i>L</i></h1><div>one\n two<p>three<br>four</div><script>no()</script><ul><li><p>point</p></li></ul><dl><dt>2019<dd>Acme</dl>',
      ),
    ).toEqual(['Ada L', 'one two', 'three', 'four', '• point', '2019', 'Acme']);
  });
  test('links that their words do not show, and those behind icons', async () => {
    expect(
      await textOf(
        'html',
        '<p><a href="mailto:a@b.org?subject=x">Mail</a> <a href="tel:+49%2030%201">+49 30 1</a> <a href="https://www.linkedin.com/in/ada"><i class="fa"></i></a> <a href="https://ada.org/">ada.org</a> <a href="#top">up</a></p>',
      ),
    ).toEqual(['Mail a@b.org +49 30 1 https://www.linkedin.com/in/ada ada.org up']);
  });
  test.each([
    ['display:none', 'cv.hidden.invisible'],
    ['visibility: hidden', 'cv.hidden.invisible'],
    ['opacity:0', 'cv.hidden.invisible'],
    ['position:absolute;left:-9999px', 'cv.hidden.invisible'],
    ['font-size:1px', 'cv.hidden.tiny'],
    ['color:#fff', 'cv.hidden.white'],
    ['color: rgb(255, 255, 255)', 'cv.hidden.white'],
  ])('%s hides', async (style, reasonKey) => {
    const document = await read('html', `<p>seen <span style="${style}">unseen</span></p>`);
    expect(linesOf(document)).toEqual(['seen']);
    expect(document.hidden).toEqual([{ page: 1, text: 'unseen', reasonKey }]);
  });
  test('by a class, and not on a dark ground', async () => {
    const document = await read(
      'html',
      '<style>.x,.y { color:white } .y{background:#123}</style><p class=x>no</p><p class=y>yes</p>',
    );
    expect(linesOf(document)).toEqual(['yes']);
  });
  test('titles of columns are no facts, a head with an address is', async () => {
    const row = (tag: string, ...cells: string[]) =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    expect(
      await textOf('html', `<table>${row('th', 'Area', 'What')}${row('td', 'Office', 'Excel')}</table>`),
    ).toEqual(['Office\tExcel']);
    expect(
      await textOf('html', `<table>${row('th', 'Ada', 'a@b.org')}${row('td', 'Office', 'Excel')}</table>`),
    ).toEqual(['Ada\ta@b.org', 'Office\tExcel']);
  });
  test('an older encoding by its own word', async () => {
    expect(await textOf('html', '<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>')).toEqual([
      'Москва',
    ]);
  });
});

describe('Markdown', () => {
  test('angle brackets of no known tag are text', async () => {
    expect(await textOf('md', 'Uses `</cv>`, <T> and </x> where a < b')).toEqual([
      'Uses </cv>, <T> and </x> where a < b',
    ]);
  });
  test('bold and italic together, definition lists, HTML within', async () => {
    const document = await read(
      'md',
      '**Acme Corp**, *Engineer*\n2019\n\nTerm\n: what it is\n\n<div align="center">middle</div>',
    );
    expect(linesOf(document)).toEqual(['Acme Corp, Engineer', '2019', 'Term', 'what it is', 'middle']);
    expect(document.pages[0]!.lines[0]!.bold).toBe(true);
  });
  test('of front matter what is said of the person', async () => {
    expect(await textOf('md', '---\nlayout: cv\nname: Ada Byron\nemail: a@b.org\n---\n# Work')).toEqual([
      'Ada Byron',
      'email: a@b.org',
      'Work',
    ]);
  });
});

describe('DOCX', () => {
  test('tracked changes as they were accepted, fields by their result, placeholders not at all', async () => {
    const document = await docx(
      p(
        `${w('kept')}<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins>${w(' added')}</w:ins>` +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://ada.org/cv" </w:instrText></w:r>' +
          `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${w(' site')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(w('[Your name]'))}</w:sdtContent></w:sdt>`,
    );
    expect(linesOf(document)).toEqual(['kept added site https://ada.org/cv']);
  });
  test('looks by styles that stand on others', async () => {
    const style = (id: string, base: string, props: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/>${props}</w:style>`;
    const styles = `<w:styles>${style('Loud', 'Louder', '')}${style('Louder', 'Loud', '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>')}</w:styles>`;
    const document = await docx(`<w:p><w:pPr><w:pStyle w:val="Loud"/></w:pPr>${w('Ada')}</w:p>`, {
      'word/styles.xml': styles,
    });
    expect(document.pages[0]!.lines[0]).toMatchObject({ bold: true, size: 20 });
  });
  test('the main part is the one that the package names', async () => {
    const document = await docx('', {
      'word/document2.xml': `<w:document><w:body>${p(w('Ada'))}</w:body></w:document>`,
      '_rels/.rels':
        '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>',
    });
    expect(linesOf(document)).toEqual(['Ada']);
  });
  test('white on a painted cell is seen, white on paper is not', async () => {
    const white = w('text', '<w:color w:val="FFFFFF"/>');
    const cell = (fill: string) =>
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${p(white)}</w:tc></w:tr></w:tbl>`;
    expect(linesOf(await docx(cell('1F3864')))).toEqual(['text']);
    expect((await docx(cell('FFFFFF'))).hidden).toHaveLength(1);
  });
});
