import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { ChoiceGroup } from '#app/components/ui/choice.tsx';
import { Form, useResult } from '#app/components/ui/form.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { api } from '#app/lib/api.server.ts';
import { choiceCookie } from '#app/lib/cookies.ts';
import { isTheme, themes } from '#app/lib/display.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import { titled } from '#app/lib/meta.ts';
import { useReader } from '#app/lib/reader.tsx';
import { safePath } from '#app/lib/safe-path.ts';
import { submit } from '#app/lib/submit.server.ts';
import { readViewer } from '#app/lib/viewer.server.ts';
import { isLang, languages } from '#server/values/lang.ts';
import { NoticeSettings } from './notice-settings.tsx';

export const meta = titled('settings');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { user } = await readViewer(context);
  return { preferences: user ? await api(request, context).notifications.preferences() : null };
}

/** The page one came from: changing the colours leads nowhere else. */
function cameFrom(request: Request): string {
  const from = request.headers.get('referer');
  const here = from && URL.canParse(from) ? new URL(from) : null;
  return safePath(here ? here.pathname + here.search : null) ?? '/settings';
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  submit(request, async (form) => {
    const server = api(request, context);
    const { user } = await readViewer(context);
    const headers = new Headers();
    if (form.text('intent') === 'role') {
      await server.accounts.wearRole({ role: form.text('role') as 'candidate' });
      return redirect('/home');
    }
    if (form.text('intent') === 'notices') {
      await server.notifications.changePreferences(readPreferences(form.all('on'), form.all('kind')));
      return redirectWith('/settings', { key: 'form.saved', params: {} });
    }
    const theme = form.text('theme');
    if (isTheme(theme)) headers.append('Set-Cookie', choiceCookie('theme', theme));
    const lang = form.text('lang');
    if (isLang(lang)) {
      headers.append('Set-Cookie', choiceCookie('lang', lang));
      if (user) await server.accounts.change({ lang });
    }
    return redirect(cameFrom(request), { headers });
  });

/** Check boxes say what is on; what is not checked is off. */
function readPreferences(on: string[], kinds: string[]) {
  const choice = (name: string): 'on' | 'off' => (on.includes(name) ? 'on' : 'off');
  return Object.fromEntries(
    kinds.map((kind) => [kind, { in_app: choice(`${kind}.in_app`), email: choice(`${kind}.email`) }]),
  );
}

export default function Settings() {
  const { t, lang } = useText();
  const { theme, user } = useReader();
  const { preferences } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[44rem]">
      <PageHeader title={t('settings.title')} about={t('settings.about')} />
      {/* The language is part of the whole document: it is loaded anew. */}
      <Form result={useResult()} reloadDocument className="space-y-6">
        <input type="hidden" name="intent" value="display" />
        <ChoiceGroup
          name="theme"
          legend={t('settings.colours')}
          defaultValue={theme}
          options={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        />
        <ChoiceGroup
          name="lang"
          legend={t('settings.language')}
          defaultValue={lang}
          options={languages.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        />
        <Button look="primary">{t('form.save')}</Button>
      </Form>
      {user && (
        <section className="mt-8 border-t border-line pt-8">
          <h2 className="mb-3">{t('settings.account')}</h2>
          <dl className="grid grid-cols-[10rem_1fr] gap-y-2 max-tablet:grid-cols-1">
            <dt className="text-muted">{t('settings.name')}</dt>
            <dd dir="auto">{user.name}</dd>
            <dt className="text-muted">{t('settings.email')}</dt>
            <dd>
              <span className="wrap-anywhere">{user.email}</span>,{' '}
              {t(user.emailVerifiedAt ? 'settings.verified' : 'settings.unverified')}
            </dd>
          </dl>
        </section>
      )}
      {user && preferences && <NoticeSettings preferences={preferences} roles={user.roles} />}
    </div>
  );
}
