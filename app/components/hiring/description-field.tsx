import { type ComponentType, useEffect, useState } from 'react';
import { cx } from '#app/components/ui/cx.ts';
import { FieldFrame } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';

type Surface = ComponentType<{
  textarea: HTMLTextAreaElement;
  attributes: Record<string, string>;
  wrong: boolean;
}>;

/**
 * The text of a posting: a plain field that works by itself, and over it, once it is here, an editor that writes into it.
 * Should the editor not come, the field stays.
 */
export function DescriptionField({ defaultValue }: { defaultValue: string | undefined }) {
  const { t } = useText();
  const [textarea, setTextarea] = useState<HTMLTextAreaElement | null>(null);
  const [Surface, setSurface] = useState<Surface | null>(null);
  useEffect(() => {
    import('./text-editor/surface.tsx').then(
      (loaded) => setSurface(() => loaded.default),
      () => {},
    );
  }, []);
  return (
    <FieldFrame name="description" label={t('editor.description')} hint={t('editor.descriptionHint')}>
      {({ typed, id, className, ...props }) => (
        <>
          <textarea
            dir="auto"
            {...props}
            ref={setTextarea}
            id={Surface ? undefined : id}
            hidden={Surface !== null}
            rows={14}
            maxLength={20_000}
            defaultValue={typed ?? defaultValue}
            className={cx(className, 'py-2')}
          />
          {Surface && textarea && (
            <Surface
              textarea={textarea}
              wrong={Boolean(props['aria-invalid'])}
              attributes={{
                id,
                role: 'textbox',
                'aria-multiline': 'true',
                'aria-label': t('editor.description'),
                ...(props['aria-describedby'] && { 'aria-describedby': props['aria-describedby'] }),
                class: 'prose min-h-72 px-3 py-2.5 break-words whitespace-pre-wrap outline-none',
              }}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
}
