import { Link } from '#app/components/ui/link.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { ApplicationCard } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** An application that came to its end. A refusal names the person and quotes the reason. */
export function Closed({ application }: { application: ApplicationCard }) {
  const { t } = useText();
  const format = useFormat();
  const { job, stage, lastMove } = application;
  return (
    <li className="row-target grid grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,0.8fr)] gap-x-6 gap-y-2 border-b border-line py-4 max-tablet:grid-cols-1">
      <div className="min-w-0">
        <h3 dir="auto" className="text-md text-muted">
          <Link to={`/applications/${application.id}`} className="row-link">
            {job.title}
          </Link>
        </h3>
        <p dir="auto" className="text-sm text-muted">
          {job.company.name}
        </p>
      </div>
      <p className="tablet:col-span-3">
        <Tag tone={stage === 'hired' ? 'positive' : 'line'}>{t(`value.stage.${stage}`)}</Tag>{' '}
        {lastMove.reason ? (
          <>
            <bdi>{lastMove.by}</bdi>, {format.day(lastMove.at)}:{' '}
            <span dir="auto">“{lastMove.reason.text ?? t(`value.reason.${lastMove.reason.code}`)}”</span>
          </>
        ) : (
          format.day(application.movedAt)
        )}
      </p>
    </li>
  );
}
