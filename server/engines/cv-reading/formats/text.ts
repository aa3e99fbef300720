import { cleanText } from '../clean.ts';
import { decodeText } from '../encoding.ts';
import { composePage, type DraftLine } from '../page.ts';
import type { ReadPage } from '../types.ts';

/** Plain text: a form feed parts pages; a line of === or --- under a line makes that a heading. */
export function readTextPages(bytes: Uint8Array): ReadPage[] {
  const text = decodeText(bytes) ?? '';
  return text
    .replace(/\r\n?/g, '\n')
    .split('\f')
    .map((page) =>
      composePage(underlined(page.split('\n').map((line) => ({ text: cleanText(line), box: null })))),
    );
}

function underlined(lines: DraftLine[]): DraftLine[] {
  return lines.map((line, i) => {
    if (/^\s*([=\-_*~#])\1{2,}\s*$/.test(line.text)) return { ...line, text: '' };
    const below = lines[i + 1]?.text ?? '';
    const isHeading = line.text.trim() !== '' && /^\s*([=\-_~])\1{2,}\s*$/.test(below);
    return isHeading ? { ...line, heading: below.includes('=') ? 1 : 2 } : line;
  });
}
