import { useFetchers, useSubmit } from '@remix-run/react';
import { Bookmark, ThumbsDown } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { type DislikeReason, dislikeReasons } from '#server/features/matching/schema.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';

type Props = {
  jobId: string;
  title: string;
  feedback: string[];
  reason?: string | null;
  /** with words, side by side */
  wide?: boolean;
};

const keyOf = (jobId: string): string => `feedback-${jobId}`;

/** What a button of this form says when it is pressed: the kind, and whether it is meant from now on. */
const saying = (kind: 'bookmark' | 'dislike', on: boolean, reason?: DislikeReason) => ({
  name: 'said',
  value: [kind, on ? 'on' : 'off', reason].filter(Boolean).join(' '),
});

/** What the reader said of a posting, with what they are just saying. */
export function useFeedback(jobId: string, feedback: readonly string[], known: string | null = null) {
  const sent = useFetchers().find((fetcher) => fetcher.key === keyOf(jobId))?.formData;
  const [kind, on, saidReason] = String(sent?.get('said') ?? '').split(' ');
  const is = (asked: string) => (kind === asked ? on === 'on' : feedback.includes(asked));
  const reason = kind === 'dislike' ? (saidReason ?? null) : known;
  return { saved: is('bookmark'), disliked: is('dislike'), reason };
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

type WhyNot = { jobId: string; reason: string | null };

/** Says in a list that a posting is not for the reader, with a way back, and asks why. */
export function NotForMe({ jobId, reason, className }: WhyNot & { className: string }) {
  const { t } = useText();
  return (
    <div className={cx('text-sm text-muted', className)}>
      <FeedbackForm jobId={jobId} className="flex flex-wrap items-baseline gap-x-3">
        <WhyNotSaid reason={reason} />
        <button type="submit" {...saying('dislike', false)} className="text-link relative py-1">
          {t('form.undo')}
        </button>
      </FeedbackForm>
      <AskWhyNot jobId={jobId} reason={reason} />
    </div>
  );
}

const reasonOf = (reason: string | null) => dislikeReasons.find((one) => one === reason);

function WhyNotSaid({ reason }: Pick<WhyNot, 'reason'>) {
  const { t } = useText();
  const known = reasonOf(reason);
  return (
    <span>
      {known ? t('job.dislikedFor', { reason: t(`value.dislike.${known}`) }) : `${t('job.dislikedWord')}.`}
    </span>
  );
}

/** One press, if the reader likes; what comes next follows it. */
function AskWhyNot({ jobId, reason }: WhyNot) {
  const { t } = useText();
  if (reasonOf(reason)) return null;
  return (
    <FeedbackForm jobId={jobId} className="mt-1">
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="mb-1.5">{t('job.dislikeWhy')}</legend>
        {dislikeReasons.map((one) => (
          <Button key={one} size="small" className="relative" {...saying('dislike', true, one)}>
            {t(`value.dislike.${one}`)}
          </Button>
        ))}
      </fieldset>
    </FeedbackForm>
  );
}

/** Save a posting, or say that it is not for one. Pressed again it is taken back. */
export function Feedback({ jobId, title, feedback, reason = null, wide }: Props) {
  const { t } = useText();
  const { saved, disliked, reason: said } = useFeedback(jobId, feedback, reason);
  const save = { icon: Bookmark, 'aria-pressed': saved, ...saying('bookmark', !saved) };
  const dislike = { icon: ThumbsDown, 'aria-pressed': disliked, ...saying('dislike', !disliked) };
  if (wide) {
    const look = 'flex-1 gap-1.5 px-1.5 whitespace-nowrap';
    return (
      <>
        <FeedbackForm jobId={jobId} className="flex flex-wrap gap-2">
          <Button {...save} className={look}>
            {t(saved ? 'job.savedWord' : 'job.save')}
          </Button>
          <Button {...dislike} className={look}>
            {t(disliked ? 'job.dislikedWord' : 'job.dislike')}
          </Button>
        </FeedbackForm>
        {disliked && (
          <div className="mt-3 text-sm text-muted">
            {said && <WhyNotSaid reason={said} />}
            <AskWhyNot jobId={jobId} reason={said} />
          </div>
        )}
      </>
    );
  }
  return (
    <FeedbackForm jobId={jobId} className="flex">
      <IconButton type="submit" {...save} filled={saved} label={t('job.saveNamed', { title })} />
      <IconButton type="submit" {...dislike} filled={disliked} label={t('job.dislikeNamed', { title })} />
    </FeedbackForm>
  );
}
