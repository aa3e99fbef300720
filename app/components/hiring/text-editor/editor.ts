import { Editor, mergeAttributes, Node } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { tidyMarkdown } from '#server/values/markdown.ts';
import { documentOf } from './document.ts';
import { cleanPaste } from './paste.ts';

/** A list has items, not lists within lists: what is kept knows none. Tab leaves the editor, as it leaves any field. */
const FlatItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

type Options = {
  element: HTMLElement | null;
  markdown: string;
  attributes?: Record<string, string>;
  onChange?: () => void;
};

/** An editor of the little Markdown that postings are written in. Whatever is pasted becomes that and nothing more. */
export function createEditor({ element, markdown, attributes = {}, onChange }: Options): Editor {
  const editor: Editor = new Editor({
    element,
    content: documentOf(markdown),
    // The page's rules say which styles there are; ours are in its style sheet.
    injectCSS: false,
    textDirection: 'auto',
    extensions: [
      StarterKit.configure({
        blockquote: false,
        code: false,
        codeBlock: false,
        dropcursor: false,
        gapcursor: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        strike: false,
        trailingNode: false,
        underline: false,
        heading: { levels: [3] },
      }),
      FlatItem,
    ],
    editorProps: {
      attributes,
      transformPastedHTML: cleanPaste,
      clipboardTextParser: (text) =>
        new Slice(Fragment.from(editor.schema.nodeFromJSON(documentOf(tidyMarkdown(text))).content), 0, 0),
    },
    onUpdate: () => onChange?.(),
  });
  return editor;
}
