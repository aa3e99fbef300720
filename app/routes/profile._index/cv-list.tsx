import { Form } from '@remix-run/react';
import { FileText, Trash2 } from 'lucide';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { CvSummary } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** The files that were uploaded. */
export function CvList({ cvs }: { cvs: CvSummary[] }) {
  const { t } = useText();
  const format = useFormat();
  if (cvs.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1">{t('profile.cvs')}</h2>
      <ul>
        {cvs.map((cv) => (
          <li key={cv.id} className="row-target flex items-start gap-2.5 border-b border-line py-3">
            <Icon of={FileText} className="mt-0.5 flex-none text-muted" />
            <div className="min-w-0 flex-1">
              <Link to={`/cvs/${cv.id}`} dir="auto" className="row-link block font-[560] break-words">
                {cv.fileName}
              </Link>
              <p className="text-sm text-muted">
                {t(`profile.cvState.${cv.problem?.key === 'cv.stopped' ? 'stopped' : cv.status}`)},{' '}
                {format.bytes(cv.bytes)}, <Ago at={cv.createdAt} />
              </p>
            </div>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="intent" value="removeCv" />
              <input type="hidden" name="id" value={cv.id} />
              <button
                type="submit"
                aria-label={t('profile.removeCv', { name: cv.fileName })}
                className="grid size-8 place-content-center rounded-md text-muted hover:bg-sunken hover:text-negative max-tablet:size-11"
              >
                <Icon of={Trash2} size={17} />
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
