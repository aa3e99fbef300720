import { FileText, Upload } from 'lucide';
import { useRef, useState } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { useFormat } from '#app/lib/use-format.ts';
import { cx } from './cx.ts';
import { FieldFrame, type FieldText } from './field.tsx';
import { Icon } from './icon.tsx';

type Props = FieldText & {
  accept: string;
  maxBytes: number;
  required?: boolean;
  onFile?: (file: File) => void;
};

/** A place to drop a file. Underneath is the browser's own file input, which works without scripts. */
export function FileDrop({ accept, maxBytes, required, onFile, ...text }: Props) {
  const { t } = useText();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const take = (taken: File | undefined) => {
    setFile(taken ?? null);
    if (taken) onFile?.(taken);
  };
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (!dropped || !input.current) return;
    input.current.files = event.dataTransfer.files;
    take(dropped);
  };
  return (
    <FieldFrame {...text}>
      {({ typed: _, className: _control, ...props }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a second way in; the input inside takes keyboard, touch and assistive technology
        <div
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={cx(
            'relative rounded-lg border-2 border-dashed p-8 text-center transition-colors max-tablet:p-6',
            over ? 'border-accent bg-accent-soft' : 'border-line-control bg-surface',
          )}
        >
          {file ? (
            <Icon of={FileText} size={28} className="mx-auto mb-2 text-accent" />
          ) : (
            <Icon of={Upload} size={28} className="mx-auto mb-2 text-accent" />
          )}
          <p className="mb-3 font-[560]" dir="auto">
            {file ? `${file.name}, ${format.bytes(file.size)}` : t('form.dropHere')}
          </p>
          {file && file.size > maxBytes && (
            <p role="alert" className="mb-3 text-sm font-[560] text-negative">
              {t('form.tooLarge', { max: format.bytes(maxBytes) })}
            </p>
          )}
          <input
            {...props}
            ref={input}
            type="file"
            accept={accept}
            required={required}
            onChange={(event) => take(event.currentTarget.files?.[0])}
            className="mx-auto block max-w-full text-sm file:me-3 file:min-h-10 max-tablet:file:min-h-11 file:rounded-md file:border file:border-line-control file:bg-surface file:px-4 file:font-[560] file:text-text"
          />
        </div>
      )}
    </FieldFrame>
  );
}
