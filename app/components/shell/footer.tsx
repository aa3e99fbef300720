import { Form } from '@remix-run/react';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** The foot of pages for strangers: where to go, and in which language. */
export function Footer() {
  const { t, lang } = useText();
  const { local } = useReader();
  const other = lang === 'en' ? 'de' : 'en';
  return (
    <footer className="border-t border-line px-20 py-8 text-sm text-muted max-wide:px-8 max-tablet:px-4">
      <div className="mx-auto max-w-[70rem]">
        <p>{t('shell.about')}</p>
        <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
          <li>
            <TextLink to="/jobs">{t('shell.jobs')}</TextLink>
          </li>
          <li>
            <TextLink to="/companies">{t('shell.companies')}</TextLink>
          </li>
          <li>
            <TextLink to="/register">{t('shell.register')}</TextLink>
          </li>
          {local && (
            <li>
              <TextLink to="/outbox">{t('shell.outbox')}</TextLink>
            </li>
          )}
          <li>
            <a href="/api/docs" rel="external" className="text-link">
              {t('shell.api')}
            </a>
          </li>
          <li>
            <Form method="post" action="/settings" reloadDocument>
              <input type="hidden" name="intent" value="display" />
              <button type="submit" name="lang" value={other} lang={other} className="text-link">
                {other === 'de' ? 'Deutsch' : 'English'}
              </button>
            </Form>
          </li>
        </ul>
      </div>
    </footer>
  );
}
