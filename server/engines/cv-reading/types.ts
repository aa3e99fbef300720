/** Shapes of reading a CV. Everything said to people is a key with parameters. */
import type { TextLang } from '#server/engines/text/index.ts';
import type { PartialDate } from '#server/values/time.ts';

export type CvKind = 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'md' | 'txt' | 'json' | 'linkedin';

export type CvProblemKey =
  | 'cv.too_large' // { bytes, maxBytes }
  | 'cv.empty'
  | 'cv.truncated'
  | 'cv.encrypted'
  | 'cv.archive_limits' // { limit: 'entries' | 'size' | 'ratio' }
  | 'cv.corrupted'
  | 'cv.old_word' // from before Word 97
  | 'cv.json_syntax' // { line, what }
  | 'cv.json_other' // JSON, but no part of JSON Resume in it
  | 'cv.json_no_text' // { path }: there should be a text
  | 'cv.json_no_list'
  | 'cv.json_no_group'
  | 'cv.json_no_date'
  | 'cv.malware' // { name }
  | 'cv.program'
  | 'cv.macros'
  | 'cv.two_files' // other programs take it for something else than we do
  | 'cv.picture' // a photo or scan that is no document
  | 'cv.unsupported' // { kind }: what the content is, as a file extension
  | 'cv.no_text' // { pages }
  | 'cv.too_much_work'; // the reading thread ran out of time or memory

export type CvProblem = {
  code: 'invalid' | 'too_large' | 'unsupported';
  key: CvProblemKey;
  params: Record<string, string | number>;
};

export type CvWarningKey =
  | 'cv.active_content' // scripts or launch actions in the file: never executed
  | 'cv.pages_cut' // { read, pages }
  | 'cv.text_cut' // { characters }
  | 'cv.hidden_text' // { count }
  | 'cv.addressed' // { count }: lines that give orders to a machine; no model is shown them
  | 'cv.read_from_picture' // { pages: '2, 5', count }: words of them that somebody should look at
  | 'cv.pages_without_text'; // { pages: '2, 5' }

export type CvWarning = { key: CvWarningKey; params: Record<string, string | number> };

export type HiddenReasonKey =
  | 'cv.hidden.white'
  | 'cv.hidden.tiny'
  | 'cv.hidden.off_page'
  | 'cv.hidden.invisible'
  | 'cv.hidden.repeated';

/** Text that a reader of the page does not see, or that repeats on each page; no fact is taken from it. */
export type HiddenText = { page: number; text: string; reasonKey: HiddenReasonKey };

/** Place on the page in fractions of its width and height, from the top left. */
export type Box = { x: number; y: number; width: number; height: number };

/** A stretch of a line that is drawn in one look; offsets into the line's text. */
export type Mark = { from: number; to: number; bold: boolean; italic: boolean; font?: string };

/**
 * A line of a page. `start`, `end` are UTF-16 offsets into the page's text. `size` is the font size in points,
 * `heading` a level given by the file itself (Word style, Markdown), `stream` the column it belongs to across
 * pages, `gap` the white above it in line heights (0 in running text), `marks` its looks from left to right. `addressed`: it
 * gives orders to a machine, so no model sees it and no fact that a model proposes may touch it.
 */
export type ReadLine = {
  start: number;
  end: number;
  box: Box | null;
  size?: number;
  bold?: boolean;
  heading?: number;
  bullet?: boolean;
  stream?: number;
  gap?: number;
  marks?: Mark[];
  addressed?: boolean;
};

export type ReadPage = { text: string; lines: ReadLine[] };

export type ReadDocument = {
  kind: CvKind;
  /** Pages of the file; `pages` holds those that were read. */
  pageCount: number;
  pages: ReadPage[];
  hidden: HiddenText[];
  warnings: CvWarning[];
  /** whether its lines were looked through for orders to a machine; until then no line is `addressed` */
  isSearched: boolean;
  language: TextLang | null;
};

export type FactField =
  | 'name'
  | 'headline'
  | 'summary'
  | 'email'
  | 'phone'
  | 'location'
  | 'link'
  | `work.${'company' | 'title' | 'location' | 'start' | 'end' | 'highlight'}`
  | `education.${'institution' | 'degree' | 'area' | 'start' | 'end' | 'grade'}`
  | `skill.${'name' | 'level'}`
  | `language.${'name' | 'level'}`
  | 'certificate'
  | 'project'
  | 'publication';

/** Page numbers count from 1; `text` is exactly the page's text from `start` to `end` (UTF-16). */
export type FactSource = { page: number; start: number; end: number; text: string };

/**
 * One leaf read from a CV. `entry` ('work:2') groups the leaves of one thing, `employer` ('employer:1') the roles
 * under one employer. Values: dates are PartialDate (a current role's end is null), `skill.level` is '1'..'4',
 * `language.level` is a CEFR level or 'native', everything else the text, with line breaks healed.
 */
export type Fact = {
  field: FactField;
  value: string | PartialDate | null;
  entry?: string;
  employer?: string;
  source: FactSource;
  /** 0..1 */
  confidence: number;
};
