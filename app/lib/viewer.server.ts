import type { AppLoadContext } from '@remix-run/node';
import { asProblem } from './problem.ts';
import type { Reader } from './reader.tsx';

type Viewer = Pick<Reader, 'user' | 'unread' | 'counts' | 'now' | 'local'>;

/** The loaders of one request ask for the same person. What an action changes of them, it answers with a redirect. */
const asked = new WeakMap<AppLoadContext, Promise<Viewer>>();

/** Who reads, and the few numbers that stand on every page. A stranger is not an error here. */
export function readViewer(context: AppLoadContext): Promise<Viewer> {
  const viewer = asked.get(context) ?? findViewer(context);
  asked.set(context, viewer);
  return viewer;
}

async function findViewer({ api, house }: AppLoadContext): Promise<Viewer> {
  const base = { now: house.now, local: house.local, counts: { applications: null } };
  const stranger = { ...base, user: null, unread: 0 };
  if (!house.signedIn) return stranger;
  try {
    const [user, { unread }] = await Promise.all([api.accounts.me(), api.notifications.unread()]);
    return { ...base, user, unread };
  } catch (error) {
    // Signed out by another tab in this very moment.
    if (asProblem(error)?.code !== 'unauthenticated') throw error;
    return stranger;
  }
}
