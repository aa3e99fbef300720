import { Download } from 'lucide';
import { ProfileSheet } from '#app/components/candidates/profile-sheet.tsx';
import { Paper } from '#app/components/cvs/paper.tsx';
import { toPaperLines } from '#app/components/cvs/paper-lines.ts';
import { Zoom } from '#app/components/cvs/zoom.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Application, CvPage } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** The CV exactly as it was sent, page by page. */
export function DocumentPane({ application, pages }: { application: Application; pages: CvPage[] }) {
  const { t } = useText();
  const format = useFormat();
  const { cv } = application;
  return (
    <section aria-label={t('applicant.document')} className="tray rounded-lg bg-sunken p-4 max-tablet:p-2.5">
      <div className="mb-3 flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h2 className="text-base">{t(cv ? 'applicant.document' : 'applicant.noDocument')}</h2>
          <p className="text-sm text-muted">
            {t('applicant.frozen', { day: format.time(application.appliedAt) })}
          </p>
        </div>
        {pages.length > 0 && <Zoom />}
      </div>
      {pages.length === 0 && (
        <div className="rounded-md border border-line bg-surface p-5 max-tablet:p-4">
          <ProfileSheet profile={application.profile} />
        </div>
      )}
      <div className="space-y-4">
        {pages.map((page) => (
          <Paper
            key={page.number}
            lines={toPaperLines(page, [], [])}
            label={t('review.page', { page: page.number, pages: pages.length })}
          />
        ))}
      </div>
      {cv && (
        <p className="mt-3 text-sm">
          <a
            href={`/applications/${application.id}/cv`}
            download
            className="text-link inline-flex min-h-8 flex-wrap items-center gap-x-1.5 wrap-anywhere max-tablet:min-h-11"
          >
            <Icon of={Download} size={16} /> <bdi>{cv.fileName}</bdi>, {format.bytes(cv.bytes)}
          </a>
        </p>
      )}
    </section>
  );
}
