import { PrefetchPageLinks, useNavigate } from '@remix-run/react';
import { useEffect, useState } from 'react';

/** What an anchor says of how to go where it leads. */
export type Going = { 'data-prefetch'?: 'intent' | undefined; 'data-scroll'?: 'keep' | undefined };

/** A pointer that rests this long on a link means it. */
const INTENT_MS = 100;

const anchorOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;

/** Whether an anchor leads to a page of ours. `rel="external"` marks what the same server answers without being one. */
const isPage = (anchor: HTMLAnchorElement): boolean =>
  anchor.origin === window.location.origin &&
  !anchor.hasAttribute('download') &&
  (!anchor.target || anchor.target === '_self') &&
  !anchor.relList.contains('external');

const staysHere = ({ pathname, search, hash }: HTMLAnchorElement): boolean =>
  hash !== '' && pathname === window.location.pathname && search === window.location.search;

/** Whether a click asks for this tab, and nobody has answered it yet. */
const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * Goes where anchors lead without loading a new document: one listener for all links of all pages. Before the scripts run,
 * and without them, anchors do what they always did. The next page finds the address one came from in its location's state.
 */
function useFollowLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const anchor = anchorOf(event);
      if (!anchor || !isPlain(event) || !isPage(anchor) || staysHere(anchor)) return;
      event.preventDefault();
      const { pathname, search } = window.location;
      navigate(anchor.pathname + anchor.search + anchor.hash, {
        state: { from: pathname + search },
        preventScrollReset: anchor.dataset.scroll === 'keep',
        replace: anchor.href === window.location.href,
      });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}

/** The page that the reader is about to go to, once they rest on a link that says it may be fetched. */
function useIntent(): string | null {
  const [page, setPage] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (event: Event) => {
      clearTimeout(timer);
      const anchor = anchorOf(event);
      if (anchor?.dataset.prefetch !== 'intent') return;
      timer = setTimeout(() => setPage(anchor.pathname + anchor.search), INTENT_MS);
    };
    const signs = ['mouseover', 'focusin', 'touchstart'] as const;
    for (const sign of signs) document.addEventListener(sign, rest, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, rest);
    };
  }, []);
  return page;
}

/** Follows links, and fetches ahead where they ask for it. Stands once, at the root. */
export function FollowLinks() {
  useFollowLinks();
  const page = useIntent();
  return page && <PrefetchPageLinks page={page} />;
}
