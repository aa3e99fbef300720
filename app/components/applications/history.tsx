import { Rich, useText } from '#app/i18n/use-text.tsx';
import type { Move } from '#app/lib/shapes.ts';
import { At } from '../ui/moment.tsx';

/** Every step, newest first, with who took it and what they said. It is only ever added to. */
export function History({ moves }: { moves: Move[] }) {
  const { t } = useText();
  return (
    <ol>
      {[...moves].reverse().map((move) => (
        <li
          key={move.id}
          className="grid grid-cols-[8.5rem_1fr] gap-3 border-t border-line py-2.5 first:border-0 max-tablet:grid-cols-1 max-tablet:gap-0"
        >
          <span className="text-sm text-muted">
            <At at={move.at} />
          </span>
          <div className="min-w-0">
            <p>
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
              <p>
                {t(`value.reason.${move.reason.code}`)}
                {move.reason.text && <span dir="auto">: “{move.reason.text}”</span>}
              </p>
            )}
            {move.note && (
              <p dir="auto" className="text-sm text-muted">
                {t('tracker.note')}: {move.note}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
