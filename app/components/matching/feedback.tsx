import { useFetcher } from '@remix-run/react';
import { Bookmark, ThumbsDown } from 'lucide-react';
import { useText } from '#app/i18n/use-text.tsx';
import { Button, IconButton } from '../ui/button.tsx';

type Props = {
  jobId: string;
  title: string;
  feedback: string[] /** with words, side by side */;
  wide?: boolean;
};

/** Save a posting, or say that it is not for one. Pressed again it is taken back. */
export function Feedback({ jobId, title, feedback, wide }: Props) {
  const { t } = useText();
  const fetcher = useFetcher();
  const sent = fetcher.formData;
  const on = (kind: string) =>
    sent?.get('kind') === kind ? sent.get('on') === '1' : feedback.includes(kind);
  const saved = on('bookmark');
  const disliked = on('dislike');
  const form = (kind: string, active: boolean, button: React.ReactNode) => (
    <fetcher.Form method="post" action={`/jobs/${jobId}?index`} className={wide ? 'flex-1' : undefined}>
      <input type="hidden" name="intent" value="feedback" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="on" value={active ? '0' : '1'} />
      {button}
    </fetcher.Form>
  );
  if (wide)
    return (
      <div className="flex gap-2">
        {form(
          'bookmark',
          saved,
          <Button icon={Bookmark} aria-pressed={saved} className="w-full gap-1.5 px-1.5 whitespace-nowrap">
            {t(saved ? 'job.savedWord' : 'job.save')}
          </Button>,
        )}
        {form(
          'dislike',
          disliked,
          <Button
            icon={ThumbsDown}
            aria-pressed={disliked}
            className="w-full gap-1.5 px-1.5 whitespace-nowrap"
          >
            {t(disliked ? 'job.dislikedWord' : 'job.dislike')}
          </Button>,
        )}
      </div>
    );
  return (
    <div className="flex">
      {form(
        'bookmark',
        saved,
        <IconButton
          type="submit"
          icon={Bookmark}
          filled={saved}
          aria-pressed={saved}
          label={t('job.saveNamed', { title })}
          className={saved ? 'text-accent' : undefined}
        />,
      )}
      {form(
        'dislike',
        disliked,
        <IconButton
          type="submit"
          icon={ThumbsDown}
          filled={disliked}
          aria-pressed={disliked}
          label={t('job.dislikeNamed', { title })}
        />,
      )}
    </div>
  );
}
