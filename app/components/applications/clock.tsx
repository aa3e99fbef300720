import { Clock as ClockIcon } from 'lucide';
import { Rich, useText } from '#app/i18n/use-text.tsx';
import { useFormat } from '#app/lib/use-format.ts';
import { Icon } from '../ui/icon.tsx';
import { Tally } from '../ui/tally.tsx';

type Promised = { appliedAt: string; answerBy: string; answeredAt: string | null };

/** How many days were promised, and how many have passed. */
function usePromise({ appliedAt, answerBy }: Promised) {
  const format = useFormat();
  const passed = -format.daysUntil(appliedAt);
  const left = format.daysUntil(answerBy);
  return { days: Math.max(1, passed + left), passed, left };
}

/** The promise in words and notches: by when someone answers, or by how much they are late. */
export function PromiseClock(application: Promised) {
  const { t } = useText();
  const format = useFormat();
  const { days, passed, left } = usePromise(application);
  if (application.answeredAt)
    return (
      <p className="text-sm">
        <Rich
          k="tracker.answered"
          params={{ day: format.day(application.answeredAt) }}
          parts={{ b: <strong /> }}
        />
      </p>
    );
  const words = t('tracker.dayOf', { day: passed, days });
  return (
    <div>
      {left < 0 ? (
        <p className="flex items-center gap-1.5 font-[600] text-caution">
          <Icon of={ClockIcon} size={16} /> {t('tracker.late', { count: -left })}
        </p>
      ) : (
        <p>
          <Rich
            k="tracker.answerBy"
            params={{ day: format.day(application.answerBy) }}
            parts={{ b: <strong /> }}
          />
        </p>
      )}
      <div className="my-1.5">
        <Tally days={days} passed={passed} label={left < 0 ? t('tracker.late', { count: -left }) : words} />
      </div>
      <p className="text-sm text-muted">
        {left < 0 ? t('tracker.wasDue', { day: format.day(application.answerBy) }) : words}
      </p>
    </div>
  );
}
