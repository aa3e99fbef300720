import { cx } from './cx.ts';
import { Icon, type IconNode } from './icon.tsx';

export type TagTone = 'plain' | 'line' | 'accent' | 'positive' | 'caution' | 'negative' | 'solid';

const tones: Record<TagTone, string> = {
  plain: 'border-transparent bg-sunken text-text',
  line: 'border-line bg-surface text-text',
  accent: 'border-transparent bg-accent-soft text-accent',
  positive: 'border-transparent bg-positive-soft text-positive',
  caution: 'border-transparent bg-caution-soft text-caution',
  negative: 'border-transparent bg-negative-soft text-negative',
  solid: 'border-transparent bg-accent text-on-accent',
};

/** A short word on a thing. Its colour never says more than its word. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: TagTone;
  icon?: IconNode;
  children: React.ReactNode;
}) {
  return (
    <span
      className={cx(
        'inline-flex max-w-full items-center gap-1 rounded-sm border px-2 py-px text-xs font-[560] leading-5',
        tones[tone],
      )}
    >
      {icon && <Icon of={icon} size={14} className="flex-none" />}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
