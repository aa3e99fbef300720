import { rest } from '#e2e/rest.ts';
import type { Guildhall } from '#e2e/server.ts';
import type { Shot } from './load.ts';

/** Signed-in visitors of the demo town and the pages that are measured. */

const PASSWORD = 'guildhall-demo';

async function cookieOf(house: Guildhall, email: string): Promise<string> {
  const answer = await fetch(`${house.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: house.url },
    body: new URLSearchParams({ email, password: PASSWORD }),
  });
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('session='));
  if (!cookie) throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookie.split(';')[0]!;
}

export const tokenOf = async (house: Guildhall, email: string): Promise<string> =>
  (
    await rest<{ accessToken: string }>(house.url, '/auth/login', {
      method: 'POST',
      body: { email, password: PASSWORD },
    })
  ).body.accessToken;

/** The posting of the demo recruiter with the most applications. */
async function busiestPosting(cookie: string, house: Guildhall): Promise<string> {
  const answer = await fetch(`${house.url}/api/v1/applications?limit=100`, { headers: { cookie } });
  const { items } = (await answer.json()) as { items: Array<{ job: { id: string } }> };
  const counts = new Map<string, number>();
  for (const { job } of items) counts.set(job.id, (counts.get(job.id) ?? 0) + 1);
  const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
  if (!busiest) throw new Error('the demo recruiter has no applications');
  return busiest[0];
}

/** The addresses of each page, asked for one after the other. */
export type Pages = Record<'home' | 'search' | 'search asked anew' | 'board', Shot[]>;

/** A search that nobody asked before, with results as ever: nothing pays less than a few euros a year. */
let asked = 0;
function askAnew<R extends { path?: string | undefined }>(request: R): R {
  asked += 1;
  return { ...request, path: `/jobs?q=data&payMin=${asked}` };
}

export async function pagesOf(house: Guildhall): Promise<Pages> {
  const candidate = await cookieOf(house, 'candidate@demo.test');
  const recruiter = await cookieOf(house, 'recruiter@demo.test');
  const board = `/hiring/${await busiestPosting(recruiter, house)}`;
  return {
    home: [{ path: '/home', headers: { cookie: candidate } }],
    search: [{ path: '/jobs?q=data', headers: { cookie: candidate } }],
    'search asked anew': [
      { path: '/jobs?q=data&payMin=1', headers: { cookie: candidate }, setupRequest: askAnew },
    ],
    board: [{ path: board, headers: { cookie: recruiter } }],
  };
}
