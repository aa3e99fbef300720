/** The port to what a domain says of itself in the world outside. */
export type DomainLook = {
  /**
   * The texts of the TXT records of a name; none when there are none.
   * @throws AppError unavailable `domain.unreachable` when nobody answers, which may pass
   */
  records: (name: string, signal?: AbortSignal) => Promise<string[]>;
  /**
   * A short text over https, from a public address and without following anyone elsewhere; null when there is none.
   * @throws AppError unavailable `domain.unreachable` when nobody answers, which may pass
   */
  file: (host: string, path: string, signal?: AbortSignal) => Promise<string | null>;
};

export const DOMAIN_SILENT = 'domain.unreachable';
