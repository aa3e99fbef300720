/**
 * The skills that the text of a posting asks for, as proposals for whoever wrote it: each with the line it stands in.
 * It finds words as CVs are read for them. Nothing here adds a skill to a posting; a person does.
 */
import { isTelling, SKILL_LEVELS } from '#server/engines/cv-reading/extract/skills.ts';
import { findSkillsIn, type SkillMention, skillName } from '#server/engines/skills/index.ts';
import { foldAccents } from '#server/engines/text/index.ts';

export type AskedSkill = {
  id: string;
  name: string;
  need: 'must' | 'nice';
  /** 1 some knowledge … 4 expert, where the line says so */
  level: number | null;
  /** the line it stands in, cut around it */
  line: string;
};

const MOST = 20;
const LINE_LENGTH = 120;

/** Said of a part or a line whose skills are welcome and not needed; folded. */
const WELCOME =
  /\b(?:nice to have|nice-to-have|a plus|bonus|desirable|preferred|ideally|would be great|advantage|welcome|optional|von vorteil|wunschenswert|idealerweise|gerne auch|gern gesehen|freuen wir uns|plus|kein muss|un atout|souhaite|souhaitable|apprecie|valorable|se valora|deseable)\b/;
/** Said of a part that tells of the house and asks for nothing. */
const OFFER =
  /\b(?:we offer|what we offer|benefits|your benefits|about us|who we are|wir bieten|das bieten wir|unser angebot|uber uns|wer wir sind|deine vorteile|ihre vorteile|nous offrons|ofrecemos|sobre nosotros)\b/;
const HEADING = /^(?:#{1,4}\s+|\*\*)(.+?)(?:\*\*)?:?\s*$/;
const ITEM = /^(?:[-*•]|\d+[.)])\s+/;
/** A level is said shortly before a skill, or in brackets behind it. */
const BEFORE = 42;
const BEHIND = 24;

/**
 * Each skill once, needed before welcome, in the order of the text.
 * @param lang of the names, as of the text
 */
export function proposeSkills(text: string, lang: string): AskedSkill[] {
  const found = new Map<string, AskedSkill>();
  let part: 'asked' | 'welcome' | 'offer' = 'asked';
  for (const line of text.split('\n').map((one) => one.trim())) {
    const heading = HEADING.exec(line)?.[1];
    if (heading) part = partOf(foldAccents(heading));
    if (heading || part === 'offer') continue;
    for (const mention of findSkillsIn(line)) {
      if (!isTelling(mention) && !(ITEM.test(line) && mention.written.length > 2)) continue;
      const welcome = part === 'welcome' || WELCOME.test(foldAccents(sentenceAt(line, mention)));
      const need = welcome ? 'nice' : 'must';
      // What is needed in one place is needed.
      if (found.get(mention.skillId)?.need === 'must' || (found.has(mention.skillId) && need === 'nice'))
        continue;
      found.set(mention.skillId, {
        id: mention.skillId,
        name: skillName(mention.skillId, lang),
        need,
        level: levelNear(line, mention),
        line: around(line, mention),
      });
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ need }) => need === 'must'), ...all.filter(({ need }) => need === 'nice')].slice(
    0,
    MOST,
  );
}

const partOf = (heading: string): 'asked' | 'welcome' | 'offer' => {
  if (OFFER.test(heading)) return 'offer';
  return WELCOME.test(heading) ? 'welcome' : 'asked';
};

/** The sentence of a line in which something stands. */
function sentenceAt(line: string, { start, end }: SkillMention): string {
  const from = Math.max(...['. ', '! ', '; '].map((stop) => line.lastIndexOf(stop, start)), 0);
  const stop = /[.!;](?:\s|$)/.exec(line.slice(end));
  return line.slice(from, stop ? end + stop.index : undefined);
}

/** "very good knowledge of SQL", "SQL (advanced)": 4 and 3. */
function levelNear(line: string, { start, end }: SkillMention): number | null {
  const before = line
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[,;.:()]/)
    .at(-1)!;
  const behind = /^\s*\(([^)]*)\)/.exec(line.slice(end, end + BEHIND))?.[1] ?? '';
  const said = foldAccents(`${behind} ${before}`).replace(/\b(?:masters?|base)\b/g, '');
  const level = SKILL_LEVELS.find(([words]) => words.test(said));
  return level ? Number(level[1]) : null;
}

function around(line: string, { start, end }: SkillMention): string {
  const plain = line.replaceAll('**', '').replace(ITEM, '');
  if (plain.length <= LINE_LENGTH) return plain;
  const from = Math.max(0, Math.min(start - 40, line.length - LINE_LENGTH));
  const cut = line.slice(from, Math.max(end, from + LINE_LENGTH)).trim();
  return `${from > 0 ? '…' : ''}${cut}${from + LINE_LENGTH < line.length ? '…' : ''}`;
}
