import { type ParseError, parse as parseJson, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { jsonResume } from '#server/engines/json-resume/index.ts';
import type { CvProblem, CvProblemKey } from '../../types.ts';

/** Longer ones hold pictures; those are not read. */
export const MAX_JSON_CHARACTERS = 2_000_000;

type Problem = { key: CvProblemKey; params: CvProblem['params'] };

/** What is wrong with a text as JSON Resume, and where; null when it is one. */
export function jsonProblem(text: string): Problem | null {
  const errors: ParseError[] = [];
  const value: unknown = parseJson(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) {
    const line = text.slice(0, error.offset).split('\n').length;
    return { key: 'cv.json_syntax', params: { line, what: printParseErrorCode(error.error) } };
  }
  const pruned = withoutEmpty(value);
  const checked = jsonResume.safeParse(pruned);
  if (!checked.success) return problemOf(checked.error.issues[0]!);
  return hasContent(pruned as Record<string, unknown>) ? null : { key: 'cv.json_other', params: {} };
}

/** Programs write `null` and `""` for what they do not know: it is as if it were not there. */
function withoutEmpty(value: unknown, depth = 0): unknown {
  if (depth > 50) throw new Error('nested too deep');
  if (Array.isArray(value)) return value.filter(isSaid).map((one) => withoutEmpty(one, depth + 1));
  if (value === null || typeof value !== 'object') return value;
  const said = Object.entries(value).filter(([, one]) => isSaid(one));
  return Object.fromEntries(said.map(([key, one]) => [key, withoutEmpty(one, depth + 1)]));
}

const isSaid = (value: unknown) => value !== null && value !== '';

const PARTS = ['basics', 'work', 'education', 'skills', 'languages', 'projects', 'certificates', 'volunteer'];
const hasContent = (value: Record<string, unknown>) => PARTS.some((part) => value[part] !== undefined);

const WANTED: Record<string, CvProblemKey> = {
  string: 'cv.json_no_text',
  array: 'cv.json_no_list',
  object: 'cv.json_no_group',
};

function problemOf(issue: z.core.$ZodIssue): Problem {
  const params = { path: pathOf(issue.path) };
  if (issue.code === 'invalid_format') return { key: 'cv.json_no_date', params };
  const wanted = issue.code === 'invalid_type' ? WANTED[issue.expected] : undefined;
  if (issue.path.length === 0) return { key: 'cv.json_other', params: {} };
  return { key: wanted ?? 'cv.json_no_text', params };
}

/** `work[2].startDate` */
const pathOf = (path: PropertyKey[]): string =>
  path.reduce<string>(
    (all, key) =>
      typeof key === 'number' ? `${all}[${key}]` : `${all}${all === '' ? '' : '.'}${String(key)}`,
    '',
  );
