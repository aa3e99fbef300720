/**
 * What was copied elsewhere, as headings, paragraphs and lists. The editor's schema drops every other element by itself;
 * here is what a schema cannot know: that Word writes its lists as paragraphs, and says so in styles.
 */

const DROPPED =
  'style,script,meta,link,title,xml,img,picture,svg,video,audio,iframe,object,embed,form,button,input,select,textarea,noscript,template,[hidden],[aria-hidden="true"]';
/** A browser complains of these even where they style nothing. */
const STYLES = /<style\b.*?<\/style>/gis;
/** Word's own elements, `<o:p>`, and what it hides. */
const WORDS_OWN = /^[A-Z]+:/;

const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase();
const isHidden = (element: Element): boolean =>
  /(?:mso-hide\s*:\s*all|display\s*:\s*none|visibility\s*:\s*hidden)/.test(styleOf(element));

export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
  for (const element of [...body.querySelectorAll(DROPPED)]) element.remove();
  for (const element of [...body.querySelectorAll('*')]) {
    if (isHidden(element)) element.remove();
    else if (WORDS_OWN.test(element.tagName)) element.replaceWith(...element.childNodes);
  }
  dropComments(body);
  for (const blank of [...body.querySelectorAll('p,div')].filter(isBlank)) blank.remove();
  for (const run of runsOfItems(body)) makeList(run);
  for (const heading of [...body.querySelectorAll('h1,h2,h4,h5,h6,p.MsoTitle,p.MsoSubtitle')])
    rename(heading, 'h3');
  for (const within of [...body.querySelectorAll('li > ul, li > ol')].reverse()) unnest(within);
  for (const table of [...body.querySelectorAll('table')]) makeLines(table);
  return body.innerHTML;
}

const isBlank = (element: Element): boolean => !element.textContent?.trim() && !element.querySelector('br');

/** Word speaks to itself in comments, which are text to nobody. */
function dropComments(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
}

const isItem = (element: Element): boolean =>
  element.tagName === 'P' &&
  (/mso-list\s*:\s*(?!none)/.test(styleOf(element)) || /^MsoListParagraph/.test(element.className)) &&
  signOf(element) !== null;

/** The sign or number that Word wrote into the paragraph for those who know no lists. */
const signOf = (item: Element): Element | null =>
  [...item.querySelectorAll('span')].find((span) => /mso-list\s*:\s*ignore/.test(styleOf(span))) ?? null;

/** Paragraphs of Word that follow each other and are items of a list. */
function runsOfItems(body: Element): Element[][] {
  const runs: Element[][] = [];
  for (const item of [...body.querySelectorAll('p')].filter(isItem)) {
    const last = runs.at(-1);
    if (last && item.previousElementSibling === last.at(-1) && isNumbered(item) === isNumbered(last[0]!))
      last.push(item);
    else runs.push([item]);
  }
  return runs;
}

const isNumbered = (item: Element): boolean =>
  /^\s*\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(signOf(item)?.textContent ?? '');

function makeList(items: Element[]): void {
  const [first] = items as [Element];
  const list = first.ownerDocument.createElement(isNumbered(first) ? 'ol' : 'ul');
  first.before(list);
  for (const item of items) {
    signOf(item)?.remove();
    const li = first.ownerDocument.createElement('li');
    li.append(...item.childNodes);
    item.remove();
    list.append(li);
  }
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** The items of a list within an item follow it, on its level. */
function unnest(list: Element): void {
  list.parentElement!.after(...list.children);
  list.remove();
}

/** A table is read line by line. */
function makeLines(table: Element): void {
  for (const row of table.querySelectorAll('tr')) {
    const line = table.ownerDocument.createElement('p');
    for (const cell of row.querySelectorAll('td,th')) line.append(...cell.childNodes, ' ');
    table.before(line);
  }
  table.remove();
}
