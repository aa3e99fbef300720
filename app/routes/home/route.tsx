import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { signInFor } from '#app/lib/api.server.ts';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';
import { useFormat } from '#app/lib/use-format.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { AdminHome } from './admin-home.tsx';
import { CandidateHome } from './candidate-home.tsx';
import { readHome } from './home.server.ts';
import { RecruiterHome } from './recruiter-home.tsx';

export const meta = titled('home');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { user } = await readViewer(context);
  if (!user) throw redirect(signInFor(request));
  return readHome(request, context, user);
}

const NOON = 11;
const EVENING = 18;

export default function Home() {
  const { t } = useText();
  const format = useFormat();
  const { user, now } = useReader();
  const home = useLoaderData<typeof loader>();
  const hour = format.hour(now);
  const greeting = hour < NOON ? 'morning' : hour < EVENING ? 'day' : 'evening';
  return (
    <>
      <PageHeader
        title={t(`home.${greeting}`, { name: user?.name.split(' ')[0] ?? '' })}
        about={<span suppressHydrationWarning>{format.longDay(now)}</span>}
      />
      {home.kind === 'candidate' && <CandidateHome {...home} />}
      {home.kind === 'recruiter' && <RecruiterHome {...home} />}
      {home.kind === 'admin' && <AdminHome {...home} />}
    </>
  );
}
