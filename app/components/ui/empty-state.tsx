/** Nothing here yet: what it means and what to do next. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string;
  children?: React.ReactNode;
  actions?: React.ReactNode;
}) {
  return (
    <div className="rounded-lg border border-line bg-surface p-6 max-tablet:p-5">
      <h2 className="text-md">{title}</h2>
      {children && <div className="mt-1.5 max-w-[56ch] text-muted">{children}</div>}
      {actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
