import { Rich, useText } from '#app/i18n/use-text.tsx';
import type { Move } from '#app/lib/shapes.ts';
import { At } from '../ui/moment.tsx';

/** Every step, newest first, with who took it and what they said. It is only ever added to. */
export function History({ moves }: { moves: Move[] }) {
  const { t } = useText();
  return (
    <ol>
      {[...moves].reverse().map((move) => (
        <li key={move.id} className="flex flex-wrap gap-x-3 border-t border-line py-2.5 first:border-0">
          <span className="basis-[8.5rem] text-sm text-muted">
            <At at={move.at} />
          </span>
          <div className="min-w-0 flex-1 basis-60">
            <p className="wrap-anywhere">
              {move.from ? (
                <Rich
                  k="tracker.moved"
                  params={{
                    from: t(`value.stage.${move.from}`),
                    to: t(`value.stage.${move.to}`),
                    by: move.by,
                  }}
                  parts={{ b: <strong /> }}
                />
              ) : (
                <Rich k="tracker.sent" params={{ by: move.by }} parts={{ b: <strong /> }} />
              )}
            </p>
            {move.reason && (
              <>
                <p>{t(`value.reason.${move.reason.code}`)}.</p>
                {move.reason.text && (
                  <p dir="auto" className="whitespace-pre-line">
                    “{move.reason.text}”
                  </p>
                )}
              </>
            )}
            {move.note && (
              <p className="text-sm text-muted">
                {t('tracker.note')}: <bdi>{move.note}</bdi>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
