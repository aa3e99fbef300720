import { cleanText } from '../clean.ts';
import { decodeText } from '../encoding.ts';
import { composePage, type DraftLine } from '../page.ts';
import type { ReadPage } from '../types.ts';

/** Markdown as its reader sees it: signs of markup gone, headings and bold noted, link targets kept beside their text. */
export function readMarkdownPages(bytes: Uint8Array): ReadPage[] {
  const text = (decodeText(bytes) ?? '').replace(/\r\n?/g, '\n').replace(/^---\n[\s\S]*?\n---\n/, '');
  const drafts: DraftLine[] = [];
  for (const line of text.split('\n')) {
    const underline = /^\s*(=|-)\1{2,}\s*$/.exec(line);
    const last = drafts.at(-1);
    // Column titles of a table name no fact.
    if (TABLE_RULE.test(line) && line.includes('|') && last !== undefined) last.text = '';
    if (underline !== null) {
      if (last !== undefined && last.text.trim() !== '') last.heading = underline[1] === '=' ? 1 : 2;
      continue;
    }
    drafts.push(markdownLine(line));
  }
  return [composePage(drafts)];
}

const TABLE_RULE = /^\s*\|?[\s:|-]*-{3}[\s:|-]*\|?\s*$/;

function markdownLine(line: string): DraftLine {
  if (TABLE_RULE.test(line)) return { text: '', box: null };
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
  let content = heading?.[2] ?? line;
  const bold = /^\s*(?:[-*+]\s+)?(\*\*|__)[^*_]+\1/.test(content);
  if (/^\s*\|.*\|\s*$/.test(content))
    content = content
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
      .join('\t');
  const draft: DraftLine = { text: cleanText(withoutMarkup(content)), box: null };
  if (heading !== null) draft.heading = heading[1]!.length;
  if (bold || heading !== null) draft.bold = true;
  return draft;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/^\s*[*+-]\s+/, '• ')
    .replace(/^\s*>\s?/, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(
      /\[([^\]]+)\]\(((?:mailto:|tel:)?)([^)\s]+)[^)]*\)/g,
      (_, label: string, _scheme: string, target: string) =>
        label === target || target.includes(label) ? target : `${label} ${target}`,
    )
    .replace(/<((?:https?:\/\/|mailto:)?[^<>\s]+@?[^<>\s]*)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)([^*_]*?\S)[*_](?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1');
}
