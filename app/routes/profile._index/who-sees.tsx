import { useFetcher } from '@remix-run/react';
import { ChevronDown } from 'lucide';
import { createContext, useContext } from 'react';
import { visibilityIcons } from '#app/components/candidates/visibility-icons.ts';
import { cx } from '#app/components/ui/cx.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { Menu, MenuChoices, MenuLabel } from '#app/components/ui/menu.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { VisibilityOf } from '#app/lib/shapes.ts';
import {
  defaultVisibility,
  type ProfilePart,
  type Visibility,
  visibilities,
} from '#server/features/candidates/schema.ts';

const VisibilityContext = createContext<VisibilityOf>(defaultVisibility);
export const VisibilityProvider = VisibilityContext.Provider;

/** Says who sees a part, and lets its owner choose. Without scripts it leads to the page of all parts. */
export function WhoSees({ part, className }: { part: ProfilePart; className?: string }) {
  const { t } = useText();
  const fetcher = useFetcher({ key: `who-sees-${part}` });
  const decided = useContext(VisibilityContext)[part];
  const value = (fetcher.formData?.get(part) as Visibility | undefined) ?? decided;
  const name = t(`sharing.name.${part}`);
  const word = t(`sharing.value.${value}`);
  const choose = (to: Visibility) =>
    fetcher.submit({ intent: 'one', [part]: to }, { method: 'post', action: '/profile/visibility' });
  return (
    <Menu
      label={t('sharing.title')}
      items={() => (
        <>
          <MenuLabel>{name}</MenuLabel>
          <MenuChoices
            value={value}
            onChoose={choose}
            choices={visibilities.map((one) => ({
              value: one,
              icon: visibilityIcons[one],
              label: t(`sharing.value.${one}`),
              about: t(`sharing.means.${one}`),
            }))}
          />
        </>
      )}
      trigger={
        <a
          href={`/profile/visibility#${part}`}
          aria-label={t('sharing.change', { part: name, value: word })}
          className={cx(
            '-me-1.5 inline-flex min-h-7 flex-none items-center gap-1.5 rounded-sm px-1.5 text-sm whitespace-nowrap text-muted hover:bg-sunken hover:text-text max-tablet:min-h-11',
            className,
          )}
        >
          <Icon of={visibilityIcons[value]} size={14} />
          {word}
          <Icon of={ChevronDown} size={14} className="-ms-0.5 opacity-70" />
        </a>
      }
    />
  );
}
