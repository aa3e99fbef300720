import { LoaderCircle } from 'lucide';
import { cx } from './cx.ts';
import { Icon, type IconNode } from './icon.tsx';
import { Link, type LinkProps } from './link.tsx';

export type Look = 'primary' | 'second' | 'quiet' | 'danger';
export type Size = 'normal' | 'large' | 'small';

const looks: Record<Look, string> = {
  primary:
    'bg-accent text-on-accent border-transparent hover:bg-accent-hover disabled:bg-sunken disabled:text-muted disabled:border-line',
  second:
    'bg-surface text-text border-line-control hover:bg-sunken active:bg-pressed disabled:bg-sunken disabled:text-muted disabled:border-line',
  quiet: 'text-accent border-transparent hover:bg-accent-soft disabled:text-muted',
  danger:
    'bg-surface text-negative border-line-control hover:bg-negative-soft disabled:text-muted disabled:border-line',
};

const sizes: Record<Size, string> = {
  normal: 'min-h-(--control) px-4',
  large: 'min-h-12 px-6 text-md',
  small: 'min-h-8 max-tablet:min-h-11 px-3 text-sm',
};

/** The classes of a button, for elements that are one without being a `<button>`. */
export const buttonClass = (look: Look = 'second', size: Size = 'normal', extra?: string): string =>
  cx(
    'inline-flex items-center justify-center gap-2 rounded-md border font-[560] leading-tight py-1 text-center no-underline transition-colors duration-150',
    looks[look],
    sizes[size],
    extra,
  );

type Shared = { look?: Look; size?: Size; icon?: IconNode; shortcut?: string };

type ButtonProps = Shared &
  React.ButtonHTMLAttributes<HTMLButtonElement> & {
    /** what it is doing now, in words: replaces the label and stops a second press */
    working?: string | null;
  };

/** A button. An impossible one says why in its label; a working one says what it does. */
export function Button({ look, size, icon, shortcut, working, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      {...rest}
      aria-disabled={working ? true : undefined}
      onClick={working ? (event) => event.preventDefault() : rest.onClick}
      className={buttonClass(look, size, className)}
    >
      {working ? (
        <Icon of={LoaderCircle} className="spinner" />
      ) : (
        icon && <Icon of={icon} className="flex-none" />
      )}
      {working ?? children}
      {shortcut && !working && <Shortcut keys={shortcut} />}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ look, size, icon, shortcut, className, children, ...rest }: Shared & LinkProps) {
  return (
    <Link {...rest} className={buttonClass(look, size, className)}>
      {icon && <Icon of={icon} className="flex-none" />}
      {children}
      {shortcut && <Shortcut keys={shortcut} />}
    </Link>
  );
}

/** The key that does the same, as it is printed on it. */
function Shortcut({ keys }: { keys: string }) {
  return (
    <kbd
      aria-hidden
      className="ms-1 hidden min-w-5 rounded-sm border border-current/60 px-1 text-center font-sans text-xs leading-5 tablet:inline-block"
    >
      {keys}
    </kbd>
  );
}

type IconButtonProps = React.ButtonHTMLAttributes<HTMLButtonElement> & {
  icon: IconNode;
  label: string;
  filled?: boolean;
};

/** A picture that needs no word beside it; assistive technology hears the label. */
export function IconButton({ icon, label, filled, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={cx(
        'inline-grid size-10 flex-none place-content-center rounded-md hover:bg-sunken hover:text-text max-tablet:size-11',
        filled ? 'text-accent' : 'text-muted',
        className,
      )}
    >
      <Icon of={icon} size={20} filled={filled} />
    </button>
  );
}
