import type { AppLoadContext } from '@remix-run/node';
import { asProblem } from './problem.ts';
import type { Reader } from './reader.tsx';

type Viewer = Pick<Reader, 'user' | 'unread' | 'counts' | 'now' | 'local'>;

/** Who reads, and the few numbers that stand on every page. A stranger is not an error here. */
export async function readViewer(_request: Request, { api, house }: AppLoadContext): Promise<Viewer> {
  const base = { now: house.now, local: house.local };
  try {
    const user = await api.accounts.me();
    const { unread } = await api.notifications.unread();
    return { ...base, user, unread, counts: { applications: null } };
  } catch (error) {
    if (asProblem(error)?.code !== 'unauthenticated') throw error;
    return { ...base, user: null, unread: 0, counts: { applications: null } };
  }
}
