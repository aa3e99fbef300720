import { useText } from '#app/i18n/use-text.tsx';
import type { Factor } from '#app/lib/shapes.ts';

/**
 * The words of a factor. Its key is `skill.met`: the first part names it, the whole says what was found.
 * @param reader whether the lines speak to the candidate or of them
 */
export function useFactorText(reader: 'candidate' | 'team' = 'candidate') {
  const { say, t, knows } = useText();
  const name = (factor: Factor): string => {
    if (factor.params.skill) return String(factor.params.skill);
    const key = `factor.name.${factor.key.split('.')[0]}`;
    return knows(key) ? say({ key, params: factor.params }) : factor.key;
  };
  const evidence = (factor: Factor): string => {
    const [group, kind] = factor.key.split('.');
    // A skill that is asked for without a level.
    const any = factor.params.asked === 0 && group === 'skill' ? '_any' : '';
    const keys = [`factor.${reader}.${group}.${kind}${any}`, `factor.${reader}.${group}.${kind}`];
    const key = keys.find(knows);
    return key ? say({ key, params: factor.params }) : '';
  };
  const kind = (factor: Factor): string =>
    factor.params.need ? t(factor.params.need === 'must' ? 'factor.must' : 'factor.nice') : '';
  return { name, kind, evidence };
}
