import { useEffect, useState } from 'react';
import { choiceCookie } from './cookies.ts';
import { type Flash, useReader } from './reader.tsx';

export const FLASH = 'flash';

/** The Set-Cookie value after which a word is not said again. */
export const FORGOTTEN_FLASH = choiceCookie(FLASH, '', 0);

/** The last word about what was done. It stays to be read, though news make the page ask for its data again meanwhile. */
export function useFlash(): Flash | null {
  const { flash } = useReader();
  const [last, setLast] = useState(flash);
  if (flash && flash.id !== last?.id) setLast(flash);
  const shown = last?.id;
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere
    if (shown) document.cookie = FORGOTTEN_FLASH;
  }, [shown]);
  return last;
}
