import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createTranslator } from './i18n/translator.ts';

/** Only the language of the page is loaded. */
async function loadTexts(lang: string) {
  return lang === 'de' ? (await import('./i18n/de/index.ts')).de : (await import('./i18n/en/index.ts')).en;
}

async function hydrate() {
  const lang = document.documentElement.lang === 'de' ? 'de' : 'en';
  const i18n = createTranslator(lang, await loadTexts(lang));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
