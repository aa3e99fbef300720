import { ImageOff } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';

type Props = {
  name: string;
  /** set once somebody asked for it */
  picture: { id: string } | null;
  /** the way to ask */
  ask?: React.ReactNode;
};

/** A picture that came along: not shown until somebody asks for it. */
export function SentPicture({ name, picture, ask }: Props) {
  const { t } = useText();
  if (picture)
    return <Avatar name={name} picture={picture} size="large" label={t('picture.yours', { name })} />;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
      <p className="flex min-w-0 flex-1 basis-56 items-start gap-2">
        <Icon of={ImageOff} size={16} className="mt-0.5 flex-none" />
        {t('picture.hidden')}
      </p>
      {ask}
    </div>
  );
}
