import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { documentOf, markdownOf } from './document.ts';
import { createEditor } from './editor.ts';

type Editor = ReturnType<typeof createEditor>;
let open: Editor[] = [];

const editorOf = (markdown = ''): Editor => {
  const editor = createEditor({ element: document.createElement('div'), markdown });
  open.push(editor);
  return editor;
};
afterEach(() => {
  for (const editor of open) editor.destroy();
  open = [];
});

const pasted = (html: string): string => {
  const editor = editorOf();
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  return markdownOf(editor.getJSON());
};
const pastedText = (text: string): string => {
  const editor = editorOf();
  editor.view.pasteText(text, new Event('paste') as ClipboardEvent);
  return markdownOf(editor.getJSON());
};

describe('what was kept, and what is written back', () => {
  it.each([
    '## Tasks\n\nYou **build** things.\nAnd ship them.\n\n- one\n- **two** and more\n\n1. first\n2. second',
    'Only a line.',
    '',
    '## مهامك\n\nتعمل مع فريق صغير.\n\n- الصيانة',
  ])('are the same: %j', (markdown) => {
    expect(markdownOf(documentOf(markdown))).toBe(markdown);
    expect(markdownOf(editorOf(markdown).getJSON())).toBe(markdown);
  });

  it('are the same for an editor in which nothing is written', () => {
    expect(markdownOf(editorOf().getJSON())).toBe('');
  });
});

describe('pasting', () => {
  it('from Word leaves headings, lists and strong words, and nothing of Word', () => {
    const word = readFileSync(join(import.meta.dirname, 'testing/word-clipboard.txt'), 'utf8');
    expect(pasted(word)).toBe(
      [
        '## Was Sie tun',
        'Sie betreuen **zwölf Anlagen** im Norden – und schreiben auf, was Sie dabei lernen.',
        '- Wartung nach Plan\n- Filter und Ventile\n- Bereitschaft, jede vierte Woche',
        '## So geht es weiter',
        '1. Telefonat\n2. Probetag',
        'Mehr unter unserer Seite.',
      ].join('\n\n'),
    );
  });

  it('from a web page runs nothing and keeps no picture, frame, form or hidden text', () => {
    const page = `<div><h2 onclick="x()">Tasks</h2><p>You <strong>build</strong>.</p>
      <img src=x onerror=alert(1)><script>alert(1)</script><iframe src=//x></iframe><input value="no">
      <ul><li>one</li><li>two <ul><li>within</li></ul></li></ul><p style="display:none">secret</p>
      <table><tr><td>Mon</td><td>Tue</td></tr></table></div>`;
    const text = pasted(page);
    expect(text).toBe('## Tasks\n\nYou **build**.\n\n- one\n- two\n- within\n\nMon Tue');
    expect(text).not.toMatch(/secret|alert|onerror|no"/);
  });

  it('from a document of Google is not bold throughout', () => {
    const google =
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">You build.</span> <span style="font-weight:700">Soon</span></p></b>';
    expect(pasted(google)).toBe('You build. **Soon**');
  });

  it('of plain text knows the lists of other programs', () => {
    expect(pastedText('Tasks:\n•\tPack\n•\tShip\n\nThanks')).toBe('Tasks:\n\n- Pack\n- Ship\n\nThanks');
  });
});
