import { parseDocument } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { decodeText } from '../encoding.ts';
import { type BlocksRead, pageOfBlocks } from './blocks.ts';
import { Body } from './html/body.ts';
import { Sheet } from './html/sheet.ts';

/** Four times what is read of any file: the rest is markup, or too much. */
const MOST_CHARACTERS = 800_000;

/** Lines stay lines, as CVs are written; what is indented is no program. */
const markdown = new MarkdownIt({ html: true, breaks: true }).disable('code');
markdown.renderer.rules.html_inline = (tokens, i) => withUnknownTags(tokens[i]!.content);
markdown.renderer.rules.html_block = (tokens, i) => withUnknownTags(tokens[i]!.content);

/** Markdown as its reader sees it, by way of the web page that it stands for. */
export function readMarkdown(bytes: Uint8Array): BlocksRead {
  const text = (decodeText(bytes) ?? '').slice(0, MOST_CHARACTERS).replace(/\r\n?/g, '\n');
  const source = withFrontMatter(text).replace(/^:[ \t]+/gm, '');
  const tree = parseDocument(markdown.render(source));
  return pageOfBlocks(new Body(new Sheet(tree)).blocks(tree));
}

/** What can stand in Markdown as HTML; any other tag is text that its writer put in angle brackets. */
const TAGS = new Set(
  (
    'a abbr address article aside b blockquote body br center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd li link main mark meta nav ol p ' +
    'picture pre q s samp script section small source span strike strong style sub summary sup svg path table tbody td ' +
    'tfoot th thead time title tr tt u ul var wbr iframe input button form label'
  ).split(' '),
);

const withUnknownTags = (html: string): string =>
  html.replace(/<(\/?)([a-z][\w-]*)/gi, (tag, slash: string, name: string) =>
    TAGS.has(name.toLowerCase()) ? tag : `&lt;${slash}${name}`,
  );

/** Keys of front matter that are said of the person; the others are for the program that makes a page of it. */
const OF_THE_PERSON =
  /^(name|author|email|e-mail|phone|mobile|tel|telephone|location|city|address|website|url|homepage|linkedin|github)$/i;

/** Front matter (`---`, keys and values, `---`) becomes lines of text. */
function withFrontMatter(text: string): string {
  const matter = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text);
  if (matter === null) return text;
  const lines = matter[1]!.split('\n').flatMap((line) => {
    const [, key, value] = /^([\w-]+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    if (key === undefined || !value || !OF_THE_PERSON.test(key)) return [];
    return [/^(name|author)$/i.test(key) ? `**${value}**` : `${key}: ${value}`];
  });
  return `${lines.join('\n')}\n\n${text.slice(matter[0].length)}`;
}
