import { type Inline, readMarkdown } from '#server/values/markdown.ts';

/** What XML 1.0 (§2.2) does not allow even when escaped: most control characters and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as XML text or attribute value, and as HTML. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** Any text within CDATA. Its own end mark is split over two sections. */
const cdata = (text: string): string =>
  `<![CDATA[${text.replace(FORBIDDEN, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** An element with text from people, or nothing where there is none to tell. */
export const element = (name: string, text: string | number | null | undefined): string =>
  text === null || text === undefined || text === '' ? '' : `<${name}>${cdata(String(text))}</${name}>`;

type HtmlStyle = {
  /** how text becomes harmless: HTML entities, unless told */
  text?: (text: string) => string;
  /** for readers that know neither headings nor numbered lists */
  plain?: boolean;
  /** characters, all tags counted */
  most?: number;
};

const inlineHtml = (parts: readonly Inline[], text: (text: string) => string): string =>
  parts
    .map((part) => {
      const html = text(part.text).replaceAll('\n', '<br>');
      return part.strong ? `<strong>${html}</strong>` : html;
    })
    .join('');

/** What a posting says, as HTML of a few tags without attributes. What does not fit is cut after a block. */
export function htmlOf(
  markdown: string,
  { text = escaped, plain = false, most = Number.POSITIVE_INFINITY }: HtmlStyle = {},
): string {
  let html = '';
  for (const block of readMarkdown(markdown)) {
    const next = blockHtml(block, text, plain);
    if (html.length + next.length > most) return html || cutParagraph(markdown, text, most);
    html += next;
  }
  return html;
}

function blockHtml(
  block: ReturnType<typeof readMarkdown>[number],
  text: (text: string) => string,
  plain: boolean,
): string {
  if (block.kind === 'heading')
    return plain ? `<p><strong>${text(block.text)}</strong></p>` : `<h3>${text(block.text)}</h3>`;
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.parts, text)}</p>`;
  const list = block.numbered && !plain ? 'ol' : 'ul';
  return `<${list}>${block.items.map((item) => `<li>${inlineHtml(item, text)}</li>`).join('')}</${list}>`;
}

/** The longest that one character becomes: `&quot;`. */
const LONGEST_ESCAPE = 6;

/** The beginning of a text that is a single block and too long, up to a word's end. */
function cutParagraph(markdown: string, text: (text: string) => string, most: number): string {
  const beginning = markdown.slice(0, Math.floor((most - '<p> …</p>'.length) / LONGEST_ESCAPE));
  const words = beginning.slice(0, beginning.lastIndexOf(' ') + 1 || undefined).trim();
  return `<p>${text(words).replaceAll('\n', '<br>')} …</p>`;
}
