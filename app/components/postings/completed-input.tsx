import { useFetcher } from '@remix-run/react';
import { useEffect, useId, useRef, useState } from 'react';
import { cx } from '#app/components/ui/cx.ts';
import { useText } from '#app/i18n/use-text.tsx';
import type { Completion } from '#app/lib/shapes.ts';

const WAIT_MS = 120;

type Props = Omit<React.InputHTMLAttributes<HTMLInputElement>, 'name' | 'defaultValue'> & {
  name: 'q' | 'location';
  defaultValue: string | undefined;
};

/**
 * An input that says below what may be meant, while one types: a combobox with a list, as the ARIA Authoring Practices describe it.
 * Choosing a line searches for it. Without scripts it is an input.
 */
export function CompletedInput({ name, defaultValue = '', ...rest }: Props) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(-1);
  const items = useCompletions(name, typed);
  const isOpen = typed !== null && items.length > 0;
  const close = () => {
    setTyped(null);
    setAt(-1);
  };
  const choose = (text: string) => {
    if (!input.current) return;
    input.current.value = text;
    close();
    input.current.form?.requestSubmit();
  };
  /** @returns whether the key was meant for the list */
  const press = (key: string): boolean => {
    if (key === 'ArrowDown') setAt((at + 1) % items.length);
    else if (key === 'ArrowUp') setAt((at <= 0 ? items.length : at) - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && at >= 0) choose(items[at]!.text);
    else return false;
    return true;
  };
  return (
    <div className="relative">
      <input
        ref={input}
        type="search"
        name={name}
        defaultValue={defaultValue}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}list`}
        aria-activedescendant={isOpen && at >= 0 ? `${id}${at}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(-1);
        }}
        onBlur={close}
        onKeyDown={(event) => {
          if (isOpen && !event.nativeEvent.isComposing && press(event.key)) event.preventDefault();
        }}
        {...rest}
      />
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={t('search.completions')}
        hidden={!isOpen}
        className="absolute start-0 top-full z-20 mt-2.5 w-max min-w-full max-w-[min(30rem,calc(100vw-3rem))] rounded-md border border-line-control bg-surface py-1 shadow-lift"
      >
        {items.map(({ kind, text }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
          <div
            key={kind + text}
            id={`${id}${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            // Before the click, the input would lose the focus and close the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(text)}
            className={cx(
              'flex min-h-10 cursor-pointer items-center justify-between gap-4 px-3 max-tablet:min-h-11',
              i === at ? 'bg-accent-soft' : 'hover:bg-sunken',
            )}
          >
            <bdi className="truncate font-[560]">{text}</bdi>
            <span className="flex-none text-sm text-muted">{t(`search.kind.${kind}`)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** What the server suggests for what is typed; nothing for less than two letters. */
function useCompletions(field: Props['name'], typed: string | null): Completion[] {
  const fetcher = useFetcher<{ items: Completion[] }>();
  const { load } = fetcher;
  const words = typed?.trim() ?? '';
  useEffect(() => {
    if (words.length < 2) return;
    const timer = setTimeout(() => load(`/jobs/complete?${new URLSearchParams({ field, words })}`), WAIT_MS);
    return () => clearTimeout(timer);
  }, [field, words, load]);
  return words.length < 2 ? [] : (fetcher.data?.items ?? []);
}
