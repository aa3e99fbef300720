import { useEffect } from 'react';

/**
 * Says that a posting was opened, where the server could not see it: browsers show a page that they fetched ahead without
 * asking again.
 */
export function useSayOpened(id: string, looked: boolean): void {
  useEffect(() => {
    if (!looked) navigator.sendBeacon(`/jobs/${id}/opened`);
  }, [id, looked]);
}
