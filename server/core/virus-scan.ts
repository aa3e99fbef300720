/** The port to a virus scanner. A house may have none: then the rules at the door are all there is. */
export type Verdict = { is: 'clean' } | { is: 'infected'; name: string };

export type VirusScan = {
  /** @throws AppError unavailable `virus_scan.unavailable` when the scanner does not answer, which passes */
  scan: (bytes: Uint8Array, signal?: AbortSignal) => Promise<Verdict>;
};

export const SCANNER_AWAY = 'virus_scan.unavailable';
