import { useLocation } from '@remix-run/react';

/** A static list of about `?rows=` × 160 bytes: as many elements to a kilobyte as a page of ours has. */
export default function Page() {
  const rows = Number(new URLSearchParams(useLocation().search).get('rows') ?? 100);
  return (
    <main>
      <h1>A bare page</h1>
      <ul>
        {Array.from({ length: rows }, (_, i) => (
          <li key={String(i)} className="row target line">
            <a href="/somewhere/else">Row number {i}</a>{' '}
            <span className="muted">and a few words of text beside it</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
