import { useFetcher } from '@remix-run/react';
import { Contrast, Moon, Sun, SunMoon } from 'lucide';
import { useEffect } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { type Theme, themes } from '#app/lib/display.ts';
import { useReader } from '#app/lib/reader.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';

const icons = { auto: SunMoon, light: Sun, dark: Moon, contrast: Contrast };

/** Goes through automatic, light, dark, high contrast. A form, so it works without scripts. */
export function ThemeButton({ className }: { className?: string }) {
  const { theme } = useReader();
  const { t } = useText();
  const fetcher = useFetcher();
  const shown = (fetcher.formData?.get('theme') as Theme | null) ?? theme;
  const next = themes[(themes.indexOf(shown) + 1) % themes.length]!;
  const icon = icons[shown];
  const label = t('shell.themeNow', {
    now: t(`settings.themes.${shown}`),
    next: t(`settings.themes.${next}`),
  });
  // At once, before the server has answered.
  useEffect(() => {
    if (shown === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = shown;
  }, [shown]);
  return (
    <fetcher.Form method="post" action="/settings" className={className}>
      <button
        type="submit"
        name="theme"
        value={next}
        aria-label={label}
        title={label}
        className={cx(
          'grid size-10 place-content-center rounded-md text-muted hover:bg-sunken hover:text-text max-tablet:size-11',
        )}
      >
        <Icon of={icon} size={20} />
      </button>
      <input type="hidden" name="intent" value="display" />
    </fetcher.Form>
  );
}
