/** Orders that are only spoken of: `red-teamed models against “ignore previous instructions” attacks`. */
import type { Hit } from './signs.ts';

/** Around a quoted order, these make it the object of someone's work. */
const RESEARCH =
  /attack|inject|jailbreak|red[- ]?team|adversarial|detect|defen[cd]|guard|mitigat|vulnerab|paper|thesis|exploit|benchmark|classif|block|research|angriff|forschung|abwehr|attaque|ataque|attacc/;
/** A longer quotation is not an example any more. */
const LONGEST = 70;

/** A short quotation, with attack or defence named around it on its line. */
export function isMention(text: string, { from, to }: Hit): boolean {
  const start = text.lastIndexOf('\n', from) + 1;
  const end = text.indexOf('\n', to);
  const before = text.slice(start, from + 1);
  const open = Math.max(before.lastIndexOf('"'), before.lastIndexOf(" '"));
  if (open < 0) return false;
  const close = text.slice(to - 1, to + LONGEST).search(/["']/);
  if (close < 0 || to - 1 + close - (start + open) > LONGEST) return false;
  return RESEARCH.test(before.slice(0, open)) || RESEARCH.test(text.slice(to, end < 0 ? text.length : end));
}
