import type { Core } from '#server/core/context.ts';
import { proposeSkills } from '#server/engines/asked-skills/index.ts';
import { findSkill } from '#server/engines/skills/index.ts';
import { foldKey, guessWritten } from '#server/engines/text/index.ts';
import { plus } from '#server/values/time.ts';
import { gatesOf, hintsOf } from './gates.ts';
import type { CheckInput } from './inputs.ts';
import { companyFor, OPEN_MS } from './posting.ts';
import { lawOf } from './queries.ts';
import type { PostingCheck } from './schema.ts';

/** Looks at a posting while it is written, by rules alone: nothing is stored, and no model reads it. */
export async function checkPosting(core: Core, input: CheckInput): Promise<PostingCheck> {
  const law = (await lawOf(core.db, companyFor(core, input.companyId))) ?? core.house.env.LAW_PACK;
  const now = core.now();
  const lang = input.lang ?? guessWritten(`${input.title}\n${input.description}`) ?? core.lang;
  const draft = { ...input, lang, deadlineAt: input.deadlineAt ?? plus(now, OPEN_MS) };
  return { gates: gatesOf(draft, law, now), hints: hintsOf(draft, law, now), skills: missing(draft) };
}

/** Skills that the text names and that are not asked for yet. */
function missing({ description, skills, lang }: CheckInput & { lang: string }): PostingCheck['skills'] {
  const asked = new Set(skills.flatMap(({ id, name }) => [id, findSkill(name)?.id, foldKey(name)]));
  return proposeSkills(description, lang)
    .filter(({ id, name }) => !asked.has(id) && !asked.has(foldKey(name)))
    .map(({ need, ...skill }) => ({ ...skill, required: need === 'must' }));
}
