import type { Editor } from '@tiptap/core';
import { Bold, Heading, List, ListOrdered, Redo2, Undo2 } from 'lucide';
import { useEffect, useReducer, useRef, useState } from 'react';
import { cx } from '#app/components/ui/cx.ts';
import { Icon, type IconNode } from '#app/components/ui/icon.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { markdownOf } from './document.ts';
import { createEditor } from './editor.ts';

type Props = {
  /** the field that is sent; what is written here is written into it */
  textarea: HTMLTextAreaElement;
  attributes: Record<string, string>;
  wrong: boolean;
};

/** A page to write on, over the plain field. Loaded only where somebody writes. */
export default function Surface({ textarea, attributes, wrong }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const first = useRef(attributes);
  useEffect(() => {
    const made = createEditor({
      element: place.current,
      markdown: textarea.value,
      attributes: first.current,
      onChange: () => writeInto(textarea, markdownOf(made.getJSON())),
    });
    made.on('transaction', redraw);
    if (document.activeElement === textarea) made.commands.focus('end');
    setEditor(made);
    return () => made.destroy();
  }, [textarea]);
  return (
    <div
      className={cx(
        'rounded-md bg-surface focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-(--focus)',
        wrong ? 'border-2 border-negative' : 'border border-line-control',
      )}
    >
      {editor && <Tools editor={editor} />}
      <div ref={place} className="max-h-[36rem] overflow-y-auto" />
    </div>
  );
}

/** As if it had been typed there: whoever listens to the form hears of it. */
function writeInto(textarea: HTMLTextAreaElement, text: string): void {
  if (textarea.value === text) return;
  textarea.value = text;
  textarea.dispatchEvent(new Event('input', { bubbles: true }));
}

function Tools({ editor }: { editor: Editor }) {
  const { t } = useText();
  const does = () => editor.chain().focus();
  return (
    <fieldset
      aria-label={t('write.tools')}
      className="flex flex-wrap gap-0.5 border-b border-line px-1.5 py-1"
    >
      <Tool
        icon={Heading}
        label={t('write.heading')}
        on={editor.isActive('heading')}
        press={() => does().toggleHeading({ level: 3 }).run()}
      />
      <Tool
        icon={Bold}
        label={t('write.strong')}
        on={editor.isActive('bold')}
        press={() => does().toggleBold().run()}
      />
      <Tool
        icon={List}
        label={t('write.bullets')}
        on={editor.isActive('bulletList')}
        press={() => does().toggleBulletList().run()}
      />
      <Tool
        icon={ListOrdered}
        label={t('write.numbers')}
        on={editor.isActive('orderedList')}
        press={() => does().toggleOrderedList().run()}
      />
      <span className="ms-auto flex gap-0.5">
        <Tool
          icon={Undo2}
          label={t('write.undo')}
          impossible={!editor.can().undo()}
          press={() => does().undo().run()}
        />
        <Tool
          icon={Redo2}
          label={t('write.redo')}
          impossible={!editor.can().redo()}
          press={() => does().redo().run()}
        />
      </span>
    </fieldset>
  );
}

type ToolProps = { icon: IconNode; label: string; on?: boolean; impossible?: boolean; press: () => void };

function Tool({ icon, label, on, impossible, press }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={on}
      aria-disabled={impossible}
      // The place in the text stays marked while a tool is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={impossible ? undefined : press}
      className={cx(
        'inline-grid size-9 flex-none place-content-center rounded-md max-tablet:size-11',
        on ? 'bg-accent-soft text-accent' : 'text-muted',
        impossible ? 'opacity-40' : 'hover:bg-sunken hover:text-text',
      )}
    >
      <Icon of={icon} />
    </button>
  );
}
