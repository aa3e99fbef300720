import { useText } from '#app/i18n/use-text.tsx';
import type { CvPage, Sent } from '#app/lib/shapes.ts';
import { ProfileSheet } from '../candidates/profile-sheet.tsx';
import { DocumentPane } from './document-pane.tsx';
import { Facts } from './facts.tsx';

type Props = {
  sent: Sent;
  pages: CvPage[];
  /** when it was sent, in words */
  about: React.ReactNode;
  /** where its reader gets the file */
  href: string;
  /** a picture that came along, or that one did */
  picture?: React.ReactNode;
  /** below the facts */
  more?: React.ReactNode;
  /** beside both, above the profile */
  aside?: React.ReactNode;
  /** the profile is unfolded */
  open?: boolean;
};

/** What a hiring team reads of an applicant; its sender reads the same before sending. */
export function Applicant({ sent, pages, about, href, picture, more, aside, open }: Props) {
  const { t } = useText();
  return (
    <div className="grid grid-cols-[minmax(0,1.12fr)_minmax(0,0.92fr)_minmax(0,0.96fr)] items-start gap-5 max-wide:grid-cols-2 max-tablet:block max-tablet:space-y-6">
      <DocumentPane sent={sent} pages={pages} about={about} href={href} />
      <div className="min-w-0 space-y-7">
        <Facts profile={sent.profile} />
        {sent.hasPicture && picture}
        {more}
      </div>
      <aside className="min-w-0 space-y-6 max-wide:col-span-2">
        {aside}
        {pages.length > 0 && (
          <details open={open}>
            <summary className="plain-link w-fit font-[600]">{t('applicant.profile')}</summary>
            <div className="mt-3 rounded-lg border border-line bg-surface p-4">
              <ProfileSheet profile={sent.profile} />
            </div>
          </details>
        )}
      </aside>
    </div>
  );
}
