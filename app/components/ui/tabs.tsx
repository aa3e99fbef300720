import { NavLink, type NavLinkProps } from '@remix-run/react';
import type { LucideIcon } from 'lucide-react';
import { cx } from './cx.ts';

type Tab = { to: NavLinkProps['to']; label: React.ReactNode; icon?: LucideIcon; current: boolean };

/** Views of the same thing, side by side. Each has an address, so they are links. */
export function Tabs({ tabs, label, className }: { tabs: Tab[]; label: string; className?: string }) {
  return (
    <nav aria-label={label} className={cx('flex gap-1 overflow-x-auto rounded-md bg-sunken p-1', className)}>
      {tabs.map(({ to, label: name, icon: Icon, current }) => (
        <NavLink
          key={typeof to === 'string' ? to : to.search}
          to={to}
          preventScrollReset
          aria-current={current ? 'page' : undefined}
          className={cx(
            'flex min-h-8 flex-none items-center gap-2 rounded-md border px-3.5 font-[560] whitespace-nowrap max-tablet:min-h-10',
            current ? 'border-line bg-surface' : 'border-transparent text-muted hover:text-text',
          )}
        >
          {Icon && <Icon aria-hidden size={18} strokeWidth={1.75} />}
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
