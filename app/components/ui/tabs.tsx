import { cx } from './cx.ts';
import { Icon, type IconNode } from './icon.tsx';
import { Link } from './link.tsx';

type Tab = { to: string; label: React.ReactNode; icon?: IconNode; current: boolean };

/** Views of the same thing, side by side. Each has an address, so they are links. */
export function Tabs({ tabs, label, className }: { tabs: Tab[]; label: string; className?: string }) {
  return (
    <nav aria-label={label} className={cx('flex gap-1 overflow-x-auto rounded-md bg-sunken p-1', className)}>
      {tabs.map(({ to, label: name, icon, current }) => (
        <Link
          key={to}
          to={to}
          preventScrollReset
          aria-current={current ? 'page' : undefined}
          className={cx(
            'flex min-h-8 flex-none items-center gap-2 rounded-md border px-3.5 font-[560] whitespace-nowrap max-tablet:min-h-10',
            current ? 'border-line bg-surface' : 'border-transparent text-muted hover:text-text',
          )}
        >
          {icon && <Icon of={icon} />}
          {name}
        </Link>
      ))}
    </nav>
  );
}
