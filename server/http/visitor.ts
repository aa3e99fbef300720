/**
 * Programs that say what they are. Browsers begin with `Mozilla/` (a few old ones with `Opera/`), and so do robots that
 * want a browser's page; those name themselves with one of these words.
 */
const ROBOT =
  /(?<!cu)bot\b|bot[/;_-]|crawl|spider|slurp|scrape|archiv|preview|monitor|check|scan|fetch|validator|headless|lighthouse|pagespeed|phantom|selenium|puppeteer|playwright|facebookexternalhit|mediapartners|google-|bingpreview|feed|rss|curl|wget|python|java\/|perl|ruby|okhttp|axios|httpclient|http-client|go-http|node-fetch|undici/i;

const isBrowser = (agent: string): boolean => /^(Mozilla|Opera)\//.test(agent) && !ROBOT.test(agent);

/**
 * A browser that fetches a page its reader may never open, and says so: by the standard, and as older ones did. When they
 * do open it, it asks again, because no page of ours is shown from a cache.
 */
const isFetchedAhead = (headers: Headers): boolean =>
  ['sec-purpose', 'purpose', 'x-moz'].some((name) => headers.get(name)?.toLowerCase().includes('prefetch'));

/**
 * Who opens a page, as far as counting them asks: what tells one from another for a day. Null when nobody looks: for a
 * robot, a HEAD, a page fetched ahead. It is never stored; see `features/postings/views.ts`.
 */
export function visitorOf({ method, headers }: Request, client: string): string | null {
  const agent = headers.get('user-agent') ?? '';
  if (method === 'HEAD' || isFetchedAhead(headers) || !isBrowser(agent)) return null;
  return `${client}\n${agent}`;
}
