import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { choiceCookie } from './cookies.ts';
import { useReader } from './reader.tsx';

/** Tells the server the reader's time zone once, so that every page says their hours. */
export function useKeepZone(): void {
  const { zone } = useReader();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!here || here === zone || document.cookie.includes('tz=')) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere
    document.cookie = choiceCookie('tz', here);
    revalidate();
  }, [zone, revalidate]);
}
