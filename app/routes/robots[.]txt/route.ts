import type { LoaderFunctionArgs } from '@remix-run/node';

/** Pages of people, which search engines have no business with; they would see a sign-in. */
const CLOSED = ['/admin', '/hiring', '/home', '/profile', '/cvs', '/applications', '/notifications'];

export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${context.house.publicUrl}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
