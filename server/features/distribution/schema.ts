/** Job boards that fetch what is on offer as a file of their own format. */
export const boards = ['indeed', 'linkedin', 'xing'] as const;
export type Board = (typeof boards)[number];

/** What the sitemap is divided into: a few fixed pages, and lists that grow. */
export const siteParts = ['pages', 'companies', 'jobs'] as const;
export type SitePart = (typeof siteParts)[number];

/** A piece of a file that is sent as it is read. `next` asks for the piece after it; null ends the file. */
export type Piece = { xml: string; next: string | null };
