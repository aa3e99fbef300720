import { ButtonLink } from '#app/components/ui/button.tsx';
import { Link } from '#app/components/ui/link.tsx';
import { Panel } from '#app/components/ui/panel.tsx';
import { useText } from '#app/i18n/use-text.tsx';

export type FirstThing = { title: string; by?: string; why: string; do: string; to: string };
export type NextThing = { title: string; about: string; to: string };

/** The one thing to do: what, by when, why first. What comes after stands beside it. */
export function First({ first, after }: { first: FirstThing; after: NextThing[] }) {
  const { t } = useText();
  return (
    <Panel
      as="section"
      lifted
      className="mb-10 grid grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)] gap-8 tablet:p-8 max-tablet:mb-8 max-tablet:block"
    >
      <div>
        <p className="text-sm font-[600] text-accent">{t('home.first')}</p>
        <h2 dir="auto" className="mt-1 text-xl">
          {first.title}
        </h2>
        {first.by && <p className="text-md">{first.by}</p>}
        <p dir="auto" className="mt-2 max-w-[52ch] text-muted">
          {first.why}
        </p>
        <ButtonLink to={first.to} look="primary" className="mt-5 max-tablet:w-full">
          {first.do}
        </ButtonLink>
      </div>
      {after.length > 0 && (
        <div className="border-line tablet:border-s tablet:ps-8 max-tablet:mt-5 max-tablet:border-t max-tablet:pt-4">
          <p className="mb-1 text-sm text-muted">{t('home.after')}</p>
          <ul className="divide-y divide-line">
            {after.map(({ title, about, to }) => (
              <li key={to + title} className="row-target py-2.5">
                <Link to={to} dir="auto" className="row-link font-[630]">
                  {title}
                </Link>
                <p dir="auto" className="text-sm text-muted">
                  {about}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
