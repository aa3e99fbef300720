import { Form } from '@remix-run/react';
import { Check, CircleAlert, X } from 'lucide';
import { useEffect, useState } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import type { Said } from '#app/lib/reader.tsx';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

const SHOWN_S = 8;

/** What was just done, with its undo. Counts down and waits while it is pointed at or focused. */
export function Toast({ flash }: { flash: Said }) {
  const { t, say } = useText();
  const [left, setLeft] = useState(SHOWN_S);
  const [held, setHeld] = useState(false);
  const bad = flash.tone === 'problem';
  useEffect(() => {
    if (held || bad || left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left, held, bad]);
  if (left <= 0) return null;
  const icon = bad ? CircleAlert : Check;
  return (
    <div
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={cx(
        'toast fixed inset-x-4 bottom-20 z-40 mx-auto flex w-fit max-w-[min(36rem,calc(100vw-2rem))] items-center gap-x-3 rounded-md px-4 py-2.5 shadow-lift max-tablet:flex-wrap tablet:bottom-6',
        bad ? 'border border-negative bg-negative-soft' : 'bg-text text-page',
      )}
    >
      <Icon of={icon} className={cx('flex-none', bad && 'text-negative')} />
      {/* On a phone what can be done about it goes below rather than press the words together. */}
      <span className="min-w-0 wrap-anywhere max-tablet:flex-1 max-tablet:basis-[55%]">{say(flash)}</span>
      {flash.undo && (
        <Form method="post" action={flash.undo.action} preventScrollReset>
          {Object.entries(flash.undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button
            type="submit"
            className="min-h-8 flex-none font-[600] underline underline-offset-4 max-tablet:min-h-11"
          >
            {t('form.undo')}
          </button>
        </Form>
      )}
      {!bad && (
        <span aria-hidden className="flex-none text-xs opacity-75">
          {left} s
        </span>
      )}
      <button
        type="button"
        aria-label={t('form.close')}
        onClick={() => setLeft(0)}
        className="-me-2 grid size-8 flex-none place-content-center max-tablet:size-11"
      >
        <Icon of={X} size={16} />
      </button>
    </div>
  );
}
