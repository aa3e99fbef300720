import { Bot, Cloud, Cpu, Ruler } from 'lucide';
import { Icon, type IconNode } from '../ui/icon.tsx';
import { type AnsweredPart, isElsewhere, useAnsweredText } from './answered-text.ts';

type Props = {
  by: string;
  /** the same by section, where models were asked */
  parts?: readonly AnsweredPart[];
  verb: 'scored' | 'read';
};

/** A cloud where any of the text left, whoever answered then; a chip only where it is known that none did. */
function iconOf(by: string, parts: readonly AnsweredPart[]): IconNode {
  if (isElsewhere(by) || parts.some((part) => part.left || isElsewhere(part.by))) return Cloud;
  if (by === 'rules') return Ruler;
  return parts.length > 0 ? Cpu : Bot;
}

/** Where an answer comes from: rules, a model here, or one elsewhere. Stands beside everything computed. */
export function AnsweredBy({ by, parts = [], verb }: Props) {
  const text = useAnsweredText(by, parts, verb);
  return (
    <span className="inline-flex items-baseline gap-1.5 text-sm text-muted">
      <Icon of={iconOf(by, parts)} size={14} className="relative top-0.5 flex-none" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </span>
  );
}
