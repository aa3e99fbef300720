import { cx } from './cx.ts';

/** Letters of these scripts join: two of them side by side would be read as a word. */
const JOINED = /\p{Script=Arabic}|\p{Script=Syriac}/u;

/** The first letters of the first and last word of a name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 && !JOINED.test(name) ? [words[0]!, words.at(-1)!] : words.slice(0, 1);
  return ends.map((word) => [...word][0]!.toLocaleUpperCase()).join('');
}

type Props = {
  name: string;
  size?: 'small' | 'normal' | 'large';
  square?: boolean;
  accent?: boolean;
  /** the picture of a person or the mark of a company, where there is one to be shown */
  picture?: { id: string } | null;
  /** what to say of the picture where no name stands beside it */
  label?: string;
};

const sizes = { small: 'size-6 text-[0.65rem]', normal: 'size-8 text-xs', large: 'size-14 text-md' };

const pixels = { small: 96, normal: 96, large: 256 } as const;

/** A person (round) or a company (square): the picture, else the first letters. The name stands beside it. */
export function Avatar({ name, size = 'normal', square, accent, picture, label }: Props) {
  const shape = cx('flex-none', sizes[size], square ? 'rounded-md' : 'rounded-full');
  if (picture)
    return (
      <img
        src={`/${square ? 'logos' : 'pictures'}/${picture.id}/${pixels[size]}`}
        alt={label ?? ''}
        className={cx(shape, 'bg-sunken object-cover')}
      />
    );
  return (
    <span
      aria-hidden
      className={cx(
        'inline-grid place-content-center font-[650]',
        shape,
        accent ? 'bg-accent-soft text-accent' : 'bg-sunken text-muted',
      )}
    >
      {initials(name)}
    </span>
  );
}
