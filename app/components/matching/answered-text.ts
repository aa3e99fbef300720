import { type ModelWords, useModelWords } from '#app/components/models/model-words.ts';
import type { Text } from '#app/i18n/text.ts';
import { useText } from '#app/i18n/use-text.tsx';
import { listOf } from '#app/lib/format.ts';
import type { Cv } from '#app/lib/shapes.ts';
import { splitModelName } from '#server/values/model-name.ts';

export type AnsweredPart = Cv['answeredParts'][number];
type Open = AnsweredPart & { problem: NonNullable<AnsweredPart['problem']> };

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** The parts that no model answered though one was asked. */
const openOf = (parts: readonly AnsweredPart[]): Open[] =>
  parts.filter((part): part is Open => part.problem !== null);

/** Ollama serves models of this machine and of others; the names of other makers say where they are. */
export const isElsewhere = (name: string): boolean =>
  !['rules', 'ollama'].includes(splitModelName(name).maker);

/** Whether some of the text left and no name in the sentence says so: a model that gave no answer may have had it. */
const leftUnsaid = (parts: readonly AnsweredPart[]): boolean =>
  parts.some(({ left }) => left) && !parts.some(({ by, left }) => left && isElsewhere(by));

type Words = Text & { words: ModelWords };

/** The models that answered, each with its place where that is known. */
function modelsOf(by: string, parts: readonly AnsweredPart[], { t, words }: Words): string[] {
  const answers = parts.length > 0 ? parts : [{ by, left: null }];
  const named = answers
    .filter((answer) => answer.by !== 'rules')
    .map((answer) => {
      const { maker, model } = splitModelName(answer.by);
      if (answer.left === false && !isElsewhere(answer.by)) return t('answered.here', { model });
      const key = isElsewhere(answer.by) ? 'answered.at' : 'answered.via';
      return t(key, { model, maker: words.maker(maker) });
    });
  return distinct(named);
}

/** "education and the rest by rules alone (no answer in time)", for each reason there is. */
function alone(open: readonly Open[], { t, lang, words }: Words): string {
  const groups = distinct(open.map(({ problem }) => problem)).map((problem) => {
    const parts = open.filter((part) => part.problem === problem).map(({ part }) => words.part(part));
    return t('answered.alone', { parts: listOf(lang, parts), why: words.reason(problem) });
  });
  return listOf(lang, groups);
}

/** Who gave an answer, in one sentence or two. Rules always do; why a model that was asked gave none is said, too. */
function sayAnswered(by: string, parts: readonly AnsweredPart[], verb: 'scored' | 'read', text: Words) {
  const { t, lang } = text;
  const models = modelsOf(by, parts, text);
  const open = openOf(parts);
  const said = t(`answered.by.${verb}`);
  if (models.length === 0 && open.length === 0) return `${said} ${t('answered.rulesAlone')}`;
  const who = `${said} ${listOf(lang, [t('answered.rules'), ...models])}`;
  const partly = models.length > 0 && open.length > 0;
  const why = models.length > 0 ? [] : distinct(open.map(({ problem }) => t(`answered.why.${problem}`)));
  const after = leftUnsaid(parts) ? [...why, t('answered.left')] : why;
  const first = partly ? `${who}; ${alone(open, text)}` : who;
  return after.length > 0 ? [`${first}.`, ...after].join(' ') : first;
}

export function useAnsweredText(by: string, parts: readonly AnsweredPart[], verb: 'scored' | 'read'): string {
  const words = useModelWords();
  return sayAnswered(by, parts, verb, { ...useText(), words });
}
