import type { LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { cx } from './cx.ts';

type Props = {
  trigger: React.ReactElement;
  children: React.ReactNode;
  label?: string;
  align?: 'start' | 'end';
};

/** A menu by pointer, touch and keyboard. It does not lock the page, so it needs no injected styles. */
export function Menu({ trigger, children, label, align = 'end' }: Props) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
          className="toast z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-lift"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const itemClass =
  'flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 text-start outline-none data-highlighted:bg-sunken max-tablet:min-h-11';

type ItemProps = {
  children: React.ReactNode;
  icon?: LucideIcon;
  onSelect?: () => void;
  danger?: boolean;
  asChild?: boolean;
};

export function MenuItem({ children, icon: Icon, onSelect, danger, asChild }: ItemProps) {
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
          {Icon && <Icon aria-hidden size={18} strokeWidth={1.75} className="flex-none text-muted" />}
          <span>{children}</span>
        </>
      )}
    </DropdownMenu.Item>
  );
}

export const MenuLabel = ({ children }: { children: React.ReactNode }) => (
  <DropdownMenu.Label className="px-2.5 py-1.5 text-sm text-muted">{children}</DropdownMenu.Label>
);

export const MenuLine = () => <DropdownMenu.Separator className="my-1 h-px bg-line" />;
