import type { Id } from '#server/values/id.ts';
import type { Instant } from '#server/values/time.ts';
import type { SourcesColumn } from './candidates.ts';

/** Bytes kept in the storage. The row is written after the bytes are safe, so a row always has its bytes. */
export interface FileTable {
  id: Id<'file'>;
  ownerAccountId: Id<'acc'>;
  companyId: Id<'com'> | null;
  purpose: 'cv';
  fileName: string;
  sha256: string;
  bytes: number;
  mediaType: string;
  storageKey: string;
  /** when a virus scanner found nothing in it, or something: then it is in quarantine too */
  scannedAt: Instant | null;
  quarantinedAt: Instant | null;
  /** what the scanner calls it */
  threat: string | null;
  /** an admin removed what was in quarantine */
  bytesRemovedAt: Instant | null;
  createdAt: Instant;
}

/** An uploaded CV and how far its reading has come. */
export interface CvTable {
  id: Id<'cv'>;
  candidateId: Id<'cnd'>;
  fileId: Id<'file'>;
  fileName: string;
  status: 'queued' | 'reading' | 'ready' | 'failed';
  stage: 'scan' | 'open' | 'sections' | 'facts' | 'model' | null;
  problemKey: string | null;
  problemParams: Record<string, string | number> | null;
  language: string | null;
  pages: number | null;
  /** who read it: `rules`, `ollama:…` */
  answeredBy: string | null;
  /** the same by section, with why a model did not answer; null where none was asked */
  answeredParts: Array<{ part: string; by: string; left: boolean; problem: string | null }> | null;
  /** text set aside: repeated, invisible */
  hidden: Array<{ page: number; text: string; reasonKey: string }>;
  warnings: Array<{ key: string; params: Record<string, string | number> }>;
  createdAt: Instant;
  readAt: Instant | null;
  /** hidden from the person's list; frozen copies in applications stay */
  removedAt: Instant | null;
}

export interface CvPageTable {
  cvId: Id<'cv'>;
  number: number;
  text: string;
  lines: Array<{
    start: number;
    end: number;
    box: { x: number; y: number; width: number; height: number } | null;
  }>;
}

/** A leaf fact with the place it was read from. `start`, `end`: UTF-16 offsets into the page's text. */
export interface CvFactTable {
  id: Id<'fct'>;
  cvId: Id<'cv'>;
  position: number;
  field: string;
  value: string | null;
  entry: string | null;
  employer: string | null;
  page: number;
  start: number;
  end: number;
  text: string;
  confidence: number;
  /** its owner looked at it and does not want it */
  skippedAt: Instant | null;
}

/** One acceptance of facts into the profile, and what is needed to take it back. */
export interface CvImportTable {
  id: Id<'imp'>;
  cvId: Id<'cv'>;
  candidateId: Id<'cnd'>;
  accepted: string[];
  changes: Array<{
    /** the entry of the profile, which stood there before; without one a field of the profile itself */
    part?: string;
    field: string;
    from: string | null;
    to: string | null;
    fromSource: SourcesColumn[string] | null;
  }>;
  at: Instant;
  undoneAt: Instant | null;
}

export interface CvsTables {
  file: FileTable;
  cv: CvTable;
  cvPage: CvPageTable;
  cvFact: CvFactTable;
  cvImport: CvImportTable;
}

const ofCv = (columns: string[]) => ({
  subject: 'cv_id',
  purpose: 'filling the profile',
  keptUntil: 'erasure',
  columns,
});

export const cvsPersonal = {
  file: { ...ofCv(['file_name']), subject: 'owner_account_id' },
  cv: { ...ofCv(['file_name', 'hidden']), subject: 'candidate_id' },
  cvPage: ofCv(['text']),
  cvFact: ofCv(['value', 'text']),
  cvImport: { ...ofCv(['changes']), subject: 'candidate_id' },
};
