import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useReader } from './reader.tsx';

/** Waits this long after news before asking again: one command often makes several. */
const SETTLE_MS = 150;

/**
 * Keeps the page true: when something of the reader's changes on the server, the loaders run again.
 * The client library is fetched after the page stands; without scripts a reload does the same.
 */
export function useLive(): void {
  const { user } = useReader();
  const { revalidate } = useRevalidator();
  const id = user?.id;
  const { state } = useNavigation();
  const going = useRef(false);
  going.current = state !== 'idle';
  useEffect(() => {
    if (!id) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const news = () => {
      clearTimeout(timer);
      // Asking anew in the middle of a way would only make the server answer it twice.
      timer = setTimeout(() => (going.current ? news() : revalidate()), SETTLE_MS);
    };
    let stop = () => {};
    let gone = false;
    void import('./live-client.ts').then(({ listen }) => {
      if (!gone) stop = listen(news);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, [id, revalidate]);
}
