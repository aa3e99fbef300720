import type { JSONContent } from '@tiptap/core';
import { type Block, type Inline, readMarkdown, tidyMarkdown } from '#server/values/markdown.ts';

/**
 * Between the little Markdown that is kept and the editor's document. Read by the one reader of postings, so the editor
 * shows what candidates see.
 */

const textNode = (text: string, strong: boolean): JSONContent => ({
  type: 'text',
  text,
  ...(strong && { marks: [{ type: 'bold' }] }),
});

/** A line end of the writer's is a break within the paragraph. */
const inlines = (parts: Inline[]): JSONContent[] =>
  parts.flatMap(({ text, strong }) =>
    text
      .split('\n')
      .flatMap((line, i) => [
        ...(i > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line ? [textNode(line, strong)] : []),
      ]),
  );

const paragraph = (parts: Inline[]): JSONContent => ({ type: 'paragraph', content: inlines(parts) });

function nodeOf(block: Block): JSONContent {
  if (block.kind === 'paragraph') return paragraph(block.parts);
  if (block.kind === 'heading')
    return { type: 'heading', attrs: { level: 3 }, content: block.text ? [textNode(block.text, false)] : [] };
  return {
    type: block.numbered ? 'orderedList' : 'bulletList',
    content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
  };
}

export const documentOf = (markdown: string): JSONContent => {
  const content = readMarkdown(markdown).map(nodeOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
};

const isBold = (node: JSONContent) => node.marks?.some(({ type }) => type === 'bold') ?? false;

/** Text with its strong parts between stars; blanks at their ends stay outside, or the stars would be read as stars. */
function written(nodes: JSONContent[] = [], lineEnd = '\n'): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return lineEnd;
      const text = node.text ?? '';
      const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      return isBold(node) && core ? `${before}**${core}**${after}` : text;
    })
    .join('')
    .replaceAll('****', '');
}

const plain = (nodes: JSONContent[] = []): string =>
  nodes.map((node) => (node.type === 'hardBreak' ? ' ' : (node.text ?? ''))).join('');

function markdownOfBlock({ type, content = [] }: JSONContent): string {
  if (type === 'heading') return plain(content).trim() && `## ${plain(content).trim()}`;
  if (type === 'paragraph') return written(content).trim();
  return content
    .map((item, i) => {
      const text = (item.content ?? [])
        .map((one) => written(one.content, ' '))
        .join(' ')
        .trim();
      return text && `${type === 'orderedList' ? `${i + 1}.` : '-'} ${text}`;
    })
    .filter(Boolean)
    .join('\n');
}

/** The document as it is kept. */
export const markdownOf = (document: JSONContent): string =>
  tidyMarkdown((document.content ?? []).map(markdownOfBlock).filter(Boolean).join('\n\n'));
