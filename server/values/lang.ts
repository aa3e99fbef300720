/** Languages of the interface. */
export const languages = ['en', 'de'] as const;
export type Lang = (typeof languages)[number];

export const isLang = (text: string | null | undefined): text is Lang => languages.includes(text as Lang);

/** The first language of an Accept-Language header that we speak (RFC 9110 §12.5.4), or null. */
export function findPreferredLang(acceptLanguage: string | null | undefined): Lang | null {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const q = params.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return { lang: tag.slice(0, 2).toLowerCase(), q: q ? Number(q.slice(2)) : 1 };
    })
    .filter((wish) => wish.q > 0)
    .sort((a, b) => b.q - a.q);
  return wishes.map((wish) => wish.lang).find(isLang) ?? null;
}

/** The same, or English when none of ours is asked for. */
export const preferredLang = (acceptLanguage: string | null | undefined): Lang =>
  findPreferredLang(acceptLanguage) ?? 'en';

/** Something to be said in the reader's language later: a key of the texts and what fills its gaps. */
export type Message = { key: string; params: Record<string, string | number> };
