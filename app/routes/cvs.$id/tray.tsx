import { ChevronLeft, ChevronRight } from 'lucide';
import { Paper } from '#app/components/cvs/paper.tsx';
import { toPaperLines } from '#app/components/cvs/paper-lines.ts';
import { PdfSheet } from '#app/components/cvs/pdf-sheet.tsx';
import { Zoom } from '#app/components/cvs/zoom.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv, CvFact, CvPage } from '#app/lib/shapes.ts';
import { waits } from './facts.ts';

/** The page in its tray, with the numbers of its lines; what is in the profile is green, what is looked at marked. */
export function Tray({ cv, page, current }: { cv: Cv; page: CvPage; current: CvFact[] }) {
  const { t } = useText();
  const pages = cv.pages ?? 1;
  const taken = cv.facts.filter((fact) => fact.accepted).map((fact) => fact.source);
  const lines = toPaperLines(
    page,
    taken,
    current.map((fact) => fact.source),
    [...cv.facts].sort((a, b) => Number(waits(b)) - Number(waits(a))),
  );
  const label = t('review.paper', { page: page.number });
  const turn = (to: number, label: string, icon: React.ReactNode) =>
    to >= 1 && to <= pages ? (
      <Link
        to={`?${new URLSearchParams({ ...(current[0] ? { fact: current[0].id } : {}), page: String(to) })}`}
        preventScrollReset
        aria-label={label}
        title={label}
        className="grid size-9 place-content-center rounded-md hover:bg-pressed max-tablet:size-11"
      >
        {icon}
      </Link>
    ) : null;
  return (
    <section className="tray sticky top-20 rounded-lg bg-sunken p-4 pt-2 max-tablet:static max-tablet:p-2">
      <div className="flex min-h-10 items-center justify-between gap-3 max-tablet:hidden">
        <p>{t('review.page', { page: page.number, pages })}</p>
        <div className="flex gap-1">
          <Zoom />
          {turn(page.number - 1, t('review.previous'), <Icon of={ChevronLeft} className="flips" />)}
          {turn(page.number + 1, t('review.next'), <Icon of={ChevronRight} className="flips" />)}
        </div>
      </div>
      {cv.mediaType === 'application/pdf' ? (
        <PdfSheet file={`/cvs/${cv.id}/file`} page={page.number} lines={lines} label={label} />
      ) : (
        <Paper lines={lines} label={label} crop />
      )}
    </section>
  );
}
