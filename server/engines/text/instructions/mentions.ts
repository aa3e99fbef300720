/** Orders that are only spoken of: `red-teamed models against “ignore previous instructions” attacks`. */
import type { Hit } from './signs.ts';

/** Around a quoted order, these make it the object of someone's work. */
const RESEARCH =
  /attack|inject|jailbreak|red[- ]?team|adversarial|detect|defen[cd]|guard|mitigat|vulnerab|paper|thesis|exploit|benchmark|classif|block|research|angriff|forschung|abwehr|attaque|ataque|attacc/;
/** A longer quotation is not an example any more. */
const LONGEST = 70;

/** A short quotation, with attack or defence named around it on its line. */
export function isMention(text: string, { from, to }: Hit): boolean {
  const open = Math.max(text.lastIndexOf('"', from), text.lastIndexOf(" '", from));
  const close = text.slice(to - 1, to + LONGEST).search(/["']/);
  if (open < 0 || close < 0 || to - 1 + close - open > LONGEST) return false;
  const lineEnd = text.indexOf('\n', to);
  const before = text.slice(text.lastIndexOf('\n', open) + 1, open);
  return RESEARCH.test(before) || RESEARCH.test(text.slice(to, lineEnd < 0 ? text.length : lineEnd));
}
