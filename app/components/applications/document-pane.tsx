import { Download } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import type { CvPage, Sent } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { ProfileSheet } from '../candidates/profile-sheet.tsx';
import { Paper } from '../cvs/paper.tsx';
import { toPaperLines } from '../cvs/paper-lines.ts';
import { Zoom } from '../cvs/zoom.tsx';
import { Icon } from '../ui/icon.tsx';

type Props = {
  sent: Sent;
  pages: CvPage[];
  /** when it was sent, in words */
  about: React.ReactNode;
  /** where its reader gets the file */
  href: string;
};

/** The CV exactly as it was sent, page by page. */
export function DocumentPane({ sent: { cv, profile }, pages, about, href }: Props) {
  const { t } = useText();
  return (
    <section aria-label={t('applicant.document')} className="tray rounded-lg bg-sunken p-4 max-tablet:p-2.5">
      <div className="mb-3 flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h2 className="text-base">{t(cv ? 'applicant.document' : 'applicant.noDocument')}</h2>
          <p className="text-sm text-muted">{about}</p>
        </div>
        {pages.length > 0 && <Zoom />}
      </div>
      {cv?.notes.map((note) => (
        <p key={note} className="mb-3 text-sm text-muted">
          {t(`applicant.cvNote.${note}`)}
        </p>
      ))}
      {pages.length === 0 && (
        <div className="rounded-md border border-line bg-surface p-5 max-tablet:p-4">
          <ProfileSheet profile={profile} />
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
      {cv && <FileLink cv={cv} href={href} />}
    </section>
  );
}

function FileLink({ cv, href }: { cv: NonNullable<Sent['cv']>; href: string }) {
  const format = useFormat();
  return (
    <p className="mt-3 text-sm">
      <a
        href={href}
        download
        className="text-link inline-flex min-h-8 flex-wrap items-center gap-x-1.5 wrap-anywhere max-tablet:min-h-11"
      >
        <Icon of={Download} size={16} /> <bdi>{cv.fileName}</bdi>, {format.bytes(cv.bytes)}
      </a>
    </p>
  );
}
