import type { Instant } from '#server/values/time.ts';
import type { Caller } from './api.server.ts';

/** What the HTTP server hands to every page: made fresh for each request. */
export interface PageContext {
  /** of this answer's Content-Security-Policy */
  nonce: string;
  requestId: string;
  /** the router's caller, acting for whoever sent the request; it sets and clears the session cookie itself */
  api: Caller;
  /** runs procedures once for a key of whoever sent the request; asked again within a day it gives the first answer */
  once: <T>(key: string, run: (api: Caller) => Promise<T>) => Promise<T>;
  /** what pages may know of the process */
  house: {
    now: Instant;
    /** the address people use, without a slash at its end: for what is read elsewhere */
    publicUrl: string;
    /** whether the request came from someone we know */
    signedIn: boolean;
    /** MODE=local: the outbox and the style guide are there */
    local: boolean;
    /** mail that is kept on this machine, newest first; null where mail is sent or the asker is elsewhere */
    outbox?: ((to: string | null) => Promise<Letter[]>) | null;
  };
}

/** A mail as its recipient would get it. */
export type Letter = {
  id: string;
  to: string;
  at: Instant;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends PageContext {}
}
