/** Which lines name something, and which tell of it. */
import { companyScore, looksLikeName, titleScore } from './lexicon.ts';
import type { Line } from './lines.ts';

/** Short, not a bullet, not a sentence: something that names rather than tells. */
export function isHeadLine(line: Line): boolean {
  if (line.heading !== null) return true;
  if (line.bullet || line.text.length > 110 || isSentence(line)) return false;
  if (/^\p{Ll}/u.test(line.text) && titleScore(line.text) === 0 && !/^[a-z]+\.[a-z]{2,3}\b/.test(line.text))
    return false;
  return line.text.split(/\s+/).length <= 15;
}

const ABBREVIATED =
  /(?:\b(?:inc|ltd|co|corp|bros|e\.v|jr|sr|dept|s\.l|s\.a|s\.l\.u|s\.a\.u|s\.r\.l|s\.p\.a|gmbh & co|st|univ|d\.c|u\.s|u\.k)\.|\b\p{L}\.)$/iu;

export function isSentence(line: Line): boolean {
  const text = line.text.trim();
  if (/[.!?;]$/.test(text) && !ABBREVIATED.test(text))
    return text.split(/\s+/).length > 3 || (companyScore(text) === 0 && !looksLikeName(text.slice(0, -1)));
  return text.split(/\s+/).length > 16;
}
