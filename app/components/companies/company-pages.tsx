import { Globe } from 'lucide';
import { Icon } from '../ui/icon.tsx';

const nameOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Where else a company is to be read about: its own site, and its pages elsewhere. */
export function CompanyPages({ website, links }: { website: string | null; links: string[] }) {
  const pages = [...(website ? [website] : []), ...links];
  if (pages.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
      {pages.map((url) => (
        <li key={url} className="flex max-w-full min-w-0 items-baseline gap-1.5">
          <Icon of={Globe} size={14} className="flex-none self-center text-muted" />
          <a href={url} rel="noreferrer nofollow ugc" dir="ltr" className="text-link break-all">
            {nameOf(url)}
          </a>
        </li>
      ))}
    </ul>
  );
}
