import type { IconNode } from 'lucide';
import { cx } from './cx.ts';

export type { IconNode };

/** The strokes of an icon as markup, made once: they are constants of ours, and a page draws many. */
const strokes = new Map<IconNode, string>();

function strokesOf(icon: IconNode): string {
  const known = strokes.get(icon);
  if (known !== undefined) return known;
  const markup = icon
    .map(([tag, attributes]) => {
      const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${tag}${said.join('')}/>`;
    })
    .join('');
  strokes.set(icon, markup);
  return markup;
}

type Props = { of: IconNode; size?: number; className?: string | undefined; filled?: boolean | undefined };

/** A picture beside a word, or in something that has a label; nobody who listens needs it. */
export function Icon({ of, size = 18, className, filled }: Props) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={cx('icon', filled && 'icon-filled', className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from the constants of the icon library
      dangerouslySetInnerHTML={{ __html: strokesOf(of) }}
    />
  );
}
