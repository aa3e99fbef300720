import { X } from 'lucide';
import { useEffect, useId, useRef } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { IconButton } from './button.tsx';

type Props = { open: boolean; onClose: () => void; title: string; children: React.ReactNode };

/** A question over the page. The browser's own dialog: it keeps the focus, closes on Escape, injects no styles. */
export function Dialog({ open, onClose, title, children }: Props) {
  const { t } = useText();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-0 text-text shadow-lift"
    >
      <div className="p-6 wrap-anywhere max-tablet:p-5">
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 id={heading} className="min-w-0 wrap-anywhere">
            {title}
          </h2>
          <IconButton icon={X} label={t('form.close')} onClick={onClose} className="-me-2 -mt-2" />
        </div>
        {children}
      </div>
    </dialog>
  );
}
