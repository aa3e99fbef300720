import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createText } from './i18n/text.ts';
import { createTranslator } from './i18n/translator.ts';
import { TextProvider } from './i18n/use-text.tsx';

/** Only the language of the page is loaded. */
async function loadTexts(lang: string) {
  return lang === 'de' ? (await import('./i18n/de/index.ts')).de : (await import('./i18n/en/index.ts')).en;
}

/**
 * RemixBrowser suspends its first render until the loaders' data is decoded, with no Suspense boundary above it. A click or key
 * in that gap makes React 18 finish the root at once, which it cannot: error 345, and the page is dead. So the decoding, which
 * the first call starts, is waited for before there is a root. What failed in it is thrown again by the real render.
 */
async function decodeLoaderData() {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}

async function hydrate() {
  const lang = document.documentElement.lang === 'de' ? 'de' : 'en';
  const [texts] = await Promise.all([loadTexts(lang), decodeLoaderData()]);
  const text = createText(createTranslator(lang, texts));
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TextProvider value={text}>
          <RemixBrowser />
        </TextProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
