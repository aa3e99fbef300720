/**
 * The little Markdown that postings are written in: paragraphs, `#` headings, `-` and `1.` lists, **bold**. Read here once;
 * pages draw it as elements, feeds write it as HTML.
 */

/** Running text; what stands between two pairs of stars is strong. */
export type Inline = { text: string; strong: boolean };

export type Block =
  | { kind: 'heading'; text: string }
  /** its line ends are the writer's own */
  | { kind: 'paragraph'; parts: Inline[] }
  | { kind: 'list'; numbered: boolean; items: Inline[][] };

const BULLET = /^[-*•]\s+/;
const NUMBER = /^\d+[.)]\s+/;

const inlinesOf = (text: string): Inline[] =>
  text
    .split(/\*\*(.+?)\*\*/)
    .map((part, i) => ({ text: part, strong: i % 2 === 1 }))
    .filter((part) => part.text !== '');

function blocksOf(text: string): Block[] {
  const heading = /^#{1,4}\s+(.*)$/.exec(text);
  if (heading) return [{ kind: 'heading', text: heading[1]! }];
  const lines = text.split('\n');
  const allMarked = (mark: RegExp) => lines.every((line) => mark.test(line.trim()));
  const listOf = (mark: RegExp): Block => ({
    kind: 'list',
    numbered: mark === NUMBER,
    items: lines.map((line) => inlinesOf(line.trim().replace(mark, ''))),
  });
  if (allMarked(BULLET)) return [listOf(BULLET)];
  if (allMarked(NUMBER)) return [listOf(NUMBER)];
  // A line over a list that was written without a blank line between.
  const at = lines.findIndex((line) => BULLET.test(line.trim()));
  if (at > 0) return [...blocksOf(lines.slice(0, at).join('\n')), ...blocksOf(lines.slice(at).join('\n'))];
  return [{ kind: 'paragraph', parts: inlinesOf(text) }];
}

export const readMarkdown = (text: string): Block[] =>
  text
    .replaceAll('\r\n', '\n')
    // A heading ends with its line. Looking back for it at each line end took longer than all the rest.
    .replace(/^(#{1,4} .*)\n/gm, '$1\n\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .flatMap(blocksOf);

const said = (parts: Inline[]): string => parts.map(({ text }) => text).join('');

function readable(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'paragraph') return said(block.parts);
  return block.items.map((item, i) => `${block.numbered ? `${i + 1}.` : '–'} ${said(item)}`).join('\n');
}

/** The same text without signs of its form, for where it stands as lines. */
export const readableText = (markdown: string): string => readMarkdown(markdown).map(readable).join('\n\n');

/** Signs that word processors and web pages put before the items of a list. */
const FOREIGN_BULLET = /^(?:[•·◦▪‣∙●○■□➢➤✓✔\uf0b7\uf0a7]|o(?=\t)|[–—](?=\s))\s*/;
/** What nobody sees, and what turns the direction of all that follows. */
const UNSEEN = /(?![\n\t])\p{Cc}|\p{Zl}|\p{Zp}|[\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A text as it is kept: lists and headings written in one way, nothing unseen, no more than one blank line. */
export const tidyMarkdown = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(UNSEEN, '')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(FOREIGN_BULLET, '- ')
        .replace(/^\*\s+/, '- ')
        .replace(/\t+/g, ' ')
        .replace(/^#{1,6}\s+/, '## '),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
