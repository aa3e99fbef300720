/** The one action of a page, kept above the bottom bar on phones. Elsewhere the page shows it in its place. */
export function ActionBar({ children }: { children: React.ReactNode }) {
  return (
    <div className="action-bar fixed inset-x-0 bottom-[calc(3.875rem+env(safe-area-inset-bottom))] z-20 flex items-center gap-2.5 border-t border-line bg-surface px-4 py-2.5 tablet:hidden">
      {children}
    </div>
  );
}
