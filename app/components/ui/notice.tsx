import { CircleAlert, CircleCheck, Info } from 'lucide';
import { cx } from './cx.ts';
import { Icon, type IconNode } from './icon.tsx';

type Tone = 'note' | 'caution' | 'negative' | 'positive';

const tones: Record<Tone, { box: string; icon: IconNode; ink: string }> = {
  note: { box: 'bg-accent-soft', icon: Info, ink: 'text-accent' },
  caution: { box: 'bg-caution-soft', icon: CircleAlert, ink: 'text-caution' },
  negative: { box: 'bg-negative-soft', icon: CircleAlert, ink: 'text-negative' },
  positive: { box: 'bg-positive-soft', icon: CircleCheck, ink: 'text-positive' },
};

type Props = {
  tone?: Tone;
  icon?: IconNode;
  children: React.ReactNode;
  className?: string;
  role?: 'status' | 'alert';
};

/** Something to know before going on. */
export function Notice({ tone = 'note', icon, children, className, role }: Props) {
  const { box, icon: usual, ink } = tones[tone];
  return (
    <div role={role} className={cx('flex gap-3 rounded-md px-4 py-3', box, className)}>
      <Icon of={icon ?? usual} className={cx('mt-1 flex-none', ink)} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
