import { Check } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { cloneElement, useState } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconNode } from './icon.tsx';

type Props = {
  /** a button, or a link that leads to the same without scripts */
  trigger: React.ReactElement<React.HTMLAttributes<HTMLElement>>;
  /** made when the menu opens */
  items: () => React.ReactNode;
  label?: string;
  align?: 'start' | 'end';
};

/**
 * A menu by pointer, touch and keyboard. A page has many and people open few, so its parts come with the first press;
 * until then it is the trigger alone.
 */
export function Menu({ trigger, ...menu }: Props) {
  const [pressed, setPressed] = useState<'pointer' | 'keyboard' | null>(null);
  if (pressed) return <OpenedMenu trigger={trigger} byKeyboard={pressed === 'keyboard'} {...menu} />;
  const press = (event: React.MouseEvent<HTMLElement>) => {
    event.preventDefault();
    // The click that a key makes has no count.
    setPressed(event.detail === 0 ? 'keyboard' : 'pointer');
  };
  return cloneElement(trigger, { 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: press });
}

/** What is chosen now, else the first thing to do. */
const FIRST = '[role=menuitemradio][aria-checked=true], [role=menuitem]';

/** Where a keyboard goes first. Radix does this itself for keys that it saw. */
const focusFirst = (content: HTMLElement | null) =>
  requestAnimationFrame(() => content?.querySelector<HTMLElement>(FIRST)?.focus());

/** It does not lock the page, so it needs no injected styles. */
function OpenedMenu({ trigger, items, label, align = 'end', byKeyboard }: Props & { byKeyboard: boolean }) {
  const [open, setOpen] = useState(true);
  const [first, setFirst] = useState(byKeyboard);
  const change = (now: boolean) => {
    setOpen(now);
    setFirst(false);
  };
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={change}>
      <DropdownMenu.Trigger asChild>
        {cloneElement(trigger, { onClick: (event) => event.preventDefault() })}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          ref={first ? focusFirst : undefined}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
          className="toast z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-lift"
        >
          {open && items()}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const itemClass =
  'flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 text-start outline-none data-highlighted:bg-sunken max-tablet:min-h-11';

type ItemProps = {
  children: React.ReactNode;
  icon?: IconNode;
  onSelect?: () => void;
  danger?: boolean;
  asChild?: boolean;
};

export function MenuItem({ children, icon, onSelect, danger, asChild }: ItemProps) {
  return (
    <DropdownMenu.Item
      asChild={asChild}
      onSelect={onSelect}
      className={cx(itemClass, danger && 'text-negative')}
    >
      {asChild ? (
        children
      ) : (
        <>
          {icon && <Icon of={icon} className="flex-none text-muted" />}
          <span>{children}</span>
        </>
      )}
    </DropdownMenu.Item>
  );
}

type ChoicesProps<T extends string> = {
  value: T;
  onChoose: (value: T) => void;
  choices: Array<{ value: T; icon: IconNode; label: string; about: string }>;
};

/** One of a few, with what each of them means. Moving over them chooses nothing. */
export function MenuChoices<T extends string>({ value, onChoose, choices }: ChoicesProps<T>) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(chosen) => onChoose(chosen as T)}>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem
          key={choice.value}
          value={choice.value}
          className={cx(itemClass, 'max-w-80 items-start py-2')}
        >
          <Icon of={choice.icon} className="mt-0.5 flex-none text-muted" />
          <span className="min-w-0 flex-1">
            <span className="block font-[560]">{choice.label}</span>
            <span className="block text-sm text-muted">{choice.about}</span>
          </span>
          <span className="grid size-5 flex-none place-content-center">
            <DropdownMenu.ItemIndicator>
              <Icon of={Check} className="text-accent" />
            </DropdownMenu.ItemIndicator>
          </span>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export const MenuLabel = ({ children }: { children: React.ReactNode }) => (
  <DropdownMenu.Label className="px-2.5 py-1.5 text-sm text-muted">{children}</DropdownMenu.Label>
);

export const MenuLine = () => <DropdownMenu.Separator className="my-1 h-px bg-line" />;
