import { Link } from '../ui/link.tsx';

/** Two arches of a hall, and the name. */
export function Wordmark({ to }: { to: string }) {
  return (
    <Link to={to} className="display flex items-center gap-2.5 text-lg font-[600]">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        width="26"
        height="26"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="3.2"
      >
        <path d="M3.6 21V9.4a4.2 5.4 0 0 1 8.4 0V21M12 21V9.4a4.2 5.4 0 0 1 8.4 0V21" />
      </svg>
      Guildhall
    </Link>
  );
}
