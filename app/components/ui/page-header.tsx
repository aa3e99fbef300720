type Props = {
  title: React.ReactNode;
  about?: React.ReactNode;
  actions?: React.ReactNode;
  before?: React.ReactNode;
};

/** The one h1 of a page, what the page is for, and its actions. */
export function PageHeader({ title, about, actions, before }: Props) {
  return (
    <header className="mb-6">
      {before}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-full">
          <h1 dir="auto">{title}</h1>
          {about && <p className="mt-1 text-md text-muted">{about}</p>}
        </div>
        {actions && (
          <div className="flex flex-wrap gap-2.5 max-tablet:w-full max-tablet:*:flex-auto">{actions}</div>
        )}
      </div>
    </header>
  );
}

/** A heading of a part of the page with something at its far end. */
export function SectionHeader({
  title,
  count,
  end,
  id,
}: {
  title: React.ReactNode;
  count?: number;
  end?: React.ReactNode;
  id?: string;
}) {
  return (
    <div className="mb-3 flex items-baseline justify-between gap-4">
      <h2 id={id}>
        {title} {count !== undefined && <span className="font-[450] text-muted">{count}</span>}
      </h2>
      {end && <span className="text-sm">{end}</span>}
    </div>
  );
}
