import { useFetchers, useSubmit } from '@remix-run/react';
import { Bookmark, ThumbsDown } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { Button, IconButton } from '../ui/button.tsx';

type Props = {
  jobId: string;
  title: string;
  feedback: string[] /** with words, side by side */;
  wide?: boolean;
};

const keyOf = (jobId: string): string => `feedback-${jobId}`;

/** What a button of this form says when it is pressed: the kind, and whether it is meant from now on. */
const saying = (kind: 'bookmark' | 'dislike', on: boolean) => ({
  name: 'said',
  value: `${kind} ${on ? 'on' : 'off'}`,
});

/** What the reader said of a posting, with what they are just saying. */
export function useFeedback(jobId: string, feedback: readonly string[]) {
  const sent = useFetchers().find((fetcher) => fetcher.key === keyOf(jobId))?.formData;
  const [kind, on] = String(sent?.get('said') ?? '').split(' ');
  const is = (asked: string) => (kind === asked ? on === 'on' : feedback.includes(asked));
  return { saved: is('bookmark'), disliked: is('dislike') };
}

type FormProps = { jobId: string; className: string; children: React.ReactNode };

/** Sends what its buttons say without leaving the page. */
function FeedbackForm({ jobId, className, children }: FormProps) {
  const submit = useSubmit();
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    submit(submitter as HTMLButtonElement, { navigate: false, fetcherKey: keyOf(jobId) });
  };
  return (
    <form method="post" action={`/jobs/${jobId}?index`} onSubmit={send} className={className}>
      {children}
    </form>
  );
}

/** Says in a list that a posting is not for the reader, with a way back. */
export function TakeBack({ jobId }: { jobId: string }) {
  const { t } = useText();
  return (
    <FeedbackForm
      jobId={jobId}
      className="mt-1 flex items-baseline gap-3 text-sm text-muted max-tablet:order-3 max-tablet:col-span-2"
    >
      {t('job.dislikedWord')}.
      <button type="submit" {...saying('dislike', false)} className="text-link relative py-1">
        {t('form.undo')}
      </button>
    </FeedbackForm>
  );
}

/** Save a posting, or say that it is not for one. Pressed again it is taken back. */
export function Feedback({ jobId, title, feedback, wide }: Props) {
  const { t } = useText();
  const { saved, disliked } = useFeedback(jobId, feedback);
  const save = { icon: Bookmark, 'aria-pressed': saved, ...saying('bookmark', !saved) };
  const dislike = { icon: ThumbsDown, 'aria-pressed': disliked, ...saying('dislike', !disliked) };
  if (wide) {
    const look = 'flex-1 gap-1.5 px-1.5 whitespace-nowrap';
    return (
      <FeedbackForm jobId={jobId} className="flex flex-wrap gap-2">
        <Button {...save} className={look}>
          {t(saved ? 'job.savedWord' : 'job.save')}
        </Button>
        <Button {...dislike} className={look}>
          {t(disliked ? 'job.dislikedWord' : 'job.dislike')}
        </Button>
      </FeedbackForm>
    );
  }
  return (
    <FeedbackForm jobId={jobId} className="flex">
      <IconButton type="submit" {...save} filled={saved} label={t('job.saveNamed', { title })} />
      <IconButton type="submit" {...dislike} filled={disliked} label={t('job.dislikeNamed', { title })} />
    </FeedbackForm>
  );
}
