import type { Tables } from './tables.ts';

/** What a group is read as. `none`: skipped; `sign`: the bullet or number before a list's paragraph. */
export type Destination = 'text' | 'none' | 'fonts' | 'colors' | 'styles' | 'instruction' | 'sign';

/** What a group inherits from the one around it, and forgets at its end. */
export type State = {
  destination: Destination;
  bold: boolean;
  italic: boolean;
  /** in points */
  size: number;
  /** as the file numbers its colours */
  color: number;
  vanishes: boolean;
  isDeleted: boolean;
  onGround: boolean;
  font: number;
  /** how many chars stand in for a \u with readers that know none */
  fallback: number;
  /** in how many tables the paragraph stands */
  depth: number;
  style: number;
  heading: number | null;
  listed: boolean;
  isPainted: boolean;
};

const PLAIN = {
  bold: false,
  italic: false,
  size: 12,
  color: 0,
  vanishes: false,
  isDeleted: false,
  onGround: false,
};
const BODY = { depth: 0, style: 0, heading: null, listed: false, isPainted: false };
export const START: State = { ...PLAIN, ...BODY, destination: 'text', font: -1, fallback: 1 };

/** Deeper tables are an attack. */
const MOST_TABLES = 20;

const within = (value: number | null, most: number, otherwise: number) =>
  Math.min(most, Math.max(0, value ?? otherwise));

type Format = (state: State, value: number | null, tables: Tables) => void;

const ground: Format = (state, value, tables) => {
  state.onGround = tables.isPaint(value);
};

/** Words that change how what follows looks and stands. */
export const FORMATS: Record<string, Format> = {
  plain: (state) => Object.assign(state, PLAIN),
  pard: (state) => Object.assign(state, BODY),
  b: (state, value) => {
    state.bold = value !== 0;
  },
  i: (state, value) => {
    state.italic = value !== 0;
  },
  v: (state, value) => {
    state.vanishes = value !== 0;
  },
  deleted: (state, value) => {
    state.isDeleted = value !== 0;
  },
  fs: (state, value) => {
    state.size = (value ?? 24) / 2;
  },
  cf: (state, value) => {
    state.color = value ?? 0;
  },
  f: (state, value) => {
    state.font = value ?? 0;
  },
  uc: (state, value) => {
    state.fallback = within(value, 10, 1);
  },
  highlight: ground,
  chcbpat: ground,
  cb: ground,
  cbpat: (state, value, tables) => {
    state.isPainted = tables.isPaint(value);
  },
  s: (state, value) => {
    state.style = value ?? 0;
  },
  outlinelevel: (state, value) => {
    state.heading = value !== null && value >= 0 && value < 9 ? value + 1 : null;
  },
  ls: (state, value) => {
    state.listed = (value ?? 0) > 0;
  },
  intbl: (state) => {
    state.depth = Math.max(1, state.depth);
  },
  itap: (state, value) => {
    state.depth = within(value, MOST_TABLES, 0);
  },
};
