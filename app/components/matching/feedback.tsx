import { useFetcher } from '@remix-run/react';
import { Bookmark, ThumbsDown } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { Button, IconButton } from '../ui/button.tsx';

type Props = {
  jobId: string;
  title: string;
  feedback: string[] /** with words, side by side */;
  wide?: boolean;
};

/** What the reader said of a posting, with what they are just saying. */
export function useFeedback(jobId: string, feedback: readonly string[]) {
  const fetcher = useFetcher({ key: `feedback-${jobId}` });
  const sent = fetcher.formData;
  const on = (kind: string) =>
    sent?.get('kind') === kind ? sent.get('on') === '1' : feedback.includes(kind);
  return { fetcher, saved: on('bookmark'), disliked: on('dislike') };
}

/** Says in a list that a posting is not for the reader, with a way back. */
export function TakeBack({ jobId }: { jobId: string }) {
  const { t } = useText();
  const { fetcher } = useFeedback(jobId, []);
  return (
    <fetcher.Form
      method="post"
      action={`/jobs/${jobId}?index`}
      className="mt-1 flex items-baseline gap-3 text-sm text-muted max-tablet:order-3 max-tablet:col-span-2"
    >
      {t('job.dislikedWord')}.
      <input type="hidden" name="intent" value="feedback" />
      <input type="hidden" name="kind" value="dislike" />
      <input type="hidden" name="on" value="0" />
      <button type="submit" className="text-link relative py-1">
        {t('form.undo')}
      </button>
    </fetcher.Form>
  );
}

/** Save a posting, or say that it is not for one. Pressed again it is taken back. */
export function Feedback({ jobId, title, feedback, wide }: Props) {
  const { t } = useText();
  const { fetcher, saved, disliked } = useFeedback(jobId, feedback);
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
      <div className="flex flex-wrap gap-2">
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
